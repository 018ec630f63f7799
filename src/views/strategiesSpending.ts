import type {MultipleBar, MultiplePanel} from "../charts/sectorMultiples.ts";
import {quantile} from "../measures/distribution.ts";
import {latestByArea} from "../measures/latest.ts";
import type {Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {addressOf, indicatorCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {latestReading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import {countriesOf, mostCountries, partsByName, wholeOf, type Part} from "./strategiesBase.ts";
import type {Figure, Table, TableCell} from "./table.ts";

export type SpendingView = {readonly figure: Figure; readonly panels: readonly MultiplePanel[]; readonly end: number};

const purposes = ["children", "workingAge", "oldAge"] as const;
type Purpose = (typeof purposes)[number];
type Held = ReadonlyMap<Purpose, ReadonlyMap<string, Observation>>;

/** What is spent on each stage of life: medians of sub-regions, or countries where they are few. Undated, with the report named. */
export function strategiesSpending(group: Group, atlas: Atlas, reader: Reader): SpendingView {
  const {words} = reader;
  const say = words.strategies.spending;
  const held: Held = new Map(
    purposes.map((purpose) => [purpose, latestByArea(atlas.observations.get("spending") ?? [], {breakdown: {function: purpose}})])
  );
  const whole = wholeOf(group, atlas, reader);
  const countries = whole.members.filter((area) => purposes.some((purpose) => held.get(purpose)?.has(area)));
  const byCountry = countries.length <= mostCountries;
  const shown = byCountry
    ? countriesOf({...whole, members: countries}, atlas, reader).map(({id, name}) => ({id, label: name[reader.locale], members: [id]}))
    : [whole, ...partsByName(group, atlas, reader)];
  const panels = shown.map((part) => panelOf(part, byCountry, held, reader)).filter(({bars}) => bars.some(({value}) => value !== null));
  const editions = [...new Set(purposes.flatMap((purpose) => [...(held.get(purpose)?.values() ?? [])].map(({edition}) => edition)))];
  return {
    panels,
    end: Math.max(1, ...panels.flatMap(({bars}) => bars.flatMap(({value}) => value ?? []))),
    figure: {
      id: "spending",
      title: titleOf(whole, held, editions.join(", "), reader),
      subtitle: `${byCountry ? say.countries : say.parts} ${say.undated(editions.join(", "))}`,
      note: say.note,
      sources: sourceLines([atlas.indicator("spending")], atlas),
      csv: indicatorCsv("spending"),
      table: tableOf({...whole, members: countries}, held, atlas, reader)
    }
  };
}

/** The middle of what the countries of a part spend on one stage, and how many they are. */
function middleOf({members}: Part, purpose: Purpose, held: Held): {median: number; n: number} | null {
  const values = members.flatMap((area) => held.get(purpose)?.get(area)?.value ?? []).sort((a, b) => a - b);
  return values.length === 0 ? null : {median: quantile(values, {p: 0.5}), n: values.length};
}

function panelOf(part: Part, byCountry: boolean, held: Held, reader: Reader): MultiplePanel {
  const {words, format} = reader;
  const counts = purposes.map((purpose) => middleOf(part, purpose, held)?.n ?? 0);
  const note = byCountry ? "" : words.strategies.nOfM(format.count(Math.max(...counts)), format.count(part.members.length));
  return {title: part.label, note, bars: purposes.map((purpose) => barOf(part, purpose, held, reader))};
}

function barOf(part: Part, purpose: Purpose, held: Held, {words, format}: Reader): MultipleBar {
  const label = words.codes.function[purpose];
  const found = middleOf(part, purpose, held);
  const area = `${part.label}, ${label}`;
  if (!found)
    return {label, value: null, valueText: "", absentText: words.sectors.noFigure, say: words.say.absent(area, words.absence.notPublished)};
  const valueText = format.percent(found.median);
  const behind = words.strategies.nOfM(format.count(found.n), format.count(part.members.length));
  return {label, value: found.median, valueText, say: words.say.value(area, words.value.ofGdp(valueText), behind)};
}

function titleOf(whole: Part, held: Held, edition: string, {words, format}: Reader): string {
  const say = words.strategies.spending;
  const [children, workingAge, oldAge] = purposes.map((purpose) => middleOf(whole, purpose, held));
  if (!children || !workingAge || !oldAge) return say.titleNone;
  return say.title(format.percent(children.median), format.percent(workingAge.median), format.percent(oldAge.median), edition);
}

function tableOf(part: Part, held: Held, atlas: Atlas, reader: Reader): Table {
  const {words, format, locale} = reader;
  const say = words.strategies.spending;
  const editions = [...new Set(atlas.standing("spending").countries.map(({edition}) => edition))].sort();
  return {
    caption: say.caption(part.label),
    columns: [
      {text: words.figure.area},
      ...purposes.map((purpose) => ({text: words.codes.function[purpose], numeric: true})),
      {text: say.total(editions.at(-1) ?? ""), numeric: true}
    ],
    rows: countriesOf(part, atlas, reader).map(({id, name}): TableCell[] => {
      const total = latestReading(id, "spending", atlas, reader);
      const cells = purposes.map((purpose): TableCell => {
        const o = held.get(purpose)?.get(id);
        return o ? {text: format.percent(o.value), note: words.value.report(o.edition)} : {text: words.absence.notPublished, absent: true};
      });
      const all = total ? {text: total.valueText, note: total.when} : {text: words.absence.notPublished, absent: true};
      return [{text: name[locale], href: addressOf(locale, "country", id)}, ...cells, all];
    })
  };
}
