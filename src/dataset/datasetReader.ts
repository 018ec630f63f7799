import {languageOf, type Language} from "../atlas/language.ts";
import {locales} from "../model/locale.ts";

/** The files of the data set carry no language: what they say in words, they say in the first. */
export const datasetReader = (): Language => languageOf(locales[0]);
