import {leading} from "../atlas/leads.ts";
import type {Observation} from "../model/observation.ts";
import type {Unit} from "../model/unit.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {TableCell} from "./figure.ts";
import {spanOf} from "./yearSpan.ts";

type Ends = {readonly min: number; readonly median: number | null; readonly max: number};

/** Lowest, median and highest of some latest values; the ends with the years of those that stand there, the middle with those of the countries it is of. */
export function spreadCells({min, median, max}: Ends, held: readonly Observation[], unit: Unit, as: LocalAtlas): TableCell[] {
  const at = (value: number): string =>
    spanOf(
      held.filter((o) => o.value === value),
      as
    );
  const text = (value: number): string => as.format.value(value, unit);
  return [
    {text: text(min), note: at(min)},
    median === null
      ? {text: as.words.computed.fewCountries, absent: true}
      : {
          text: text(median),
          note: spanOf(
            leading(held, as).filter(({area}) => as.states.has(area)),
            as
          )
        },
    {text: text(max), note: at(max)}
  ];
}
