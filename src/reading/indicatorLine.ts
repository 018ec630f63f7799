import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Indicator} from "../model/indicator.ts";
import {indicatorFinding} from "./indicatorFinding.ts";

/** One entry of the list of indicators. */
export type IndicatorLine = {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly finding: string;
  readonly facts: string;
};

export function indicatorLine(indicator: Indicator, as: LocalAtlas): IndicatorLine {
  const {words, format, locale} = as;
  const say = words.indicators;
  const standing = as.standing(indicator.id);
  const years = standing.countries.flatMap(({period}) => period ?? []);
  const bySex = standing.countries.filter(({area}) => standing.byArea.get(area)?.some((o) => o.sex === "female")).length;
  const facts = [
    say.countries(standing.countries.length, format.count(standing.countries.length)),
    years.length > 0 ? say.years(format.year(Math.min(...years)), format.year(Math.max(...years))) : say.undated,
    indicator.denominator === "mothers" ? say.womenOnly : bySex > 0 ? say.bySex(bySex, format.count(bySex)) : say.noSex
  ];
  return {
    id: indicator.id,
    question: indicator.question[locale],
    name: indicator.name[locale],
    finding: indicatorFinding(standing, as),
    facts: facts.join(" · ")
  };
}
