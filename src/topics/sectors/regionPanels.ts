import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar, MultiplePanel} from "../../charts/layoutPanels.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {Group} from "../../model/area.ts";
import type {Language} from "../../atlas/language.ts";
import {partsOf} from "../../reading/partsOf.ts";
import {isGivenSector, sectorFigures, sectorText, type SectorFigure} from "./sectorsBase.ts";
import {yearRange} from "../../reading/yearRange.ts";

/** The moment of a figure, as titles say it and as sentences do. */
export type PartMoment = {readonly when: string; readonly alone: string};
/** A panel with the name of its area for sentences, and the moment of each of its bars. */
export type PartPanel = MultiplePanel & {
  readonly place: PlaceName;
  readonly moments: readonly PartMoment[];
  /** Its years with all that is doubted of them, for the table. */
  readonly years: string;
  /** Whether it is too old for titles. */
  readonly outdated: boolean;
};

/** One panel for each sub-region that members of the group lie in, computed over those members. */
export function regionPanels(group: Group, as: LocalAtlas): PartPanel[] {
  const say = as.words.sectors.parts;
  const panels = partsOf(group, as).map(({group: part, members}) => {
    const known = members;
    const figures = sectorFigures(known, as);
    const years = figures.flatMap(({total}) => ("periodRange" in total ? total.periodRange : []));
    const counted = new Set(figures.flatMap(({total}) => ("contributions" in total ? total.contributions.map(({area}) => area) : [])));
    const of = known.length;
    const place = as.place(part.id);
    const note = years.length === 0 ? say.noteNone({of}) : say.note({count: counted.size, of, years: yearRange(years)});
    const bars = figures.map((figure) => regionBar(figure, place.name, as));
    return {place, title: place.name, note, years: note, outdated: false, bars, moments: figures.map((figure) => momentOf(figure, as))};
  });
  return panels.sort(mostFirst);
}

function momentOf({total}: SectorFigure, {format}: Language): PartMoment {
  const when = isGivenSector(total) ? format.years(yearRange(total.periodRange)) : "";
  return {when, alone: when};
}

function regionBar({sector, total, female, male}: SectorFigure, title: string, reader: Language): MultipleBar {
  const {words, format} = reader;
  const label = words.codes.sector[sector];
  const area = format.remarks([title, label]);
  if (!isGivenSector(total)) {
    const share = "footing" in total ? total.shareOfPeople * 100 : null;
    const why = share === null ? words.sectors.noFigure : words.sectors.hidden({share});
    return {
      label,
      colour: sector,
      value: null,
      valueText: "",
      absentText: share === null ? why : words.sectors.tooFew,
      say: words.say.absent({name: area, why})
    };
  }
  const valueText = sectorText(total, reader);
  const weak = total.footing === "weak";
  const sexes = {female: isGivenSector(female) ? female.value : null, male: isGivenSector(male) ? male.value : null};
  const when = format.remarks([words.region.computed, weak ? words.computed.weak : undefined]);
  const say = words.say.value({name: area, value: total.value, unit: "percent", when});
  return {label, colour: sector, value: total.value, valueText, weak, ...sexes, say};
}

/** By services, the sector that tells regions apart; what is weak or not known stands last. */
export const mostFirst = (a: MultiplePanel, b: MultiplePanel): number => weightOf(b) - weightOf(a);
const weightOf = ({bars}: MultiplePanel): number => bars.find(({colour, weak}) => colour === "services" && !weak)?.value ?? -1;
