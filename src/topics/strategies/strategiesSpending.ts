import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar, MultiplePanel} from "../../charts/sectorMultiplesLayout.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestReading, reading} from "../../reading/reading.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import {spendingCountries, spentByStage, spentIn, stagesOfSpending, type SpendingStage, type SpentByStage} from "./spentByStage.ts";
import {countriesOf, mostCountries, partsByName, wholeOf, type Part} from "./strategiesBase.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";

export type SpendingView = {readonly figure: Figure; readonly panels: readonly MultiplePanel[]; readonly end: number};

/** What is spent on each stage of life: medians of sub-regions, or countries where they are few. Undated, with the report named. */
export function strategiesSpending(group: Group, as: LocalAtlas): SpendingView {
  const {words} = as;
  const say = words.strategies.spending;
  const held = spentByStage(as);
  const whole = wholeOf(group, as);
  const countries = spendingCountries(whole.members, held);
  const drawn = countries.flatMap((area) => spentIn(area, held));
  const byCountry = countries.length <= mostCountries;
  const shown = byCountry
    ? countriesOf({...whole, members: countries}, as).map(({id, name}) => ({id, label: name[as.locale], members: [id]}))
    : [whole, ...partsBeside(whole, partsByName(group, as))];
  const panels = shown.map((part) => panelOf(part, byCountry, held, as)).filter(({bars}) => bars.some(({value}) => value !== null));
  const editions = [...new Set(drawn.map(({edition}) => edition))].sort().join(", ");
  return {
    panels,
    end: Math.max(1, ...panels.flatMap(({bars}) => bars.flatMap(({value}) => value ?? []))),
    figure: {
      id: "spending",
      title: titleOf(whole, held, editions, as),
      subtitle: `${byCountry ? say.countries : say.parts} ${say.undated(editions)}`,
      note: noteWithAreas(say.note, drawn, as),
      sources: sourceLines([as.indicator("spending")], as),
      csv: indicatorCsv("spending"),
      table: tableOf({...whole, members: countries}, held, as)
    }
  };
}

/** Parts beside the whole: a single one that holds as many countries is the whole once more. */
const partsBeside = (whole: Part, parts: readonly Part[]): readonly Part[] =>
  parts.filter(({members}) => parts.length > 1 || members.length < whole.members.length);

/** The middle of what the countries of a part spend on one stage, and how many they are; null for fewer than five. */
function middleOf({members}: Part, stage: SpendingStage, held: SpentByStage, as: LocalAtlas): {median: number; n: number} | null {
  const middle = countryMedian(
    members.flatMap((area) => held.get(stage)?.get(area) ?? []),
    as
  );
  return middle && {median: middle.value, n: middle.of.length};
}

function panelOf(part: Part, byCountry: boolean, held: SpentByStage, as: LocalAtlas): MultiplePanel {
  const {words, format} = as;
  const counts = stagesOfSpending.map((stage) => middleOf(part, stage, held, as)?.n ?? 0);
  const note = byCountry ? "" : words.strategies.nOfM(format.count(Math.max(...counts)), format.count(part.members.length));
  return {title: part.label, note, bars: stagesOfSpending.map((stage) => barOf(part, stage, byCountry, held, as))};
}

function barOf(part: Part, stage: SpendingStage, byCountry: boolean, held: SpentByStage, as: LocalAtlas): MultipleBar {
  const {words, format} = as;
  const label = words.codes.function[stage];
  const own = byCountry ? held.get(stage)?.get(part.id) : undefined;
  const found = own ? {median: own.value, n: 1} : middleOf(part, stage, held, as);
  const area = `${part.label}, ${label}`;
  if (!found) {
    const few = part.members.some((id) => held.get(stage)?.has(id));
    const [absentText, why] = few
      ? [words.computed.few, words.computed.fewCountries]
      : [words.sectors.noFigure, words.absence.notPublished];
    return {label, value: null, valueText: "", absentText, say: words.say.absent(area, why)};
  }
  const valueText = format.percent(found.median);
  const behind = own
    ? reading(own, as.indicator("spending"), as).whenDoubts
    : words.strategies.nOfM(format.count(found.n), format.count(part.members.length));
  return {label, value: found.median, valueText, say: words.say.value(area, words.value.ofGdp(valueText), behind)};
}

function titleOf(whole: Part, held: SpentByStage, edition: string, as: LocalAtlas): string {
  const {words, format} = as;
  const say = words.strategies.spending;
  const [children, workingAge, oldAge] = stagesOfSpending.map((stage) => middleOf(whole, stage, held, as));
  if (!children || !workingAge || !oldAge) {
    return spendingCountries(whole.members, held).length > 0 ? words.computed.fewCountriesTitle : say.titleNone;
  }
  return say.title(format.percent(children.median), format.percent(workingAge.median), format.percent(oldAge.median), edition);
}

function tableOf(part: Part, held: SpentByStage, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const say = words.strategies.spending;
  const editions = [...new Set(as.standing("spending").countries.map(({edition}) => edition))].sort();
  return {
    caption: say.caption(part.label),
    columns: [
      {text: words.figure.area},
      ...stagesOfSpending.map((stage) => ({text: words.codes.function[stage], numeric: true})),
      {text: say.total(editions.at(-1) ?? ""), numeric: true}
    ],
    rows: countriesOf(part, as).map(({id, name}): TableCell[] => {
      const total = latestReading(id, "spending", as);
      const cells = stagesOfSpending.map((stage): TableCell => {
        const o = held.get(stage)?.get(id);
        return o
          ? {text: format.percent(o.value), note: reading(o, as.indicator("spending"), as).whenDoubts}
          : {text: words.absence.notPublished, absent: true};
      });
      const all = total ? {text: total.valueText, note: total.whenDoubts} : {text: words.absence.notPublished, absent: true};
      return [{text: name[locale], href: addressOf(locale, "country", id)}, ...cells, all];
    })
  };
}
