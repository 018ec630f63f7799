import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Aggregate} from "../../measures/aggregate.ts";
import type {Contribution} from "../../measures/audit.ts";
import {measureFor} from "../../measures/measureFor.ts";
import {oldestCounted} from "../../measures/oldestCounted.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {givenCoverage, givenMarks} from "../../reading/givenText.ts";
import {computedFor, isGiven, whyHidden, yearsOf, type Given} from "../../reading/groupFigure.ts";
import type {Language} from "../../atlas/language.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** Values not older than this many years, before the year of the figure; null for any age. */
const ages = [null, 10, 5, 3] as const;
const bothSexes = ["female", "male"] as const;

/** Whether women and men are weighted apart: both are published, and both are counted. */
const isBySex = (indicator: Indicator): boolean =>
  indicator.splits.includes("sex") && bothSexes.every((sex) => measureFor(indicator, {sex}) !== null);

type About = {readonly caption: string; readonly group: Group; readonly indicator: Indicator};

/** Every member behind a figure, with its weight and its points, which sum to the figure; beside it women and men. */
export function contributionsTable(figure: Given, {caption, group, indicator}: About, as: LocalAtlas): Table {
  const {words, format} = as;
  const say = words.region.audit;
  const behind = figure.contributions.reduce((sum, {weight}) => sum + weight, 0);
  const sexes = isBySex(indicator) ? bothSexes.map((sex) => behindSex(group, indicator, sex, as)) : [];
  const sum = [givenCoverage(figure, as), "", format.people(behind), format.percent(100), format.finePoints(figure.value)];
  const heads = [words.figure.value, words.figure.year, figure.approximate ? say.weightAbout : say.weight, say.share, say.points];
  const sexHeads = sexes.length > 0 ? [words.figure.women, words.figure.men] : [];
  return {
    caption,
    columns: [{text: words.figure.area}, ...[...heads, ...sexHeads].map((text) => ({text, numeric: true}))],
    rows: [
      [say.total, ...sum, ...sexHeads.map(() => "")].map((text) => ({text})),
      ...figure.contributions.map((one) => [
        ...cellsOf(one, indicator, figure.asOf, as),
        ...sexes.map((of) => sexCell(of.get(one.area), one, indicator, as))
      ])
    ]
  };
}

function behindSex(group: Group, {id}: Indicator, sex: (typeof bothSexes)[number], atlas: Atlas): ReadonlyMap<string, Contribution> {
  const found = computedFor(group, id, atlas, {maxAge: null, sex});
  return new Map("contributions" in found ? found.contributions.map((one) => [one.area, one]) : []);
}

function cellsOf(one: Contribution, indicator: Indicator, asOf: number, as: LocalAtlas): TableCell[] {
  const {area, value, observation, weight, weightYear, share, points} = one;
  const {format, locale} = as;
  return [
    {text: as.name(area), href: addressOf(locale, "country", area)},
    {text: format.percent(value)},
    {text: describeValue(observation, indicator, as).whenDoubts},
    {text: format.people(weight), note: weightYear === asOf ? undefined : format.year(weightYear)},
    {text: format.finePercent(share * 100)},
    {text: format.finePoints(points)}
  ];
}

/** The value of one sex, with its year where that is not the year of the row. */
function sexCell(one: Contribution | undefined, {period}: Contribution, indicator: Indicator, as: LocalAtlas): TableCell {
  if (!one) return {text: as.words.absence.notPublished, absent: true};
  return {
    text: as.format.percent(one.value),
    note: one.period === period ? undefined : describeValue(one.observation, indicator, as).whenDoubts
  };
}

/** Women and men of a group, each as computed; null where they are not weighted apart. */
export function sexesTable(group: Group, indicator: Indicator, as: LocalAtlas): Table | null {
  if (!isBySex(indicator)) return null;
  const {words, locale} = as;
  const {sexes, sex: head} = words.region.audit;
  return {
    caption: sexes(indicator.name[locale]),
    columns: figureColumns(head, as),
    rows: bothSexes.map((sex) => [
      {text: sex === "female" ? words.figure.women : words.figure.men},
      ...figureCells(computedFor(group, indicator.id, as, {maxAge: null, sex}), as)
    ])
  };
}

/** What the figure would be without older values. */
export function agesTable(group: Group, id: string, caption: string, as: LocalAtlas): Table {
  const say = as.words.region.audit;
  return {
    caption,
    columns: figureColumns(say.notOlder, as),
    rows: ages
      .slice(oldestCounted(as.indicator(id)) === null ? 0 : 1)
      .map((maxAge) => [{text: maxAge === null ? say.any : say.years(maxAge)}, ...figureCells(computedFor(group, id, as, {maxAge}), as)])
  };
}

function figureColumns(head: string, {words}: Language): Table["columns"] {
  const {figure, indicator, region} = words;
  const numeric = [figure.value, indicator.regionCountries, region.audit.people, figure.year].map((text) => ({text, numeric: true}));
  return [{text: head}, ...numeric];
}

/** A figure with the countries, the part of the people and the years behind it; or why it is not there. */
function figureCells(figure: Aggregate, reader: Language): TableCell[] {
  const {words, format} = reader;
  if ("refused" in figure) return [{text: whyHidden(figure, reader), absent: true}, ...[1, 2, 3].map(() => ({text: words.value.missing}))];
  return [
    isGiven(figure)
      ? {text: givenCoverage(figure, reader), note: givenMarks(figure, "coverage", reader) || undefined}
      : {text: words.region.audit.underHalf, absent: true},
    {text: words.value.outOf({count: figure.countriesWithData, of: figure.countries})},
    {text: format.wholePercent(figure.shareOfPeople * 100)},
    {text: yearsOf(figure, reader)}
  ];
}
