import type {Locale} from "../model/locale.ts";
import {langParam} from "./addresses.ts";
import {builtLocales} from "./builtLocales.ts";

type Path<P, Q> = {params: {lang: string | undefined} & P; props: {locale: Locale} & Q};

/** The static paths of a page that stands once in each language. */
export function localePaths(): Path<object, object>[] {
  return builtLocales().map((locale) => ({params: {lang: langParam(locale)}, props: {locale}}));
}

/** The static paths of a lens: for each group, the world without a word of its own. */
export const lensPaths = <G extends {readonly id: string}>(groups: readonly G[]): Path<{group: string | undefined}, {thing: G}>[] =>
  localePathsOf(groups, ({id}) => ({group: id === "world" ? undefined : id}));

/** The static paths of a page that stands in each language for each of some things. */
export function localePathsOf<T, P extends Record<string, string | undefined>>(
  things: readonly T[],
  params: (thing: T) => P
): Path<P, {thing: T}>[] {
  return builtLocales().flatMap((locale) =>
    things.map((thing) => ({params: {lang: langParam(locale), ...params(thing)}, props: {locale, thing}}))
  );
}
