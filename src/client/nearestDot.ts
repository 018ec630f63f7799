/** A mark no larger than this is a dot, and is meant by whoever points no farther from its middle than that; in px of the screen. */
const largest = 24;
const reach = 20;

/** Whether a mark is a dot: too small to be hit for sure, and hidden by its neighbours. */
export function isDot(mark: Element): boolean {
  const {width, height} = mark.getBoundingClientRect();
  return Math.max(width, height) <= largest;
}

/** The dot nearest to a pointer that is on no mark; null where none is near. */
export function nearestDot<Mark extends Element>(
  marks: readonly Mark[],
  {clientX, clientY}: {clientX: number; clientY: number}
): Mark | null {
  let [best, least] = [null as Mark | null, reach];
  for (const mark of marks) {
    const {left, top, width, height} = mark.getBoundingClientRect();
    const far = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (far < least && Math.max(width, height) <= largest) [best, least] = [mark, far];
  }
  return best;
}
