import type {Locale} from "../model/locale.ts";
import {ar} from "./ar.ts";
import {en, type Words} from "./en.ts";
import {es} from "./es.ts";
import {fr} from "./fr.ts";

const all: Record<Locale, Words> = {en, es, fr, ar};

/** The words of a language. */
export const words = (locale: Locale): Words => all[locale];
