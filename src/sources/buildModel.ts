import type {Annotation} from "../model/annotation.ts";
import type {Area} from "../model/area.ts";
import {breaches, type Breach} from "../model/checks.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Population} from "../model/population.ts";
import type {Source} from "../model/source.ts";
import {applyCorrections} from "./applyCorrections.ts";
import type {Complaints} from "./complaints.ts";
import {importTables, type RawTable, type TableReport} from "./importTables.ts";
import type {Found} from "./reading.ts";
import {readReference, type ReferenceTable, type Table} from "./reference/readReference.ts";
import {sourceCard} from "./sourceCard.ts";

/** All texts that the model is made from. */
export type Texts = {
  readonly reference: Readonly<Record<ReferenceTable, Table>>;
  readonly tables: readonly RawTable[];
  /** The `source.json` of each folder of raw tables. */
  readonly cards: readonly (Table & {readonly source: string})[];
};

export type Model = {
  readonly observations: readonly Observation[];
  readonly populations: readonly Population[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly reports: readonly TableReport[];
};

/** Makes the model; throws a DataError that holds all that is wrong, together with what `complaints` held before. */
export function buildModel(texts: Texts, complaints: Complaints, onTable: (report: TableReport) => void = () => {}): Model {
  const rawNames = new Set(texts.tables.map(({source, name}) => `${source}/${name}`));
  const reference = readReference(texts.reference, rawNames, complaints);
  const sources = texts.cards.map(({source, text, file}) => {
    const names = texts.tables.filter((table) => table.source === source).map(({name}) => name);
    return sourceCard(text, file, source, names, complaints);
  });
  if (reference === undefined) throw complaints.asError();

  const {found, populations, reports} = importTables(texts.tables, reference, complaints, onTable);
  const corrected = applyCorrections(found, reference.corrections, complaints);
  const {indicators, annotations, countries, groups} = reference;
  const areas = [...countries, ...groups];
  const observations = corrected.map(({observation}) => observation);
  const corrections = reference.corrections.map(({correction}) => correction);
  tellBreaches(breaches({observations, indicators, areas}, corrections), corrected, complaints);
  if (complaints.all.length > 0) throw complaints.asError();
  return {observations, populations, areas, indicators, annotations, sources: sources.filter((source) => source !== undefined), reports};
}

/** Puts a finger on the cell of each culprit. */
function tellBreaches(broken: readonly Breach[], found: readonly Found[], complaints: Complaints): void {
  if (broken.length === 0) return;
  const places = new Map(found.map(({observation, at}) => [observation, at]));
  for (const {observation, other, says, sentence} of broken) {
    const twin = other && places.get(other);
    const elsewhere = twin ? ` (${twin.file} row ${twin.row}, ${twin.column})` : "";
    complaints.about(places.get(observation)!, `${says}${elsewhere}; ${sentence}`);
  }
}
