import {ranksOf} from "../../atlas/ranksOf.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {olderText} from "../../reading/olderNote.ts";
import {rankedRows} from "../../reading/rankedRows.ts";
import {regionPlace} from "../../reading/regionPlace.ts";
import {shownText} from "../../reading/shownText.ts";
import {addressOf} from "../../site/addresses.ts";
import {mapRegions} from "../../site/mapRegions.ts";

/** A country in the list beneath the map. */
export type ExploredRow = {
  readonly area: string;
  readonly name: string;
  readonly href: string;
  /** "12", "12="; a dash where it has none. */
  readonly rank: string;
  /** What the map shows, or why it shows nothing. */
  readonly text: string;
  readonly isAbsent: boolean;
  readonly when: string;
  readonly doubts: string;
  readonly isOld: boolean;
  /** Of the colour, from 0; and where its bar ends, of 100. */
  readonly class: number;
  readonly bar: number;
};
export type ExploredSection = {readonly id: string; readonly name: string; readonly rows: readonly ExploredRow[]};

/** All countries and areas that have a page, region by region, those furthest behind first; those without a figure last. */
export function exploredRows(snapshot: IndicatorSnapshot, as: LocalAtlas): ExploredSection[] {
  const {indicator} = snapshot;
  const withFigure = rankedRows(snapshot, as).map((row): ExploredRow => ({
    area: row.area,
    name: row.name,
    href: row.href,
    rank: `${row.position}${row.tied ? "=" : ""}`,
    text: shownText({...row, indicator}),
    isAbsent: false,
    when: row.when,
    doubts: row.doubts,
    isOld: row.old,
    class: row.class,
    bar: row.bar
  }));
  const rows = [...withFigure, ...absentRows(snapshot, as)];
  return mapRegions(as.countries).map(({id, members}) => ({
    id,
    name: regionPlace(id, as).name,
    rows: rows.filter(({area}) => members.includes(area))
  }));
}

function absentRows({countries, older}: IndicatorSnapshot, as: LocalAtlas): ExploredRow[] {
  const held = new Set(countries.map(({area}) => area));
  const textOf = (id: string) => {
    const found = older.find(({area}) => area === id);
    return found ? olderText(found, as) : as.words.absence.notPublished;
  };
  return as.pages
    .filter(({id}) => !held.has(id))
    .map(({id}) => ({
      area: id,
      name: as.name(id),
      href: addressOf(as.locale, "country", id),
      rank: as.words.value.missing,
      text: textOf(id),
      isAbsent: true,
      when: "",
      doubts: "",
      isOld: false,
      class: 0,
      bar: 0
    }))
    .sort((a, b) => as.byName(a.name, b.name));
}

/** What each mark of the map says, with its rank where it has one. */
export function saidWithRank(area: string, said: string, {indicator}: IndicatorSnapshot, as: LocalAtlas): string {
  const ranks = ranksOf(indicator.id, as);
  const rank = ranks.get(area);
  return rank ? as.words.explore.ranked({said, rank: rank.position, of: ranks.size}) : said;
}
