import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes} from "../../atlas/programmeOf.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Area} from "../../model/area.ts";
import {schemeBranches, type Scheme, type SchemeBranch, type SchemeStrategy} from "../../model/scheme.ts";
import {classedNote} from "../../reading/strategyText.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {dataFile} from "../../site/addresses.ts";
import {pairName, type Pair} from "./learningPairs.ts";
import {schemeLists, type SchemeList} from "./schemeLists.ts";

/** Whether people pay for a scheme beforehand; micro-insurance and mutual schemes are neither here, nor is what the register calls other. */
const kinds = {
  contributory: ["social-insurance"],
  nonContributory: ["universal", "social-assistance"]
} as const satisfies Record<string, readonly SchemeStrategy[]>;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as readonly Kind[];

export type PairSchemesView = {
  readonly figure: Figure;
  /** In which branches a side has both kinds, one sentence each. */
  readonly both: readonly string[];
  readonly lists: readonly {readonly title: string; readonly lists: readonly SchemeList[]}[];
};

/** A side with its schemes. */
type Held = {readonly area: Area; readonly schemes: readonly Scheme[]};

/** The schemes behind both sides as the register has them: by branch and kind, and one by one. */
export function pairSchemes(pair: Pair, as: LocalAtlas): PairSchemesView {
  const {schemes: say} = as.words.learn;
  const held = pair.sides.map((area) => ({area, schemes: schemesOf(area, as)}));
  return {
    both: held.map(({area, schemes}) => bothText(area, schemes, as)),
    lists: held.map(({area, schemes}) => ({title: say.listed(as.place(area.id)), lists: schemeLists(area, schemes, as)})),
    figure: {
      id: "schemes",
      title: say.title(held.map((side) => sideText(side, as))),
      subtitle: say.subtitle,
      note: [
        say.note,
        as.words.schemes.sample,
        classedNote(
          held.flatMap(({schemes}) => schemes),
          as
        )
      ]
        .filter(Boolean)
        .join(" "),
      sources: [...new Set(as.schemes.map(({source}) => source))].map((id) => wholeSourceLine(id, as)),
      csv: dataFile("schemes.csv"),
      table: tableOf(held, say.caption(pairName(pair, as)), as)
    }
  };
}

/** How many schemes of each kind a side has; that it has none of either. */
function sideText({area, schemes}: Held, as: LocalAtlas): string {
  const {side, sideNone} = as.words.learn.schemes;
  const [contributory = 0, other = 0] = kindNames.map((kind) => countSchemes(schemes.filter((one) => isOf(kind, one))));
  const place = as.place(area.id);
  return contributory + other === 0 ? sideNone(place) : side({place, contributory, other});
}

function tableOf(held: readonly Held[], caption: string, as: LocalAtlas): Table {
  const {schemes: say} = as.words.learn;
  const kindsOf = (name: string) => kindNames.map((kind) => ({text: say.column({area: name, kind: say.kinds[kind]}), numeric: true}));
  const isThere = (branch: SchemeBranch) => held.some(({schemes}) => kindNames.some((kind) => countOf(schemes, branch, kind) > 0));
  return {
    caption,
    columns: [{text: as.words.schemes.list.branch}, ...held.flatMap(({area}) => kindsOf(area.name[as.locale]))],
    rows: schemeBranches
      .filter(isThere)
      .map((branch) => [
        {text: as.words.schemes.branches[branch]},
        ...held.flatMap(({schemes}) => kindNames.map((kind) => cellOf(countOf(schemes, branch, kind), as)))
      ])
  };
}

/** The schemes of a country, or of the members of a group, in the order of strategies and branches. */
export function schemesOf(area: Area, as: LocalAtlas): readonly Scheme[] {
  const {byArea} = schemesHeld(as);
  return area.kind === "country" ? (byArea.get(area.id) ?? []) : area.members.flatMap((id) => byArea.get(id) ?? []);
}

const isOf = (kind: Kind, {strategy}: Scheme): boolean => kinds[kind].some((one) => one === strategy);
const countOf = (schemes: readonly Scheme[], branch: SchemeBranch, kind: Kind): number =>
  countSchemes(schemes.filter((one) => one.branches.includes(branch) && isOf(kind, one)));

/** What the register does not have is unknown, and no zero. */
const cellOf = (count: number, {words, format}: LocalAtlas): TableCell =>
  count === 0 ? {text: words.learn.schemes.none, absent: true} : {text: format.count(count)};

function bothText(area: Area, schemes: readonly Scheme[], as: LocalAtlas): string {
  const {both, bothNone} = as.words.learn.schemes;
  const branches = schemeBranches.filter((branch) => branch !== "other" && kindNames.every((kind) => countOf(schemes, branch, kind) > 0));
  const place = as.place(area.id);
  return branches.length === 0 ? bothNone(place) : both({place, branches: branches.map((branch) => as.words.schemes.branches[branch])});
}
