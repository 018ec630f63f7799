import type {Language} from "../atlas/language.ts";
import type {Law} from "../model/law.ts";

/** The year of the first law; null where nobody knows it. */
export const firstLawText = ({firstLaw, remark}: Law, {words}: Language): string | null =>
  firstLaw === null ? null : words.law.firstLaw({year: firstLaw, orEarlier: remark === "orEarlier"});
