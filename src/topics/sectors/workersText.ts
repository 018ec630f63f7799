import type {Language} from "../../atlas/language.ts";
import {peopleText} from "../../reading/peopleText.ts";

/** Workers of a sector, as precisely as the employed persons they are a part of are known, which are modelled. */
export const workersText = (people: number, employed: number, reader: Language): string =>
  peopleText({people, headCount: employed, approximate: true}, reader);
