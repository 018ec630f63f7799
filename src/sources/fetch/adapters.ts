import type {Adapter} from "./ask.ts";
import {fromFile} from "./fromFile.ts";
import {fromIlostat} from "./fromIlostat.ts";
import {fromWorldBank} from "./fromWorldBank.ts";

/** How each source that has a plan is asked, by the name of its folder in `data/raw`. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ilostat: fromIlostat,
  worldbank: fromWorldBank,
  "un-wpp": fromFile
};
