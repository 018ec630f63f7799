import {neighbourOf} from "./neighbourOf.ts";

type Among<Mark> = {
  readonly marks: readonly Mark[];
  readonly isRtl: boolean;
  /** The map that the marks are on; null for charts, whose marks have an order. */
  readonly map: Element | null;
};

/** The mark that a key leads to from another; null where there is none that way, undefined for keys that lead nowhere. */
export function markByKey<Mark extends Element>(key: string, at: Mark, {marks, isRtl, map}: Among<Mark>): Mark | null | undefined {
  if (map && key.startsWith("Arrow")) return neighbourOf(at, marks, {key, frame: map.getBoundingClientRect()});
  const [here, last, onward] = [marks.indexOf(at), marks.length - 1, isRtl ? -1 : 1];
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: here + onward,
    ArrowLeft: here - onward,
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: last
  };
  const goal = goals[key];
  return goal === undefined ? undefined : marks[Math.min(last, Math.max(0, goal))];
}
