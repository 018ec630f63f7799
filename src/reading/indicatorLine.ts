import {isOfMothers} from "../measures/isOfMothers.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Indicator} from "../model/indicator.ts";
import {indicatorFinding} from "./indicatorFinding.ts";
import {legendTitle} from "./legendTitle.ts";
import {worldMap, type WorldMap} from "./worldMap.ts";
import {yearRange} from "./yearRange.ts";

/** One entry of the list of indicators. */
export type IndicatorLine = {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly finding: string;
  readonly facts: string;
  /** How many countries are in each class of its map, as a bar; and what its classes are of. */
  readonly classes: WorldMap["legend"];
  readonly classesOf: string;
  readonly ramp: WorldMap["ramp"];
};

export function indicatorLine(indicator: Indicator, as: LocalAtlas): IndicatorLine {
  const {words, format, locale} = as;
  const say = words.indicators;
  const snapshot = as.snapshot(indicator.id);
  const years = snapshot.countries.flatMap(({period}) => period ?? []);
  const bySex = snapshot.countries.filter(({area}) => snapshot.byArea.get(area)?.some((o) => o.sex === "female")).length;
  const map = worldMap(snapshot, as);
  const facts = [
    say.countries(snapshot.countries.length),
    years.length > 0 ? format.years(yearRange(years)) : say.undated,
    isOfMothers(indicator) ? say.womenOnly : bySex > 0 ? say.bySex(bySex) : say.noSex
  ];
  return {
    id: indicator.id,
    question: indicator.question[locale],
    name: indicator.name[locale],
    finding: indicatorFinding(snapshot, as),
    facts: facts.join(" · "),
    classes: map.legend,
    classesOf: legendTitle(indicator, words.map),
    ramp: map.ramp
  };
}
