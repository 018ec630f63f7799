import {locales, type Locale} from "../model/locale.ts";
import type {Scheme} from "../model/scheme.ts";

type Named = Pick<Scheme, "name" | "localName">;

/** What a scheme is called in a language, and its other name: the register writes the first language, others take the name of the country where there is one. */
export function schemeName({name, localName}: Named, locale: Locale): {readonly name: string; readonly other: string | null} {
  const [first, second] = locale === locales[0] || localName === "" ? [name, localName] : [localName, name];
  return {name: first, other: second === "" || second === first ? null : second};
}
