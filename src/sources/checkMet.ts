import type {Complaints} from "./complaints.ts";
import {metCode} from "./importContext.ts";
import type {Reference} from "./reference/readReference.ts";

/** Which codes of its source's tables were met, by source; a source whose tables could not all be read has none. */
export type MetCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** Complains of decisions about codes that no table carries, or of a source that is none: they do nothing, or will do something unasked. */
export function checkMet({aliases, setAside, names}: Reference, met: MetCodes, sources: readonly string[], complaints: Complaints): void {
  for (const {source, code, at} of [...aliases, ...setAside.values(), ...names]) {
    if (!sources.includes(source)) complaints.about(at, `no source is called "${source}"; expected one of ${sources.join(", ")}`);
    else if (met.get(source)?.has(metCode(code)) === false)
      complaints.about(at, `no table of ${source} has the code "${code}"; expected no row for it`);
  }
}
