import type {QuintileRow} from "../charts/quintileBars.ts";
import type {SectorRow} from "../charts/sectorBars.ts";
import {latestByArea} from "../measures/latest.ts";
import type {Country} from "../model/area.ts";
import {dimensions} from "../model/dimension.ts";
import {areaCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {latestReading, reading, type Reading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure, Table} from "./table.ts";

export type ProgrammesView = {
  readonly figure: Figure;
  readonly rows: readonly SectorRow[];
  readonly fifths: readonly QuintileRow[];
  readonly fifthsTitle: string;
  /** A sentence on pension contributors, another family of figures; "" where there is none. */
  readonly contributors: string;
};

const programmes = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];

/** How people are covered, as household surveys see it: by kind of programme, and from the poorest fifth to the richest. */
export function countryProgrammes(country: Country, atlas: Atlas, reader: Reader): ProgrammesView {
  const say = reader.words.country.programmes;
  const found = programmes.flatMap((id) => latestReading(country.id, id, atlas, reader) ?? []);
  const fifths = fifthsOf(country, found[0], atlas, reader);
  const contributors = latestReading(country.id, "pension-contributors", atlas, reader);
  return {
    rows: found.map((one) => barOf(one, reader)),
    fifths,
    fifthsTitle:
      fifths.length === 5 ? say.fifthTitle(fifths[0]?.valueText ?? "", fifths[4]?.valueText ?? "", found[0]?.whenDoubts ?? "") : "",
    contributors: contributors ? say.contributors(contributors.valueText, contributors.when) : "",
    figure: {
      id: "programmes",
      title: titleOf(found[0], reader),
      subtitle: say.subtitle,
      note: say.note,
      sources: sourceLines(found.length > 0 ? found.map((one) => one.indicator) : [atlas.indicator("survey-coverage")], atlas, reader),
      csv: areaCsv(country.id),
      table: tableOf(found, fifths, country, reader)
    }
  };
}

function titleOf(first: Reading | undefined, {words, locale}: Reader): string {
  const say = words.country.programmes;
  if (!first) return say.titleNone;
  if (first.indicator.id === "survey-coverage") return say.title(first.valueText, first.whenDoubts);
  return say.titleOne(first.indicator.name[locale], first.valueText, first.whenDoubts);
}

function barOf(found: Reading, {words, locale}: Reader): SectorRow {
  const {observation, indicator, valueText, when, old, whenDoubts} = found;
  const label = indicator.name[locale];
  return {label, value: observation.value, valueText, yearText: when, old, say: words.say.value(label, valueText, whenDoubts)};
}

function tableOf(found: readonly Reading[], fifths: readonly QuintileRow[], country: Country, {words, locale}: Reader): Table {
  const say = words.country.programmes;
  return {
    caption: say.caption(country.name[locale]),
    columns: [{text: say.programme}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
    rows: [
      ...found.map((one) => [{text: one.indicator.name[locale]}, {text: one.valueText}, {text: one.whenDoubts}]),
      ...fifths.map((one) => [{text: one.label}, {text: one.valueText}, {text: one.yearText}])
    ]
  };
}

/** The five fifths of the same survey as the total. */
function fifthsOf(country: Country, all: Reading | undefined, atlas: Atlas, reader: Reader): QuintileRow[] {
  if (all?.indicator.id !== "survey-coverage") return [];
  const {words} = reader;
  const held = (atlas.standing("survey-coverage").byArea.get(country.id) ?? []).filter((o) => o.period === all.observation.period);
  return dimensions.quintile.slice(1).flatMap((quintile) => {
    const o = latestByArea(held, {breakdown: {quintile}}).get(country.id);
    if (!o) return [];
    const {valueText, whenDoubts} = reading(o, all.indicator, atlas, reader);
    const label = words.codes.quintile[quintile];
    const say = words.say.value(label, valueText, whenDoubts);
    return [{label, value: o.value, valueText, yearText: whenDoubts, emphasis: quintile === "q1", say}];
  });
}
