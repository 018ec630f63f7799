import {latestInsured, studyYears} from "../../atlas/latestInsured.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import {servedGroups, type Scheme, type ServedGroup} from "../../model/scheme.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import type {Table} from "../../reading/figure.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {healthInsured} from "./insuredFigure.ts";
import {mutualSchemes} from "./mutualSchemes.ts";

export type MutualHealthView = {
  readonly headline: string;
  /** How many of the entries are of second hand: said before all else, for the headline rests on them. */
  readonly method: string;
  readonly standfirst: string;
  /** How many entries of the register name each group. */
  readonly served: Table;
  /** Every entry with every number. */
  readonly schemes: Table;
  readonly insured: PlacedView;
  /** What nobody counts, one sentence each. */
  readonly uncounted: readonly string[];
};

/** Whether an entry of the register is of mutual, community or micro-insurance of health. */
const isMutualHealth = ({strategy, branches}: Scheme): boolean => strategy === "micro-insurance-or-mutual" && branches.includes("health");

/** The chapter on mutual health organisations: whom they serve, what is known of them, and what nobody counts. */
export function mutualHealth(as: LocalAtlas): MutualHealthView {
  const say = as.words.mutualHealth;
  const entries = as.schemes.filter(isMutualHealth);
  const tally = servedGroups
    .filter((group) => !isStrategy(group))
    .flatMap((group) => ofGroup(group, entries))
    .toSorted((a, b) => b.count - a.count);
  const areas = new Set(entries.flatMap(({area}) => area ?? []));
  return {
    headline: headlineOf(tally, entries, as),
    method: say.method({secondary: secondHand(entries), of: entries.length}),
    standfirst: say.standfirst({
      entries: entries.length,
      countries: areas.size,
      several: entries.filter(({area}) => area === null).length
    }),
    served: {
      caption: say.served.caption,
      columns: [{text: say.served.group}, {text: say.served.entries, numeric: true}],
      rows: tally.map(({group, count}) => [
        {text: as.words.schemes.groups[group]},
        {text: as.words.value.outOf({count, of: entries.length})}
      ])
    },
    schemes: mutualSchemes(entries, as),
    insured: healthInsured(as),
    uncounted: uncounted(entries, as)
  };
}

/** The groups that most entries name, with how many. */
function headlineOf(
  tally: readonly {readonly group: ServedGroup; readonly count: number}[],
  entries: readonly Scheme[],
  {words}: LocalAtlas
): string {
  const most = tally.filter(({count}) => 2 * count > entries.length);
  const named = most.map(({group, count}) => ({group: words.schemes.groups[group], count}));
  return named.length === 0 ? words.mutualHealth.headlineNone : words.mutualHealth.headline({of: entries.length, named});
}

/** Groups that say again what the strategy is: mutual health organisations serve their members. */
const isStrategy = (group: ServedGroup): boolean => group === "mutual-health-organisations" || group === "members-of-mutuals";

const secondHand = (entries: readonly Scheme[]): number => entries.filter(({quality}) => quality === "secondary").length;

function ofGroup(group: ServedGroup, entries: readonly Scheme[]): {group: ServedGroup; count: number}[] {
  const count = entries.filter(({groups}) => groups.includes(group)).length;
  return count === 0 ? [] : [{group, count}];
}

function uncounted(entries: readonly Scheme[], as: LocalAtlas): string[] {
  const say = as.words.mutualHealth.nobody;
  const {counts} = schemesHeld(as);
  const numbers = entries.map(({id}) => counts.get(id) ?? []);
  const dated = numbers.filter((some) => some.some(({year}) => year !== null)).length;
  const none = numbers.filter((some) => some.length === 0).length;
  const newest = as.pages.flatMap(({id}) => latestInsured(id, "health", as)?.year ?? []);
  return [
    say.total,
    say.numbers({dated, undated: entries.length - dated - none, none}),
    say.who,
    ...(newest.length === 0 ? [] : [say.since({years: yearRange(newest)})]),
    say.unstudied({count: as.pages.filter(({id}) => studyYears(id, as).length === 0).length}),
    say.apart
  ];
}
