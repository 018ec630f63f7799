import type {Observation} from "../model/observation.ts";
import type {Unit} from "../model/unit.ts";
import type {Reader} from "../atlas/reader.ts";
import type {TableCell} from "./figure.ts";
import {spanOf} from "./yearSpan.ts";

type Ends = {readonly min: number; readonly median: number; readonly max: number};

/** Lowest, median and highest of some latest values; the ends with the years of those that stand there, the middle with all years. */
export function spreadCells({min, median, max}: Ends, held: readonly Observation[], unit: Unit, reader: Reader): TableCell[] {
  const at = (value: number): string =>
    spanOf(
      held.filter((o) => o.value === value),
      reader
    );
  const text = (value: number): string => reader.format.value(value, unit);
  return [
    {text: text(min), note: at(min)},
    {text: text(median), note: spanOf(held, reader)},
    {text: text(max), note: at(max)}
  ];
}
