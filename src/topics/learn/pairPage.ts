import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {ChartName} from "../../drawing/chartKinds.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaId} from "../../drawing/areaId.ts";
import type {Area} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {isOfCountries, pairName, type Pair} from "./learningPairs.ts";
import {pairDays} from "./pairDays.ts";
import {pairLaw} from "./pairLaw.ts";
import {furthest} from "./pairLife.ts";
import {pairLimits} from "./pairLimits.ts";
import {pairPractices} from "./pairPractices.ts";
import {pairSchemes} from "./pairSchemes.ts";
import {sidePaths, stagesApart} from "./sidePaths.ts";

/** The sections of a page of a pair, in their order. */
export const pairSections = ["life", "days", "work", "gender", "schemes", "registers", "law", "limits", "onward"] as const;

/** All that the page of a pair says beside its charts. */
export function pairPage(pair: Pair, as: LocalAtlas) {
  const {learn} = as.words;
  const {why, source, address} = pair.pair;
  return {
    name: pairName(pair, as),
    headline: pairHeadline(pair, as),
    reason: {text: why[as.locale], source: learn.reasonFrom(source[as.locale]), href: address},
    contents: pairSections.map((id) => ({href: `#section-${id}`, text: learn.sections[id]})),
    charts: pairCharts(pair),
    days: pairDays(pair, as),
    schemes: pairSchemes(pair, as),
    together: pairPractices(pair, "together", as),
    registers: pairPractices(pair, "registers", as),
    law: pairLaw(pair, as),
    limits: pairLimits(pair, as),
    onward: onwardOf(pair, as)
  };
}

/** Where the two are furthest apart, with one number: which of them leaves out more there. */
export function pairHeadline(pair: Pair, as: LocalAtlas): string {
  const {headline, headlineLevel, headlineNone} = as.words.learn;
  const sides = sidePaths(pair, as);
  const stages = stagesApart(sides, as);
  const found = furthest(stages);
  const [first] = found;
  if (stages.length === 0) return headlineNone;
  if (!first) return headlineLevel;
  const isMore = first.gaps[0] > first.gaps[1];
  const same = found.filter(({gaps}) => gaps[0] > gaps[1] === isMore);
  const [more, less] = isMore ? pair.sides : [pair.sides[1], pair.sides[0]];
  return headline({
    stages: same.map(({id}) => id),
    apart: first.apart,
    ...{more: as.place(more.id), less: as.place(less.id)},
    medians: sides.some(({isMedian}) => isMedian)
  });
}

/** The charts of the sections that have some: of two countries one for both, of others those that each has of its own. */
export function pairCharts(pair: Pair): Readonly<Record<"life" | "work" | "gender", readonly ChartName[]>> {
  const own = (chart: "informality" | "gender") => pair.sides.map((area) => ({chart, id: areaId(area)}));
  return {
    life: [{chart: "pair-life", id: pair.id}],
    work: isOfCountries(pair) ? [{chart: "pair-work", id: pair.id}] : own("informality"),
    gender: isOfCountries(pair) ? [{chart: "pair-gender", id: pair.id}] : own("gender")
  };
}

/** The address of a comparison of the two that a browser draws. */
export const compareTwo = ({sides}: Pair, {indicator, view}: (typeof compared)[number], {locale}: LocalAtlas): string =>
  addressOf(locale, "compare", `indicator=${indicator}&areas=${sides.map(areaId).join(",")}&view=${view}`);

/** What a reader may go on to compare the two by. */
export const compared = [
  {indicator: "any-benefit", view: "branches"},
  {indicator: "any-benefit", view: "trend"},
  {indicator: "old-age", view: "sexes"},
  {indicator: "informal-employment", view: "trend"}
] as const;

type Link = {readonly text: string; readonly href: string};

export type Onward = {readonly compare: readonly Link[]; readonly areas: readonly Link[]; readonly rows: readonly Link[]};

/** Comparisons of the two that a browser draws, the pages of each, and their rows. */
function onwardOf(pair: Pair, as: LocalAtlas): Onward {
  const {onward} = as.words.learn;
  const compare = compared.map((one) => ({
    text: onward.compare({topic: as.indicator(one.indicator).name[as.locale], view: as.words.compare.views[one.view]}),
    href: compareTwo(pair, one, as)
  }));
  return {
    compare,
    areas: pair.sides.map((area) => ({text: onward.area(as.place(area.id)), href: pageOf(area, as)})),
    rows: pair.sides.flatMap((area) => {
      const {csv} = areaAround(area, as);
      return csv ? [{text: area.name[as.locale], href: csv}] : [];
    })
  };
}

const pageOf = ({kind, id}: Area, {locale}: LocalAtlas): string => addressOf(locale, kind === "country" ? "country" : "region", id);
