import type {Facts} from "../model/checks.ts";
import {countedIds} from "../model/countedIds.ts";
import type {GuardAnswer} from "../model/releaseReport.ts";
import {breachesByKind, kinds, type Items, type Kind, type Kinds} from "../model/kind.ts";
import type {Source} from "../model/source.ts";
import {applyCorrections} from "./applyCorrections.ts";
import {checkLastLines, checkLetters} from "./checkLetters.ts";
import {checkExcuses} from "./checkExcuses.ts";
import {checkAnnotatedYears} from "./checkAnnotatedYears.ts";
import {checkHeld} from "./checkHeld.ts";
import {checkMeasured} from "./checkMeasured.ts";
import {checkWithheld} from "./checkWithheld.ts";
import {countedMembers} from "./countedMembers.ts";
import type {Complaints} from "./complaints.ts";
import {tellUnexpected} from "./findings/tellUnexpected.ts";
import {importerOf} from "./importers.ts";
import {importTables, type FoundByKind, type TableReport} from "./importTables.ts";
import type {Located} from "./importResult.ts";
import {lastYear} from "./lastYear.ts";
import type {Model} from "./model.ts";
import {readReference} from "./reference/readReference.ts";
import {sourceCard} from "./sourceCard.ts";
import type {Texts} from "./texts.ts";
import {splitTable, unreadTables, type UnreadTables} from "./unreadTables.ts";

/** Who looks on while a model is made. */
export type Watch = {
  /** Hears of each table when it is read. */
  readonly onTable?: (report: TableReport) => void;
  /** Hears of the model of all tables, whether it passes or not, and of guards that objected and were answered. */
  readonly onModel?: (model: Model, guards: readonly GuardAnswer[]) => void;
};

/** Makes the model; throws a DataError that holds all that is wrong, together with what `complaints` held before. */
export function buildModel(texts: Texts, complaints: Complaints, {onTable = () => {}, onModel = () => {}}: Watch = {}): Model {
  const allTables = [...Object.values(texts.reference), ...texts.tables, ...texts.expected];
  checkLetters(allTables, complaints);
  checkLastLines(allTables, complaints);
  const unread = unreadTables(texts, complaints);
  const rawNames = new Set([...texts.tables.map(({source, name}) => `${source}/${name}`), ...unread]);
  const reference = readReference(texts.reference, {rawTables: rawNames, last: lastYear(texts)}, complaints);
  const sources = readCards(texts, unread, complaints);
  if (reference === undefined) throw complaints.asError();

  const imported = importTables(texts.tables, {reference, sources, missing: unread}, complaints, onTable);
  const observations = applyCorrections(imported.found.observations, reference.corrections, complaints);
  const found: FoundByKind = {...imported.found, observations};
  const {indicators, annotations} = reference;
  const items = itemsOf(found);
  const areas = [...reference.countries, ...countedMembers(reference.groups, countedIds(reference.countries, {...items, indicators}))];
  checkAnnotatedYears(reference, items.observations, imported.unread, complaints);
  const {schemes, populations} = items;
  const facts = {indicators, areas, schemes, populations, corrections: reference.corrections.map(({correction}) => correction)};
  const isAlone = [...imported.unread].some((table) => importerOf(...splitTable(table))?.kind === "schemes");
  // Without its schemes every count would be of an unknown one.
  for (const kind of kinds) if (kind !== "schemeCounts" || !isAlone) tellBreaches<Kind>(kind, found, facts, complaints);
  checkExcuses(items.observations, reference.corrections, facts, complaints);
  checkHeld(found, reference, {tables: texts.tables, unread: imported.unread}, complaints);
  checkMeasured(found, imported.unread, complaints);
  checkWithheld(found, {sources, cards: texts.cards, unread: imported.unread}, complaints);
  const model = {...items, areas, indicators, annotations, sources, reports: imported.reports};
  const answers = tellUnexpected(model, found, {...texts, unread}, complaints);
  if (imported.unread.size === 0) onModel(model, answers);
  if (complaints.all.length > 0) throw complaints.asError();
  return model;
}

const readCards = ({cards, tables, today}: Texts, unread: UnreadTables, complaints: Complaints): Source[] =>
  cards.flatMap(({source, text, file}) => {
    const there = tables.filter((table) => table.source === source).map(({name}) => name);
    const names = [...there, ...namesOf(unread, source)];
    return sourceCard(text, file, {source, tables: names, today}, complaints) ?? [];
  });

const namesOf = (unread: UnreadTables, source: string): string[] =>
  [...unread].flatMap((table) => (table.startsWith(`${source}/`) ? table.slice(source.length + 1) : []));

const itemsOf = (found: FoundByKind): Items =>
  Object.fromEntries(kinds.map((kind) => [kind, found[kind].map(({item}) => item)])) as unknown as Items;

/** Checks the items of a kind; puts a finger on the cell of each culprit. */
function tellBreaches<K extends Kind>(kind: K, found: FoundByKind, facts: Facts, complaints: Complaints): void {
  const held: readonly Located<Kinds[K]>[] = found[kind];
  const breaches = breachesByKind[kind](
    held.map(({item}) => item),
    facts
  );
  if (breaches.length === 0) return;
  const places = new Map(held.map(({item, at}) => [item, at]));
  for (const {item, other, says, sentence} of breaches) {
    const twin = other && places.get(other);
    const elsewhere = twin ? ` (${twin.file} row ${twin.row}, ${twin.column})` : "";
    complaints.about(places.get(item)!, `${says}${elsewhere}; ${sentence}`);
  }
}
