import type {Locale} from "../model/locale.ts";

type Forms = {readonly one: string; readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form of a counted noun by the language's own plural rules. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
