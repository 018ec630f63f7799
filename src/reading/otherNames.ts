import type {Area} from "../model/area.ts";
import {locales, type Locale} from "../model/locale.ts";

/** What else an area is found by than its name in a language: its code, its names in the others, former and common ones. */
export function otherNames({id, name, aliases = []}: Area, locale: Locale): string[] {
  const others = [...new Set(locales.map((other) => name[other]))].filter((text) => text !== name[locale]);
  return [id.toLowerCase(), ...others, ...aliases];
}
