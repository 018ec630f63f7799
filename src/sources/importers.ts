import type {Kind, Kinds} from "../model/kind.ts";
import type {ImportContext} from "./importContext.ts";
import {ilostat} from "./ilostat.ts";
import {claims} from "./claims.ts";
import {insuredLives} from "./insuredLives.ts";
import {laws} from "./laws.ts";
import {ratifications} from "./ratifications.ts";
import {schemeCounts} from "./schemeCounts.ts";
import {schemes} from "./schemes.ts";
import type {ImportResult} from "./importResult.ts";
import {worldBank} from "./worldBank.ts";
import {wpp} from "./wpp.ts";
import {wspr} from "./wspr.ts";

/** How the tables of a source are read, and which kind of data they hold. */
export type ImporterOf<K extends Kind> = {
  readonly kind: K;
  readonly read: (text: string, file: string, desk: ImportContext) => ImportResult<Kinds[K]>;
};
export type Importer = {[K in Kind]: ImporterOf<K>}[Kind];

/** The importer of each source, by the name of its folder in `data/raw`; of a table that holds another kind, by "folder/table". */
export const importers: Readonly<Record<string, Importer>> = {
  ilostat: {kind: "observations", read: ilostat},
  "ilo-wspr": {kind: "observations", read: wspr},
  worldbank: {kind: "observations", read: worldBank},
  "un-wpp": {kind: "populations", read: wpp},
  ratifications: {kind: "ratifications", read: ratifications},
  schemes: {kind: "schemes", read: schemes},
  "schemes/beneficiaries.csv": {kind: "schemeCounts", read: schemeCounts},
  gwip: {kind: "laws", read: laws},
  wbl: {kind: "laws", read: laws},
  claims: {kind: "claims", read: claims},
  microinsurance: {kind: "insuredLives", read: insuredLives}
};

/** The names of the sources: the folders that something is read from. */
export const sourceNames: readonly string[] = Object.keys(importers).filter((name) => !name.includes("/"));

/** How a table of a source is read; undefined where nobody reads the folder. */
export function importerOf(source: string, name: string): Importer | undefined {
  const key = [`${source}/${name}`, source].find((one) => Object.hasOwn(importers, one));
  return key === undefined ? undefined : importers[key];
}
