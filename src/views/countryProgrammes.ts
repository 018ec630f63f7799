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
import type {Figure, TableCell} from "./table.ts";

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
  const {words, locale} = reader;
  const say = words.country.programmes;
  const found = programmes.flatMap((id) => latestReading(country.id, id, atlas, reader) ?? []);
  const fifths = fifthsOf(country, found[0], atlas, reader);
  const contributors = latestReading(country.id, "pension-contributors", atlas, reader);
  const named = (one: Reading): string => one.indicator.name[locale];
  const table: TableCell[][] = [
    ...found.map((one) => [{text: named(one)}, {text: one.valueText}, {text: one.whenDoubts}]),
    ...fifths.map((one) => [{text: one.label}, {text: one.valueText}, {text: one.yearText}])
  ];
  const [first] = found;
  return {
    rows: found.map((one) => ({
      label: named(one),
      value: one.observation.value,
      valueText: one.valueText,
      yearText: one.when,
      old: one.old,
      say: words.say.value(named(one), one.valueText, one.whenDoubts)
    })),
    fifths,
    fifthsTitle: fifths.length === 5 ? say.fifthTitle(fifths[0]?.valueText ?? "", fifths[4]?.valueText ?? "") : "",
    contributors: contributors ? say.contributors(contributors.valueText, contributors.when) : "",
    figure: {
      id: "programmes",
      title: !first
        ? say.titleNone
        : first.indicator.id === "survey-coverage"
          ? say.title(first.valueText, first.whenDoubts)
          : say.titleOne(named(first), first.valueText, first.whenDoubts),
      subtitle: say.subtitle,
      note: say.note,
      sources: sourceLines(found.length > 0 ? found.map((one) => one.indicator) : [atlas.indicator("survey-coverage")], atlas),
      csv: areaCsv(country.id),
      table: {
        caption: say.caption(country.name[locale]),
        columns: [{text: say.programme}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
        rows: table
      }
    }
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
    const {valueText, when} = reading(o, all.indicator, atlas, reader);
    const label = words.codes.quintile[quintile];
    return [{label, value: o.value, valueText, yearText: when, emphasis: quintile === "q1", say: words.say.value(label, valueText, when)}];
  });
}
