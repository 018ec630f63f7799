import type {Source} from "../../model/source.ts";
import type {Located} from "../importResult.ts";
import type {Finding} from "./finding.ts";

const yearTaken = ({retrieved}: Source): number => Number.parseInt(String(retrieved), 10);

/** A value or head count of a year, or of none, and where it stands. */
type Dated = {readonly at: Located<unknown>["at"]; readonly year: number | null};

/** Values of years after their table was taken: nobody can have counted them yet. `files` are the sources of the tables. */
export function yearsAhead(dated: readonly Dated[], sources: readonly Source[], files: ReadonlyMap<string, string>): Finding[] {
  const taken = new Map(sources.map((source) => [source.id, yearTaken(source)]));
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
      at,
      says: `${alike.length} values of ${year}, and the source was taken in ${last}; expected none after ${last}`
    };
  });
}
