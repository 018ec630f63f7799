import type {OfficeStanding} from "../../atlas/officeStandings.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {RankedRow} from "../../charts/rankedBars.ts";
import type {OfficeFigure} from "../../model/officeFigure.ts";

/** A period as it is read: "2023", "2023–24", "2024, quarter 2". */
export function periodText(period: string, {words, format}: LocalAtlas): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
  return quarter === undefined ? format.edition(period) : words.within.quarter({year: Number(year), quarter: Number(quarter)});
}

/** What a place is called: as the office calls it; urban and rural areas, and the country, in our words. */
export function placeText({level, place, area}: OfficeFigure, as: LocalAtlas): string {
  const {levels} = as.words.within;
  if (level === "country") return as.name(area);
  return level === "urban" || level === "rural" ? levels[level] : place;
}

/** The places that are ranked, the largest value first: the parts of the country, or, where there are none, its other areas. Zones hold parts, and are not among them. */
export function rankedPlaces({figures}: OfficeStanding): readonly OfficeFigure[] {
  const totals = figures.filter(({sex, level}) => sex === "total" && level !== "country");
  const hasParts = totals.some(({level}) => level === "subdivision");
  const ranked = hasParts ? totals.filter(({level}) => level === "subdivision" || level === "other") : totals;
  return ranked.toSorted((a, b) => b.value - a.value || (a.place < b.place ? -1 : 1));
}

/** The bars of a measure: each place, and the country among them where a share is measured. A number of people in a country holds those of its places. */
export function withinBars(standing: OfficeStanding, as: LocalAtlas): RankedRow[] {
  const {whole, period} = standing;
  const when = periodText(period, as);
  const shown = [...rankedPlaces(standing), ...(whole.unit === "percent" ? [whole] : [])];
  return shown.map((one) => {
    const {value, unit} = one;
    const name = placeText(one, as);
    const {within: say} = as.words;
    return {
      ...{label: name, value, valueText: say.value({value, unit}), yearText: "", emphasis: one === whole},
      say: say.say({name, value, unit, when})
    };
  });
}
