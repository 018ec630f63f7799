import {NotInModel} from "../../atlas/notInModel.ts";
import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {spokenPeople} from "../../reading/spokenPeople.ts";
import {worldPeople} from "../../reading/worldPeople.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";

/** Rows of each list. */
const listed = 10;

export type HomeView = {
  readonly world: DescribedValue;
  readonly headline: string;
  /** The number that stands large, and what it is. */
  readonly number: string;
  readonly method: string;
  readonly standfirst: string;
  readonly mostShare: readonly RankedRow[];
  readonly mostPeople: readonly RankedRow[];
  readonly leastShare: readonly RankedRow[];
  readonly fullCover: string;
  /** Who would stand among those that leave out most, were there no note on the value; "" for nobody. */
  readonly notListed: string;
  /** The same of the most people. */
  readonly notListedPeople: string;
};

/** What the front page says, all of it from the "any benefit" indicator. */
export function homeView(as: LocalAtlas): HomeView {
  const {words} = as;
  const snapshot = as.snapshot("any-benefit");
  const world = latestValue("world", "any-benefit", as);
  if (!world || world.gap === null || world.left === null) throw new NotInModel("world figure for any-benefit");
  const rows = rankedRows(snapshot, as);
  const full = snapshot.countries.filter((o) => o.value === 100).length;
  return {
    world,
    number: as.format.percent(world.gap),
    method: words.home.heroMethod({people: spokenPeople(world.left), when: world.when}),
    headline: words.home.headline({gap: world.gap, people: spokenPeople(world.left), when: world.when}),
    standfirst: [words.home.standfirst({covered: world.observation.value, when: world.when}), worldPeople(world.left, as)].join(" "),
    ...endsOf(rows.filter((row) => mayLead(row, as))),
    notListed: notListed(rows, {sortBy: ({gap}) => gap, text: ({gapText}) => gapText}, as),
    notListedPeople: notListed(rows, {sortBy: ({people}) => people, text: (row) => row.peopleText}, as),
    fullCover: words.home.fullCover(full)
  };
}

function mayLead({area}: RankedRow, as: LocalAtlas): boolean {
  const value = as.snapshot("any-benefit").latest.get(area);
  return value !== undefined && leads(value, as);
}

/** What a list of the most goes by, and how it prints that. */
type Most = {readonly sortBy: (row: RankedRow) => number | null; readonly text: (row: RankedRow) => string | null};

/** Those whose note keeps them out of the ten that leave out most, each with the figure that would have put it there. */
function notListed(rows: readonly RankedRow[], {sortBy, text}: Most, as: LocalAtlas): string {
  const most = rows.filter((row) => sortBy(row) !== null).toSorted((a, b) => (sortBy(b) ?? 0) - (sortBy(a) ?? 0));
  const last = most.filter((row) => mayLead(row, as))[listed - 1];
  const least = last ? (sortBy(last) ?? 0) : 0;
  const kept = most.filter((row) => !mayLead(row, as) && (sortBy(row) ?? 0) >= least);
  const names = kept.map((row) => as.words.value.remarked({name: row.name, remark: as.format.remarks([text(row) ?? "", row.when])}));
  return names.length > 0 ? as.words.doubts.notListed({names}) : "";
}

/** Ten rows of each end of a ranking that begins with those who leave out most. */
function endsOf(rows: readonly RankedRow[]): Pick<HomeView, "mostShare" | "mostPeople" | "leastShare"> {
  const counted = rows.filter((row) => row.people !== null);
  const partly = rows.filter((row) => row.value < 100);
  return {
    mostShare: rows.slice(0, listed),
    mostPeople: counted.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0)).slice(0, listed),
    leastShare: partly.toSorted((a, b) => b.value - a.value).slice(0, listed)
  };
}
