import {endsFrom} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedValue} from "../../measures/printedValue.ts";
import type {Group} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {groupAudits} from "./groupAudits.ts";
import {groupChange} from "./groupChange.ts";
import {groupHeadline} from "./groupHeadline.ts";
import {groupMap} from "./groupMap.ts";
import {groupTrend} from "./groupTrend.ts";
import {goalSentence} from "../../reading/goalSentence.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {rankingChoices} from "../../reading/rankingChoices.ts";

/** The first year for which a change of computed figures is asked: SDG reporting on coverage begins there. */
const changeFrom = 2015;

/** All that the page of a group says beside its charts. */
export function groupPage(group: Group, as: LocalAtlas) {
  const members = new Set(group.members);
  const snapshot = as.snapshot("any-benefit");
  const inside: IndicatorSnapshot = {...snapshot, countries: snapshot.countries.filter(({area}) => members.has(area))};
  const ranking = rankedRows(inside, as);
  return {
    headline: groupHeadline(group, as),
    map: groupMap(group, members, inside, as),
    id: group.id,
    ranking,
    choices: rankingChoices(inside, ranking, as),
    rankingTitle: rankingTitle(ranking, inside, as),
    trend: groupTrend(group, as),
    goal: goalSentence(group.id, as),
    audits: groupAudits(group, as),
    change: groupChange(group, as, {from: changeFrom}),
    members: members.size,
    uncounted: group.uncounted.map((id) => as.place(id)).sort((a, b) => as.byName(a.name, b.name)),
    missing: missingFrom(group, inside.countries, as)
  };
}

/** Both ends of the ranking; how many countries share an end where several do. */
function rankingTitle(ranking: readonly RankedRow[], {latest, countries}: IndicatorSnapshot, as: LocalAtlas): string {
  const say = as.words.region.ranking;
  const told = endsFrom(
    ranking.flatMap(({area}) => latest.get(area) ?? []),
    as
  );
  const [first, last] = [told.at(-1), told[0]];
  if (!first || !last) return say.titleNone;
  const best = placed(first, told, as);
  const capped = isHidden(first, as);
  if (countries.length === 1) return say.titleOne({only: best, capped});
  return printedValue(first.value) === printedValue(last.value)
    ? say.titleLevel({all: best, capped})
    : say.title({first: best, last: placed(last, told, as), aside: told.length < ranking.length, capped});
}

/** Members without a figure on any benefit; those without a page of their own carry no address. */
function missingFrom(group: Group, held: IndicatorSnapshot["countries"], as: LocalAtlas): {label: string; href: string | null}[] {
  const known = new Set(held.map(({area}) => area));
  const pages = new Set(as.pages.map(({id}) => id));
  return group.members
    .filter((id) => !known.has(id))
    .map((id) => ({label: as.name(id), href: pages.has(id) ? addressOf(as.locale, "country", id) : null}))
    .sort((a, b) => as.byName(a.label, b.label));
}
