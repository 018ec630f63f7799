import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedTable.ts";
import {worldPeople} from "../../reading/worldPeople.ts";
import {latestReading, type Reading} from "../../reading/reading.ts";

export type HomeView = {
  readonly world: Reading;
  readonly headline: string;
  readonly standfirst: string;
  readonly mapTitle: string;
  readonly mostShare: readonly RankedRow[];
  readonly mostPeople: readonly RankedRow[];
  readonly leastShare: readonly RankedRow[];
  readonly fullCover: string;
};

/** What the front page says, all of it from the "any benefit" indicator. */
export function homeView(as: LocalAtlas): HomeView {
  const {words} = as;
  const standing = as.standing("any-benefit");
  const world = latestReading("world", "any-benefit", as);
  if (!world || world.gap === null || world.left === null) throw new Error("the model has no world figure for any-benefit");
  const rows = rankedRows(standing, as);
  const mostlyOut = standing.countries.filter((o) => o.value < 50).length;
  const full = standing.countries.filter((o) => o.value === 100).length;
  return {
    world,
    headline: words.home.headline({gap: world.gap, people: world.left.people, when: world.whenDoubts}),
    standfirst: [words.home.standfirst({covered: world.observation.value, when: world.when}), worldPeople(world.left, as)].join(" "),
    mapTitle: words.home.mapTitle({count: mostlyOut, of: standing.countries.length}),
    ...endsOf(rows),
    fullCover: words.home.fullCover(full)
  };
}

/** Ten rows of each end of a ranking that begins with those who leave out most. */
function endsOf(rows: readonly RankedRow[]): Pick<HomeView, "mostShare" | "mostPeople" | "leastShare"> {
  const counted = rows.filter((row) => row.people !== null);
  const partly = rows.filter((row) => row.value < 100);
  return {
    mostShare: rows.slice(0, 10),
    mostPeople: counted.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0)).slice(0, 10),
    leastShare: partly.toSorted((a, b) => b.value - a.value).slice(0, 10)
  };
}
