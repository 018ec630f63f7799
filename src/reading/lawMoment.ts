import {takenOverFrom} from "../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Law} from "../model/law.ts";

/** The year that a list tells of, or that it says none; and where its share is taken over from coverage in fact. */
export function lawMoment(law: Law, as: LocalAtlas): string {
  const {notSaid, takenShort} = as.words.law;
  const taken = takenOverFrom(law, as);
  return as.format.remarks([
    law.year === null ? notSaid : as.format.year(law.year),
    taken?.of.period == null ? "" : takenShort({year: taken.of.period, value: taken.rounded ? taken.of.value : null})
  ]);
}
