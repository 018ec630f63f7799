/** Where the arrow keys lead, as steps on the screen. */
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
};
/** What lies aside is this much farther than what lies ahead, and no neighbour where it is more aside than this, as a share of how far ahead. */
const aside = 2;

/** The mark that lies next to one on the way of an arrow key, among those in sight; null where there is none, or for another key. */
export function neighbourOf<Mark extends Element>(
  at: Mark,
  marks: readonly Mark[],
  {key, frame}: {key: string; frame: Pick<DOMRect, "left" | "top" | "right" | "bottom">}
): Mark | null {
  const [right, down] = ways[key] ?? [0, 0];
  const [fromX, fromY] = middleOf(at);
  let [best, least] = [null as Mark | null, Infinity];
  for (const mark of marks) {
    const [x, y] = middleOf(mark);
    const ahead = (x - fromX) * right + (y - fromY) * down;
    const off = Math.abs((x - fromX) * down + (y - fromY) * right);
    const isSeen = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
    if (mark === at || ahead <= 0 || off > ahead * aside || !isSeen) continue;
    if (ahead + off * aside < least) [best, least] = [mark, ahead + off * aside];
  }
  return best;
}

function middleOf(mark: Element): readonly [x: number, y: number] {
  const {left, top, width, height} = mark.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
