import {drifted, type Drifted} from "./drifted.ts";
import {sayFact, type Fact} from "./fact.ts";

/** What the standing model has and the new one has not, told as large as it is: an area, a part, a year, else single values. */
export function lostFacts(was: readonly Fact[], is: readonly Fact[]): Drifted[] {
  const there = new Set(is.map(({key}) => key));
  const lost = was.filter(({key}) => !there.has(key));
  if (lost.length === 0) return [];
  const areas = wholeLosses(lost, is, ({area}) => [area]);
  const parts = wholeLosses(lost, is, (fact) => Object.entries(fact.parts).map(([name, code]) => `${name} ${code}`));
  const years = wholeLosses(lost, is, ({when}) => [when]);
  const told = new Set([areas, parts, years].flatMap((losses) => [...losses.values()].flat()));
  const single = lost.filter((fact) => !told.has(fact)).map((fact) => `${sayFact(fact)} was ${fact.value}`);
  return [
    ...drifted("areas gone", sayLosses(areas), "every area that was there"),
    ...drifted("parts gone", sayLosses(parts), "every part that was there"),
    ...drifted("years gone", sayLosses(years), "every year that was there"),
    ...drifted("newest year lost", newestLost(was, is), "the newest year that was there, or a newer one"),
    ...drifted("values gone", single, "every value that was there")
  ];
}

/** What was lost of the groups of which nothing is left. */
function wholeLosses(lost: readonly Fact[], is: readonly Fact[], groupsOf: (fact: Fact) => readonly string[]): Map<string, Fact[]> {
  const left = new Set(is.flatMap(groupsOf));
  const gone = new Map<string, Fact[]>();
  for (const fact of lost) {
    for (const group of groupsOf(fact).filter((one) => !left.has(one))) gone.set(group, [...(gone.get(group) ?? []), fact]);
  }
  return gone;
}

const sayLosses = (losses: ReadonlyMap<string, readonly Fact[]>): string[] =>
  [...losses].map(([group, facts]) => `${group} (${facts.length} values, none now)`);

/** The areas that are still there, and end earlier. */
function newestLost(was: readonly Fact[], is: readonly Fact[]): string[] {
  const [before, now] = [newest(was), newest(is)];
  return [...before].flatMap(([area, year]) => {
    const left = now.get(area);
    return left !== undefined && left < year ? [`${area} ended in ${year}, now in ${left}`] : [];
  });
}

const newest = (facts: readonly Fact[]): Map<string, string> => {
  const years = new Map<string, string>();
  for (const {area, when} of facts) if ((years.get(area) ?? "") < when) years.set(area, when);
  return years;
};
