import type {Group} from "../model/area.ts";
import {addressOf} from "../site/addresses.ts";
import type {Atlas, Standing} from "./atlas.ts";
import {groupAudits} from "./groupAudit.ts";
import {groupBranches} from "./groupBranches.ts";
import {groupChange} from "./groupChange.ts";
import {membersOf} from "./groupFigure.ts";
import {groupHeadline} from "./groupHeadline.ts";
import {groupSexes} from "./groupSexes.ts";
import {groupSpread} from "./groupSpread.ts";
import {groupTrend} from "./groupTrend.ts";
import {groupWork} from "./groupWork.ts";
import {rankedRows, type RankedRow} from "./rankedTable.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import {worldMap} from "./worldMap.ts";
import {yearSpan} from "./yearSpan.ts";

/** The first year for which a change of computed figures is asked: SDG reporting on coverage begins there. */
const changeFrom = 2015;

/** All sections of the page of a group. */
export function groupPage(group: Group, atlas: Atlas, reader: Reader) {
  const {words, format, locale} = reader;
  const name = group.name[locale];
  const members = new Set(membersOf(group, atlas));
  const standing = atlas.standing("any-benefit");
  const inside: Standing = {...standing, countries: standing.countries.filter(({area}) => members.has(area))};
  const ranking = rankedRows(inside, atlas, reader);
  const map = worldMap(standing, atlas, reader);
  const rows = map.rows.filter(({area}) => members.has(area));
  const legend = map.legend.map((entry) => ({...entry, count: rows.filter((row) => row.class === entry.class).length}));
  const mostlyOut = inside.countries.filter(({value}) => value < 50).length;
  return {
    headline: groupHeadline(group, atlas, reader),
    map: {...map, rows, legend},
    mapTitle: words.region.map.title(format.count(mostlyOut), format.count(inside.countries.length), name),
    mapSubtitle: `${words.home.mapSubtitle} ${yearSpan(inside.countries, reader)}`,
    ranking,
    rankingTitle: rankingTitle(ranking, reader),
    sources: sourceLines([standing.indicator], atlas),
    branches: groupBranches(group, atlas, reader),
    spread: groupSpread(group, atlas, reader),
    sexes: groupSexes(group, atlas, reader),
    work: groupWork(group, atlas, reader),
    trend: groupTrend(group, atlas, reader),
    audits: groupAudits(group, atlas, reader),
    change: groupChange(group, atlas, reader, {from: changeFrom}),
    members: members.size,
    missing: missingFrom(group, inside.countries, atlas, reader)
  };
}

function rankingTitle(ranking: readonly RankedRow[], {words}: Reader): string {
  const [first, last] = [ranking.at(-1), ranking[0]];
  if (!first || !last) return words.region.ranking.titleNone;
  const said = ({name, valueText, when, doubts}: RankedRow): string =>
    words.indicator.placed(name, valueText, [when, doubts].filter(Boolean).join(", "));
  return first === last ? words.region.ranking.titleOne(said(first)) : words.region.ranking.title(said(first), said(last));
}

/** Members without a figure on any benefit; those without a page of their own carry no address. */
function missingFrom(
  group: Group,
  held: Standing["countries"],
  atlas: Atlas,
  {locale, format}: Reader
): {label: string; href: string | null}[] {
  const known = new Set(held.map(({area}) => area));
  const pages = new Set(atlas.pages.map(({id}) => id));
  return membersOf(group, atlas)
    .filter((id) => !known.has(id))
    .map((id) => ({label: atlas.areas.get(id)?.name[locale] ?? id, href: pages.has(id) ? addressOf(locale, "country", id) : null}))
    .sort((a, b) => format.compare(a.label, b.label));
}
