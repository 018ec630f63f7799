import type {Source} from "../../model/source.ts";
import type {FoundByKind} from "../importTables.ts";
import type {Located} from "../importResult.ts";
import type {Finding} from "./finding.ts";

const yearTaken = ({retrieved}: Source): number => Number.parseInt(String(retrieved), 10);

/** Values of years after their table was taken: nobody can have counted them yet. */
export function yearsAhead(
  {observations, populations}: FoundByKind,
  sources: readonly Source[],
  files: ReadonlyMap<string, string>
): Finding[] {
  const taken = new Map(sources.map((source) => [source.id, yearTaken(source)]));
  const dated = [
    ...observations.map((one) => ({...one, year: one.item.period})),
    ...populations.map((one) => ({...one, year: one.item.year}))
  ];
  const ahead = dated.flatMap(({at, year}) => {
    const source = files.get(at.file);
    const last = source === undefined ? undefined : taken.get(source);
    return year !== null && last !== undefined && year > last ? [{at, year, source: source!, last}] : [];
  });
  const byYear = Map.groupBy(ahead, ({source, year}) => `${source} ${year}`);
  return [...byYear.values()].map((alike) => {
    const {at, year, source, last} = alike[0]!;
    return {
      what: "years ahead",
      of: String(year),
      was: "",
      is: "",
      source,
      at: at satisfies Located<unknown>["at"],
      says: `${alike.length} values of ${year}, and the source was taken in ${last}; expected none after ${last}`
    };
  });
}
