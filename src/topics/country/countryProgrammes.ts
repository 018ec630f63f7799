import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import type {Country} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {pandemicSurveys} from "../../reading/pandemicSurveys.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {finding, whenAlone, type Told} from "../../reading/finding.ts";

export type ProgrammesView = {
  readonly figure: TakenFigure;
  readonly rows: readonly SectorRow[];
  /** Kinds of programme that no survey of the country tells of. */
  readonly missing: number;
};

const programmes = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];

/** How people are covered, as household surveys see it: by kind of programme. */
export function countryProgrammes(country: Country, as: LocalAtlas): ProgrammesView {
  const say = as.words.country.programmes;
  const found = programmes.flatMap((id) => latestValue(country.id, id, as) ?? []);
  const sources = sourceLines(found.length > 0 ? found.map((one) => one.indicator) : [as.indicator("survey-coverage")], as);
  return {
    rows: found.map((one) => barOf(one, as)),
    missing: programmes.length - found.length,
    figure: {
      id: "programmes",
      ...finding(titleOf(found[0], as), {place: as.place(country.id), sources}, as),
      subtitle: say.subtitle,
      note: noteWith(
        [
          pandemicSurveys(
            found.map(({observation}) => observation),
            as
          ),
          partsNote(found, as),
          say.note
        ]
          .filter(Boolean)
          .join(" "),
        found
      ),
      sources,
      csv: areaCsv(country.id),
      table: tableOf(found, country, as)
    }
  };
}

/** What the share of any programme is made of, as far as the same survey tells; "" where that share is not held. */
function partsNote([total, ...parts]: readonly DescribedValue[], {words, locale}: Language): string {
  if (total?.indicator.id !== "survey-coverage") return "";
  const {period, value} = total.observation;
  const told = parts.filter(({observation}) => observation.period === period);
  const names = told.map(({indicator, observation}) => ({programme: indicator.name[locale], share: observation.value}));
  return words.country.programmes.parts({share: value, parts: names});
}

function titleOf(first: DescribedValue | undefined, reader: Language): Told | string {
  const {words, locale} = reader;
  const say = words.country.programmes;
  if (!first) return say.titleNone;
  const {observation, indicator, whenDoubts} = first;
  const [share, programme] = [observation.value, indicator.name[locale]];
  return {
    title: (when) => (indicator.id === "survey-coverage" ? say.title({share, when}) : say.titleOne({programme, share, when})),
    clause: (when) => words.sentence.reached({value: share, unit: indicator.unit, reached: indicator.reached[locale], when}),
    when: whenDoubts,
    alone: whenAlone(first, reader)
  };
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
