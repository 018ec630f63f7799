import type {Locale} from "../model/locale.ts";
import type {SourceTexts} from "./en/sourceTexts.ts";
import {sources as ar} from "./ar/sources.ts";
import {sources as es} from "./es/sources.ts";
import {sources as fr} from "./fr/sources.ts";

/** What the languages call sources and their tables; null for the language in which the publishers fill their cards. */
export const sourceTexts: Readonly<Record<Locale, SourceTexts | null>> = {en: null, es, fr, ar};
