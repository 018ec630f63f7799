import type {Atlas} from "../../atlas/atlas.ts";
import {countriesWithin, officeStandings, type OfficeStanding} from "../../atlas/officeStandings.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {rankedBars} from "../../charts/rankedBars.ts";
import type {Country} from "../../model/area.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {dataFile} from "../../site/addresses.ts";
import {isWithheld, wholeSourceLine} from "../../reading/sourceLines.ts";
import {periodText, placeText, rankedPlaces, withinBars} from "./withinBars.ts";
import {sharedNote, withinTable} from "./withinTable.ts";

/** "How is it within the country?": a measure of the national office for each place, beside its value of the whole country. */
export function withinDrawing(standing: OfficeStanding, as: LocalAtlas): Drawing {
  const bars = withinBars(standing, as);
  const isShare = standing.whole.unit === "percent";
  const options = isShare ? {ticks: shareTicksOf(as)} : {end: null};
  return {
    figure: figureOf(standing, as),
    draw: (width) => rankedBars(bars, {width, ...options}),
    says: bars.map(({say}) => say),
    missing: 0
  };
}

/** The first measure with places that one may take away; undefined where the office grants no licence. */
const grantedOf = (area: string, atlas: Atlas): OfficeStanding | undefined =>
  officeStandings(area, atlas).find(({hasPlaces, measure}) => hasPlaces && !isWithheld(measure.source, atlas));

/** The countries that have one, by their ids. */
export const countriesTaken = (atlas: Atlas): string[] => countriesWithin(atlas).filter((area) => grantedOf(area, atlas) !== undefined);

/** Its drawing, with what must be known of it away from the page of its country; null where there is none. */
export function countryWithinTaken(country: Country, as: LocalAtlas): Drawing | null {
  const granted = grantedOf(country.id, as);
  if (!granted) return null;
  const {figure, ...drawing} = withinDrawing(granted, as);
  const rows = [{name: as.words.take.tables["places-within"].title, csv: dataFile("places-within.csv"), isCsvAlone: true}];
  return {...drawing, rows, figure: {...figure, note: [figure.note, as.words.within.apart].filter(Boolean).join(" ")}};
}

function figureOf(standing: OfficeStanding, as: LocalAtlas): TakenFigure {
  const {measure, whole, period} = standing;
  const {within: say} = as.words;
  const {locale} = as;
  const [when, place, sources] = [periodText(period, as), as.place(whole.area), [wholeSourceLine(measure.source, as)]];
  const title = (said: string): string =>
    say.title({...endsOf(standing, as), name: measure.name[locale], place, whole: whole.value, when: said});
  const {reportedAs, population, direction} = measure;
  return {
    id: `within-${measure.id}`,
    ...finding({title, when}, {place: null, sources}, as),
    subtitle: say.subtitle({reportedAs: reportedAs[locale], population: population[locale], direction}),
    note: noteOf(standing, as),
    sources,
    table: withinTable(standing, as)
  };
}

/** What is to be known of the figure: of its measure, and of all its values. */
function noteOf(standing: OfficeStanding, as: LocalAtlas): string | undefined {
  const told = as.format.statements([as.format.edition(standing.measure.caution[as.locale]), sharedNote(standing, as)]);
  return told === "" ? undefined : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** The smallest and the largest value, and where they are. */
function endsOf(standing: OfficeStanding, as: LocalAtlas) {
  const ranked = rankedPlaces(standing);
  const [high, low] = [ranked[0]!.value, ranked.at(-1)!.value];
  const at = (value: number): string => {
    const names = ranked.filter((one) => one.value === value).map((one) => placeText(one, as));
    return names.length > 2 ? as.words.within.areas(names.length) : as.format.list(names);
  };
  return {low, lowAt: at(low), high, highAt: at(high), unit: standing.whole.unit};
}
