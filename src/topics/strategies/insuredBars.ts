import {hasInsured, insuredIn, isSoundShare, latestInsured, studyYears} from "../../atlas/latestInsured.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {rankedBars, type RankedRow} from "../../charts/rankedBars.ts";
import type {InsuredLives} from "../../model/insuredLives.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {drawnOnce} from "../../drawing/drawnOnce.ts";
import {insuredShare, shareToPrint} from "../../reading/insuredCell.ts";
import {mostCountries} from "./strategiesBase.ts";

/** Of all products together, or of health alone. */
export type InsuredTopic = "any-product" | "health";
/** A row that a sentence may begin with. */
type Shared = InsuredLives & {readonly share: number};

/** What the newest study of each of some countries says: who is in one, where anyone was found, whose shares may be ranked. */
export type InsuredStanding = {
  readonly studied: readonly InsuredLives[];
  readonly found: readonly InsuredLives[];
  /** Countries in which the newest study found nobody, and one before it did. */
  readonly earlier: readonly string[];
  /** The largest first; none of nobody. */
  readonly ranked: readonly Shared[];
};

/** How some countries stand by the newest study that tells a product. */
export function insuredStanding(members: readonly string[], topic: InsuredTopic, as: LocalAtlas): InsuredStanding {
  const studied = members.flatMap((area) => latestInsured(area, topic, as) ?? []);
  const found = studied.filter(hasInsured);
  const ranked = found.filter(isSoundShare).toSorted((a, b) => b.share - a.share || as.byName(as.name(a.area), as.name(b.area)));
  const earlier = studied.flatMap((row) => (hasInsured(row) || !wasInsured(row.area, topic, as) ? [] : [row.area]));
  return {studied, found, earlier, ranked};
}

/** Whether any study of a country found people insured with a product. */
const wasInsured = (area: string, topic: InsuredTopic, as: LocalAtlas): boolean =>
  studyYears(area, as).some((year) => {
    const row = insuredIn(area, year, topic, as);
    return row !== undefined && hasInsured(row);
  });

/** The title over bars or a table: how many countries, and the largest share. */
export function insuredTitle({studied, found, earlier, ranked}: InsuredStanding, topic: InsuredTopic, as: LocalAtlas): string {
  const say = as.words.insured;
  const [most] = ranked;
  const counts = {topic, found: found.length, earlier: earlier.length, of: studied.length};
  if (studied.length === 0) return say.titleNone({topic});
  if (found.length === 0) return say.titleNobody(counts);
  if (!most) return say.titleNoShare(counts);
  return say.title({...counts, share: shareToPrint(most) ?? 0, place: as.place(most.area), year: most.year});
}

/** How many bars are drawn of a standing: the largest, where there are many. */
export const barsShown = ({ranked}: InsuredStanding): number => Math.min(ranked.length, mostCountries);

/** "Where is the largest share insured?": bars of the largest shares, each with its study's year; null where there is none. */
export function insuredBars(standing: InsuredStanding, title: string, as: LocalAtlas): PlacedView["draw"] {
  const rows = standing.ranked.slice(0, barsShown(standing)).map((row) => barOf(row, as));
  if (rows.length === 0) return null;
  const {draw} = drawnOnce((width) => rankedBars(rows, {width, ticks: shareTicksOf(as)}), title);
  return draw && ((width) => draw(width));
}

/** All studies are old; the note beneath says of which year the newest is. */
function barOf(row: Shared, as: LocalAtlas): RankedRow {
  const [name, share] = [as.name(row.area), insuredShare(row, as) ?? ""];
  return {
    ...{label: name, value: row.share, valueText: share, yearText: as.format.year(row.year), old: true},
    say: as.words.insured.say({name, share, year: row.year})
  };
}
