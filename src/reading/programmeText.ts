import type {Language} from "../atlas/language.ts";
import type {Law} from "../model/law.ts";

/** What a programme is, in words; that there is none, or that the list does not say. */
export function programmeText(law: Law, {words}: Language): string {
  const {types, noProgramme, notSaid, programme} = words.law;
  if (law.state === "inForce") return programme(law.types.map((type) => types[type]));
  return law.state === "none" ? noProgramme[law.branch] : notSaid;
}
