import {officeStandings, type OfficeStanding} from "../../atlas/officeStandings.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import {drawn} from "../../drawing/drawing.ts";
import type {Figure} from "../../reading/figure.ts";
import {inWords, isWithheld, sourceOf, wholeSourceLine} from "../../reading/sourceLines.ts";
import {withinDrawing} from "./withinDrawing.ts";
import {periodText} from "./withinBars.ts";

/** What a country's page says of places within, as its national office counts them. */
export type WithinPage = {
  readonly intro: string;
  readonly charts: readonly {readonly view: PlacedView; readonly isGranted: boolean}[];
  /** Measures of the country as a whole; null where there are none. */
  readonly whole: Figure | null;
};

/** Places within a country; null where we hold no table of its national office. */
export function withinPage(country: Country, as: LocalAtlas): WithinPage | null {
  const standings = officeStandings(country.id, as);
  if (standings.length === 0) return null;
  const sources = [...new Set(standings.map(({measure}) => measure.source))];
  const {intro, apart, noMap, noLicence} = as.words.within;
  const cards = sources.map((id) => inWords(sourceOf(id, as), as));
  const notices = cards.flatMap(({notice}) => notice ?? []);
  const isHeld = sources.some((id) => isWithheld(id, as));
  return {
    intro: [intro(cards.map(({publisher}) => publisher)), apart, noMap, ...(isHeld ? [noLicence] : []), ...notices].join(" "),
    charts: standings
      .filter(({hasPlaces}) => hasPlaces)
      .map((standing) => ({
        view: {...drawn(withinDrawing(standing, as), country.name[as.locale], as), legend: null},
        isGranted: !isWithheld(standing.measure.source, as)
      })),
    whole: wholeFigure(
      country,
      standings.filter(({hasPlaces}) => !hasPlaces),
      as
    )
  };
}

/** What the office measures of the country alone, a row for each. */
function wholeFigure({id, name}: Country, standings: readonly OfficeStanding[], as: LocalAtlas): Figure | null {
  if (standings.length === 0) return null;
  const {within: say} = as.words;
  const {locale, format} = as;
  const sources = [...new Set(standings.map(({measure}) => measure.source))];
  return {
    id: "within-whole",
    title: say.wholeTitle({count: standings.length, place: as.place(id)}),
    subtitle: say.wholeSubtitle,
    sources: sources.map((source) => wholeSourceLine(source, as)),
    table: {
      caption: say.wholeCaption(name[locale]),
      columns: [{text: say.measure}, {text: say.all, numeric: true}, {text: say.period, numeric: true}],
      rows: standings.map(({measure, whole, period}) => [
        {
          text: measure.name[locale],
          note: format.statements([say.among(measure.population[locale]), format.edition(measure.caution[locale])])
        },
        {text: say.value(whole), sort: whole.value, note: format.edition(whole.note[locale]) || undefined},
        {text: periodText(period, as), sort: period}
      ])
    }
  };
}
