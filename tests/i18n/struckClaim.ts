import type {Locale} from "../../src/model/locale.ts";

/** A claim that was found wrong: how it was worded, texts that made it, and others that come near it and may stay. */
export type StruckClaim = {
  readonly why: string;
  readonly said: Readonly<Record<Locale, RegExp>>;
  readonly bites: Readonly<Record<Locale, readonly string[]>>;
  readonly spares: Readonly<Record<Locale, readonly string[]>>;
};
