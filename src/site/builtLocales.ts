import {locales, type Locale} from "../model/locale.ts";

/** The languages whose pages this build makes: all, or those named by LEFT_OUT_LOCALES ("es,fr"), where several builds share the work. */
export function builtLocales(): readonly [Locale, ...Locale[]] {
  const named = process.env.LEFT_OUT_LOCALES?.split(",");
  const built = locales.filter((locale) => named?.includes(locale) ?? true);
  const [first, ...more] = built;
  if (!first || (named && built.length !== named.length))
    throw new Error(`LEFT_OUT_LOCALES is “${named?.join()}”; expected ${locales.join()}`);
  return [first, ...more];
}

/** Paths of files that belong to no language: the build of the first language makes them. */
export const sharedPaths = <T>(paths: readonly T[]): T[] => (builtLocales().includes(locales[0]) ? [...paths] : []);
