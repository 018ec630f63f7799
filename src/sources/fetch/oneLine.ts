import {plainSigns} from "../../model/plainSigns.ts";

/** What a publisher said, to be repeated to a person: on one line, and not at length. */
export const oneLine = (text: string): string => plainSigns(text).replace(/\s+/g, " ").trim().slice(0, 200);
