import {dimensions} from "../../model/dimension.ts";
import type {OfficeStanding} from "../../atlas/officeStandings.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {OfficeFigure} from "../../model/officeFigure.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {periodText, placeText, rankedPlaces} from "./withinBars.ts";

/** What is noted of all values of a period alike, which is said once beneath the figure; "" where they differ. */
export function sharedNote({figures}: OfficeStanding, as: LocalAtlas): string {
  const notes = new Set(figures.map((one) => noteText(one, as)));
  return notes.size === 1 ? [...notes][0]! : "";
}

const noteText = ({note}: OfficeFigure, {locale, format}: LocalAtlas): string => format.edition(note[locale]);

/** A row for the country and for each place: the ranked ones in their order, then all others. Women and men where the office tells them apart in places; where it does so of the country alone, beside its value. */
export function withinTable(standing: OfficeStanding, as: LocalAtlas): Table {
  const {words, locale, format} = as;
  const {figures, whole, measure, period} = standing;
  const ranked = rankedPlaces(standing);
  const others = figures.filter((one) => one.sex === "total" && one !== whole && !ranked.includes(one));
  const sexes = dimensions.sex.filter((sex) => figures.some((one) => one.sex === sex && one.level !== "country"));
  const heads = {total: words.within.all, female: words.figure.women, male: words.figure.men};
  const when = periodText(period, as);
  return {
    caption: words.within.caption({name: measure.name[locale], area: as.name(whole.area), when}),
    columns: [
      {text: words.within.area},
      ...sexes.map((sex) => ({text: sex === "total" ? format.remarks([heads.total, when]) : heads[sex], numeric: true}))
    ],
    rows: [whole, ...ranked, ...others].map((place) => [
      {text: placeText(place, as), note: place.level === "zone" ? words.within.levels.zone : undefined},
      ...sexes.map((sex) => cellOf(valueOf(place, sex, figures), standing, as, sexes))
    ])
  };
}

const valueOf = (place: OfficeFigure, sex: OfficeFigure["sex"], figures: readonly OfficeFigure[]): OfficeFigure | undefined =>
  figures.find((one) => one.sex === sex && one.level === place.level && one.place === place.place);

type Sexes = readonly OfficeFigure["sex"][];

function cellOf(figure: OfficeFigure | undefined, standing: OfficeStanding, as: LocalAtlas, shown: Sexes): TableCell {
  if (!figure) return {text: as.words.value.missing, absent: true, sort: null};
  const {value, unit, sex} = figure;
  const said = noteText(figure, as);
  const isOwn = sex === "total" && said !== sharedNote(standing, as);
  const note = as.format.statements([...sexesBeside(figure, standing, as, shown), isOwn ? said : ""]) || undefined;
  return {text: as.words.within.value({value, unit}), sort: value, note};
}

/** The values of women and men that no column has: "Women: 21.4%". */
function sexesBeside(figure: OfficeFigure, {figures}: OfficeStanding, {words, format}: LocalAtlas, shown: Sexes): string[] {
  if (figure.sex !== "total") return [];
  const heads = {female: words.figure.women, male: words.figure.men};
  return (["female", "male"] as const).flatMap((sex) => {
    const one = shown.includes(sex) ? undefined : valueOf(figure, sex, figures);
    return one ? [format.labelled(heads[sex], words.within.value(one))] : [];
  });
}
