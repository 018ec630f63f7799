/**
 * What is said of a number that a browser counts, "#" for the number, by the plural forms of the language (CLDR); `none` for nothing.
 * A form that a language does not have, or does not tell from the others, is left out.
 */
export type CountForms = {readonly one: string; readonly other: string; readonly none?: string} & {
  readonly [form in "zero" | "two" | "few" | "many"]?: string;
};

const names = ["none", "zero", "one", "two", "few", "many", "other"] as const;

/** The forms as attributes of the element that says them: `data-one`, `data-few`; `client/countSaid.ts` reads them. */
export const countAttributes = (forms: CountForms): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (forms[name] === undefined ? [] : [[`data-${name}`, forms[name]]])));
