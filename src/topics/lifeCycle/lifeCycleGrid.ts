import {isOverHalf} from "../../measures/isOverHalf.ts";
import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country, Group} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {stageIds} from "./lifeCycleStages.ts";
import {mostNames} from "../../reading/mostNames.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {placesOf} from "../../reading/placesOf.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {mapClass} from "../../measures/mapClass.ts";

/** One country at one stage: a small picture with its number and year; `class` 1–5, null where there is no figure. */
export type GridCell = {
  readonly class: number | null;
  readonly reached: number;
  readonly gap: number | null;
  readonly text: string;
  readonly when: string;
  readonly old: boolean;
  /** What is to be said of the value besides: that it is old, that it stands at the cap of its source. */
  readonly remarks: readonly string[];
  /** Whether the house has a note about the value. */
  readonly noted: boolean;
  /** Whether the value may stand in a title. */
  readonly leads: boolean;
};
export type GridRow = {readonly area: string; readonly name: string; readonly href: string; readonly cells: readonly GridCell[]};

export type LifeGrid = {
  readonly title: string;
  readonly caption: string;
  readonly stages: readonly string[];
  /** Countries with at least one figure, by name. */
  readonly rows: readonly GridRow[];
  /** What the cap of the source means, where a value stands at it. */
  readonly capNote: string | undefined;
  /** Where the notes about values marked with a star are; undefined where there is none. */
  readonly note: string | undefined;
  /** Members that anything is known of. */
  readonly of: number;
};

/** The countries of a group, each with its six stages: a table that is a picture. */
export function lifeCycleGrid(group: Group, as: LocalAtlas): LifeGrid {
  const {words, locale} = as;
  const say = words.lifeCycle;
  const members = new Set(group.members);
  const rows = as.pages
    .filter(({id}) => members.has(id))
    .map((country) => gridRow(country, as))
    .filter(({cells}) => cells.some(({gap}) => gap !== null))
    .sort((a, b) => as.byName(a.name, b.name));
  const drawn = stageIds.flatMap((id) => as.snapshot(id).countries.filter(({area}) => members.has(area)));
  const all = rows.filter(isWhole);
  const everywhere = all.filter(isOutEverywhere).length;
  return {
    title: all.length === 0 ? say.grid.titleNone : say.grid.title({count: everywhere, of: all.length}),
    caption: say.grid.caption({group: group.name[locale], count: rows.length, of: members.size}),
    stages: stageIds.map((id) => say.stages[id]),
    rows,
    capNote: drawn.some((o) => isAtCap(o, as)) ? words.doubts.capped : undefined,
    note: noteWithAreas(countNote(all, as), drawn, as),
    of: members.size
  };
}

const isWhole = ({cells}: GridRow): boolean => cells.every(({gap}) => gap !== null);
const isOutEverywhere = ({cells}: GridRow): boolean => cells.every(({gap}) => isOverHalf(gap ?? 0));

/** What the title would count without the countries of which a value may not lead; which they are, for others than those it counts have notes too. */
function countNote(all: readonly GridRow[], as: LocalAtlas): string {
  const isSound = ({cells}: GridRow): boolean => cells.every(({leads}) => leads);
  const [sound, barred] = [all.filter(isSound), all.filter((row) => !isSound(row))];
  if (barred.length === 0) return "";
  const places = placesOf(
    barred.map(({area}) => area),
    as
  );
  const names = places.length > mostNames ? [] : places;
  const counted = {count: sound.filter(isOutEverywhere).length, of: sound.length};
  return as.words.lifeCycle.grid.withoutNoted({noted: barred.length, names, ...counted});
}

const gridRow = (country: Country, as: LocalAtlas): GridRow => ({
  area: country.id,
  name: country.name[as.locale],
  href: addressOf(as.locale, "country", country.id),
  cells: stageIds.map((id) => gridCell(latestValue(country.id, id, as), as))
});

const emptyCell = {class: null, reached: 0, gap: null, when: "", old: false, remarks: [], noted: false, leads: true} as const;

function gridCell(found: DescribedValue | null, as: LocalAtlas): GridCell {
  const {words} = as;
  if (!found) return {...emptyCell, text: words.lifeCycle.noFigure};
  const {observation, indicator, when, old, noted} = found;
  const isCapped = isAtCap(observation, as);
  return {
    class: mapClass(observation, indicator) + 1,
    reached: observation.value,
    gap: found.gap ?? 0,
    text: isCapped ? words.value.missing : (found.gapText ?? ""),
    when,
    old,
    remarks: [old ? words.value.old : "", isCapped ? words.doubts.mark : ""].filter((text) => text !== ""),
    noted,
    leads: leads(observation, as)
  };
}
