import type {compare} from "../i18n/en/compare.ts";

/** The words of the compare page in any language. */
export type CompareWords = typeof compare;
