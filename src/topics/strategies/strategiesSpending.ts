import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar, MultiplePanel} from "../../charts/layoutPanels.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestValue, describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {spendingCountries, spentByStage, spentIn, stagesOfSpending, type SpendingStage} from "./spentByStage.ts";
import {spendingNoted, spendingMedian, spendingTitle, statesOf} from "./spendingMedian.ts";
import {countriesOf, mostCountries, partsByName, wholeOf, type GroupPart} from "./strategiesBase.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";

export type SpendingView = {readonly figure: TakenFigure; readonly panels: readonly MultiplePanel[]; readonly end: number};

/** What is spent on each stage of life: medians of sub-regions, or countries where they are few. Undated, with the report named. */
export function strategiesSpending(group: Group, as: LocalAtlas): SpendingView {
  const {words} = as;
  const say = words.strategies.spending;
  const held = spentByStage(as);
  const whole = wholeOf(group, as);
  const countries = spendingCountries(whole.members, held);
  const drawn = countries.flatMap((area) => spentIn(area, held));
  const totals = countries.flatMap((area) => as.snapshot("spending").latest.get(area) ?? []);
  const byCountry = countries.length <= mostCountries;
  const shown = byCountry
    ? countriesOf({...whole, members: countries}, as).map(({id, name}) => ({id, label: name[as.locale], members: [id]}))
    : [whole, ...partsBeside(whole, partsByName(group, as))];
  const panels = shown.map((part) => panelOf(part, byCountry, as)).filter(({bars}) => bars.some(({value}) => value !== null));
  const noted = [say.note, olderTotals(countries, as), spendingNoted(whole, as)].filter(Boolean).join(" ");
  const editions = as.format.remarks([...new Set(drawn.map(({edition}) => edition))].sort());
  const sources = sourceLines([as.indicator("spending")], as);
  return {
    panels,
    end: Math.max(1, ...panels.flatMap(({bars}) => bars.flatMap(({value}) => value ?? []))),
    figure: {
      id: "spending",
      ...finding(spendingTitle(whole, editions, as), {place: as.place(group.id), sources}, as),
      subtitle: `${byCountry ? say.countries : say.parts} ${say.undated(editions)}`,
      note: noteWithAreas(noted, [...drawn, ...totals], as),
      sources,
      csv: indicatorCsv("spending"),
      table: tableOf({...whole, members: countries}, as)
    }
  };
}

/** Parts beside the whole: a single one that holds as many countries is the whole once more. */
const partsBeside = (whole: GroupPart, parts: readonly GroupPart[]): readonly GroupPart[] =>
  parts.filter(({members}) => parts.length > 1 || members.length < whole.members.length);

/** The newest report that totals are from; most are. */
const newestReport = (as: LocalAtlas): string =>
  as.snapshot("spending").countries.reduce((newest, {edition}) => (edition > newest ? edition : newest), "");

/** Whose totals are from an older report than the others of their column; "" where all are from one. */
function olderTotals(countries: readonly string[], as: LocalAtlas): string {
  const older = countries
    .flatMap((id) => latestValue(id, "spending", as) ?? [])
    .filter(({observation}) => observation.edition < newestReport(as));
  const editions = as.format.list([...new Set(older.map(({when}) => when))]);
  const areas = older.map(({observation}) => as.place(observation.area)).sort((a, b) => as.byName(a.name, b.name));
  return older.length === 0 ? "" : as.words.strategies.spending.olderTotals({areas, editions});
}

function panelOf(part: GroupPart, byCountry: boolean, as: LocalAtlas): MultiplePanel {
  const counts = stagesOfSpending.map((stage) => spendingMedian(part, stage, as)?.n ?? 0);
  const note = byCountry ? "" : as.words.strategies.nOfM({count: Math.max(...counts), of: statesOf(part, as)});
  return {title: part.label, note, bars: stagesOfSpending.map((stage) => barOf(part, stage, byCountry, as))};
}

function barOf(part: GroupPart, stage: SpendingStage, byCountry: boolean, as: LocalAtlas): MultipleBar {
  const {words, format} = as;
  const label = words.codes.function[stage];
  const held = spentByStage(as).get(stage);
  const own = byCountry ? held?.get(part.id) : undefined;
  const found = own ? {median: own.value, n: 1} : spendingMedian(part, stage, as);
  const area = format.remarks([part.label, label]);
  if (!found) {
    const values = part.members.flatMap((id) => held?.get(id) ?? []);
    const [absentText, why] =
      values.length > 0 ? [words.computed.few, words.computed.fewCountries] : [words.sectors.noFigure, words.absence.notPublished];
    return {label, value: null, valueText: "", absentText, say: words.say.absent({name: area, why})};
  }
  const valueText = format.value(found.median, "percentOfGdp");
  const behind = own
    ? describeValue(own, as.indicator("spending"), as).whenDoubts
    : words.strategies.nOfM({count: found.n, of: statesOf(part, as)});
  const said = {name: area, value: found.median, unit: "percentOfGdp", when: behind} as const;
  return {label, value: found.median, valueText, say: words.say.value(said)};
}

function tableOf(part: GroupPart, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const held = spentByStage(as);
  const say = words.strategies.spending;
  return {
    caption: say.caption(part.label),
    columns: [
      {text: words.figure.area},
      ...stagesOfSpending.map((stage) => ({text: words.codes.function[stage], numeric: true})),
      {text: say.total({edition: newestReport(as), some: olderTotals(part.members, as) !== ""}), numeric: true}
    ],
    rows: countriesOf(part, as).map(({id, name}): TableCell[] => {
      const total = latestValue(id, "spending", as);
      const cells = stagesOfSpending.map((stage): TableCell => {
        const o = held.get(stage)?.get(id);
        return o
          ? {text: format.value(o.value, "percentOfGdp"), note: describeValue(o, as.indicator("spending"), as).whenDoubts}
          : {text: words.absence.notPublished, absent: true};
      });
      const all = total ? {text: total.valueText, note: total.whenDoubts} : {text: words.absence.notPublished, absent: true};
      return [{text: name[locale], href: addressOf(locale, "country", id)}, ...cells, all];
    })
  };
}
