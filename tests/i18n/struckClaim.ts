import type {StatedLocale} from "../statedLocales.ts";

/** A claim that was found wrong: how it was worded, texts that made it, and others that come near it and may stay. */
export type StruckClaim = {
  readonly why: string;
  readonly said: Readonly<Record<StatedLocale, RegExp>>;
  readonly bites: Readonly<Record<StatedLocale, readonly string[]>>;
  readonly spares: Readonly<Record<StatedLocale, readonly string[]>>;
};
