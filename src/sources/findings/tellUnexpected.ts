import type {Indicator} from "../../model/indicator.ts";
import type {GuardAnswer} from "../../model/releaseReport.ts";
import {modelTables} from "../../tables/model/modelTables.ts";
import type {Complaints} from "../complaints.ts";
import {cellOfFact} from "../drift/cellOfFact.ts";
import {modelDrift, type ModelFiles} from "../drift/modelDrift.ts";
import {rawRows, tableName, tableState} from "../drift/tableState.ts";
import {originsOf} from "../drift/originsOf.ts";
import type {FoundByKind} from "../importTables.ts";
import type {Model} from "../model.ts";
import {modelFiles} from "../modelFiles.ts";
import type {Texts} from "../texts.ts";
import {splitTable, type UnreadTables} from "../unreadTables.ts";
import type {Finding} from "./finding.ts";
import {readExpected} from "./readExpected.ts";
import {sexesAlike} from "./sexesAlike.ts";
import {sharesOfOne} from "./sharesOfOne.ts";
import {tellFindings} from "./tellFindings.ts";
import {yearsAhead} from "./yearsAhead.ts";

/** All texts, and which tables are not among them. */
type Compared = Texts & {readonly unread: UnreadTables};

/**
 * Complains of what nearly always is a mistake and is not expected: odd numbers, and what is gone or has moved against the standing model. Returns what is
 * expected, with its reasons.
 */
export function tellUnexpected(model: Model, found: FoundByKind, texts: Compared, complaints: Complaints): GuardAnswer[] {
  const sourceOf = new Map(texts.tables.map(({file, source}) => [file, source]));
  refuseForecasts(found, model.sources, sourceOf, complaints);
  const files = modelFiles(model);
  const faulty = new Set(complaints.all.map(({file}) => file));
  const findings = [
    ...yearsAhead(
      found.populations.map(({at, item}) => ({at, year: item.year})),
      model.sources,
      sourceOf
    ),
    ...sharesOfOne(found.observations, model.indicators),
    ...sexesAlike(found.observations),
    ...driftOf({files, found, indicators: model.indicators}, texts, faulty)
  ];
  const spared = new Set([...texts.unread].map((table) => splitTable(table)[0]));
  return tellFindings(
    findings,
    readExpected(texts.expected, complaints),
    {stateOf: stateIn(files), isSpared: (source) => spared.has(source)},
    complaints
  );
}

/** Of people one may count ahead, to set shares of a year against; a share of a year to come would be shown as the latest. No row allows it. */
function refuseForecasts(
  {observations}: FoundByKind,
  sources: Model["sources"],
  sourceOf: ReadonlyMap<string, string>,
  complaints: Complaints
): void {
  const dated = observations.map(({at, item}) => ({at, year: item.period}));
  for (const {at, says} of yearsAhead(dated, sources, sourceOf)) complaints.add({...at, message: says});
}

function driftOf(
  {files, found, indicators}: {readonly files: ModelFiles; readonly found: FoundByKind; readonly indicators: readonly Indicator[]},
  {standing, tables, cards, reference, unread}: Compared,
  faulty: ReadonlySet<string>
): Finding[] {
  if (standing === undefined) return [];
  const {path, read} = modelTables.indicators;
  const known = new Set(indicators.map(({id}) => id));
  const gone = read(standing.get(path) ?? "[]", path).filter(({id}) => !known.has(id));
  const origins = originsOf(
    {tables, cards, unread, reference, indicators: [...indicators, ...gone], standing: [...rawRows(standing.get("summary.json")).keys()]},
    faulty
  );
  return modelDrift(standing, files, (file) => origins.get(file) ?? [], cellOfFact(found));
}

function stateIn(files: ModelFiles): (of: string) => string | undefined {
  const paths = new Map([...files.keys()].map((path) => [tableName(path), path]));
  const rows = rawRows(files.get("summary.json"));
  return (of) => {
    const path = paths.get(of);
    return path === undefined ? rows.get(of)?.toString() : tableState(files.get(path)!);
  };
}
