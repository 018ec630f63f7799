import {printedValue} from "../measures/printedValue.ts";
import type {Observation} from "../model/observation.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {endNote} from "./endNote.ts";
import type {TableCell} from "./figure.ts";
import {medianCell, type Spreading} from "./medianCell.ts";
import {shownNumber} from "./shownText.ts";

type Ends = {readonly min: number; readonly max: number};

/** Lowest, median and highest of some latest values, as figures show them: the ends with the years and doubts of those that stand there, the middle with what it is of. */
export function spreadCells({min, max}: Ends, held: readonly Observation[], of: Spreading, as: LocalAtlas): TableCell[] {
  const end = (value: number): TableCell => {
    const there = held.filter((o) => printedValue(o.value) === printedValue(value));
    return {text: shownNumber(value, of.indicator, as), note: endNote(there, as)};
  };
  // The least covered leave out most.
  const [low, high] = showsGap(of.indicator) ? [max, min] : [min, max];
  return [end(low), medianCell(held, of, as), end(high)];
}
