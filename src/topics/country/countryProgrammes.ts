import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import type {Country} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";

export type ProgrammesView = {
  readonly figure: Figure;
  readonly rows: readonly SectorRow[];
  /** Kinds of programme that no survey of the country tells of. */
  readonly missing: number;
};

const programmes = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];

/** How people are covered, as household surveys see it: by kind of programme. */
export function countryProgrammes(country: Country, as: LocalAtlas): ProgrammesView {
  const say = as.words.country.programmes;
  const found = programmes.flatMap((id) => latestValue(country.id, id, as) ?? []);
  return {
    rows: found.map((one) => barOf(one, as)),
    missing: programmes.length - found.length,
    figure: {
      id: "programmes",
      title: titleOf(found[0], as),
      subtitle: say.subtitle,
      note: noteWith(say.note, found),
      sources: sourceLines(found.length > 0 ? found.map((one) => one.indicator) : [as.indicator("survey-coverage")], as),
      csv: areaCsv(country.id),
      table: tableOf(found, country, as)
    }
  };
}

function titleOf(first: DescribedValue | undefined, {words, locale}: Language): string {
  const say = words.country.programmes;
  if (!first) return say.titleNone;
  const said = {share: first.observation.value, when: first.whenDoubts};
  return first.indicator.id === "survey-coverage" ? say.title(said) : say.titleOne({programme: first.indicator.name[locale], ...said});
}

function barOf(found: DescribedValue, reader: Language): SectorRow {
  const {observation, indicator, valueText, when, old} = found;
  const label = indicator.name[reader.locale];
  return {label, value: observation.value, valueText, yearText: when, old, say: sayValue(label, found, reader)};
}

function tableOf(found: readonly DescribedValue[], country: Country, {words, locale}: Language): Table {
  const say = words.country.programmes;
  return {
    caption: say.caption(country.name[locale]),
    columns: [{text: say.programme}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
    rows: found.map((one) => [{text: one.indicator.name[locale]}, {text: one.valueText}, {text: one.whenDoubts}])
  };
}
