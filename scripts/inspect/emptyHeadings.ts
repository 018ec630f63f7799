type Waiting = {readonly level: number; readonly depth: number; text: string};

/** Elements that are content though they hold no text. */
const contents = new Set(["svg", "img", "table", "input", "select", "iframe", "video", "canvas"]);
/** What a heading may not be the last thing in. */
const rooms = new Set(["section", "article", "figure", "main", "body"]);
const levelOf = (name: string): number => Number(/^h([2-6])$/.exec(name)?.[1] ?? 0);

/** Watches a walk over a page for headings over nothing: another of the same rank or a higher one follows at once, or what they stand in ends. */
export function emptyHeadings(faults: string[]) {
  let waiting: Waiting[] = [];
  let current: Waiting | null = null;
  const refuse = (isOver: (one: Waiting) => boolean): void => {
    faults.push(...waiting.filter(isOver).map(({text}) => `a heading over nothing: ${text.trim().replace(/\s+/g, " ")}`));
    waiting = waiting.filter((one) => !isOver(one));
  };
  return {
    opened(name: string, depth: number): void {
      const level = levelOf(name);
      if (level > 0) {
        refuse((one) => one.level >= level);
        waiting.push((current = {level, depth, text: ""}));
      } else if (current === null && contents.has(name)) waiting = [];
    },
    said(text: string, within: string | undefined): void {
      if (current) current.text += text;
      else if (text.trim() !== "" && within !== "style" && within !== "script") waiting = [];
    },
    closed(name: string, depth: number): void {
      if (levelOf(name) > 0) current = null;
      else if (rooms.has(name)) refuse((one) => one.depth > depth);
    }
  };
}
