import type {Adapter} from "./ask.ts";
import {fromIlostat} from "./fromIlostat.ts";
import {fromWorldBank} from "./fromWorldBank.ts";
import {fromWpp} from "./fromWpp.ts";

/** How each source that has a plan is asked, by the name of its folder in `data/raw`. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ilostat: fromIlostat,
  worldbank: fromWorldBank,
  "un-wpp": fromWpp
};
