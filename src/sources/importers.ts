import type {Kind, Kinds} from "../model/kind.ts";
import type {ImportContext} from "./importContext.ts";
import {ilostat} from "./ilostat.ts";
import {claims} from "./claims.ts";
import {insuredLives} from "./insuredLives.ts";
import {laws} from "./laws.ts";
import {officeFigures} from "./officeFigures.ts";
import {officeMeasures} from "./officeMeasures.ts";
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
  microinsurance: {kind: "insuredLives", read: insuredLives},
  subnational: {kind: "officeFigures", read: officeFigures},
  "subnational/measures.csv": {kind: "officeMeasures", read: officeMeasures}
};

/** The names of the sources: the folders that something is read from. */
export const sourceNames: readonly string[] = Object.keys(importers).filter((name) => !name.includes("/"));

/** What several sources have in common, each in a folder of its own: "subnational-can" is read as "subnational". */
const families: readonly string[] = ["subnational"];

/** The name by which the importers know a source: its own, or that of its family. */
export const familyOf = (source: string): string => families.find((family) => source.startsWith(`${family}-`)) ?? source;

/** How a table of a source is read; undefined where nobody reads the folder. */
export function importerOf(source: string, name: string): Importer | undefined {
  const family = familyOf(source);
  const key = [`${family}/${name}`, family].find((one) => Object.hasOwn(importers, one));
  return key === undefined ? undefined : importers[key];
}
