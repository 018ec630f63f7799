import {lenses, type Lens, type LensSection} from "../model/lens.ts";
import type {Locale} from "../model/locale.ts";
import {words} from "./words.ts";

/** What every lens says of itself. */
export type LensWords<L extends Lens = Lens> = {
  /** As menus have it. */
  readonly name: string;
  readonly question: string;
  readonly title: (group: string) => string;
  readonly sections: Readonly<Record<LensSection<L>, string>>;
};

/** The words of a lens under its own name; one without them does not compile. */
export function lensWords<L extends Lens>(lens: L, locale: Locale): LensWords<L> {
  const all: {readonly [K in Lens]: LensWords<K>} = words(locale);
  return all[lens];
}

/** The sections of a lens with their titles, in reading order. */
export function lensSections<L extends Lens>(lens: L, locale: Locale): {id: LensSection<L>; title: string}[] {
  const titles = lensWords(lens, locale).sections;
  return lenses[lens].sections.map((id: LensSection<L>) => ({id, title: titles[id]}));
}
