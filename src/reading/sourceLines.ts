import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {runsApart} from "../i18n/runsApart.ts";
import type {SourceLine} from "../i18n/sourcesText.ts";
import {sourceTexts} from "../i18n/sourceTexts.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Source} from "../model/source.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Language} from "../atlas/language.ts";

/** Where the head counts come from: the name of its folder in `data/raw`. */
export const populationSource = "un-wpp";

/** What stands in a figure besides its indicators' country values. */
type Besides = {
  /** Published aggregates, which may have files of their own. */
  readonly aggregates?: boolean;
  /** Numbers of people, or values weighted by them. */
  readonly people?: boolean;
};

/**
 * The tables behind some indicators' country values, each named once. The first file of an indicator holds
 * its countries; figures on health are the WHO’s, whoever hands them on; with `aggregates` the files of published aggregates are named too, with `people` the source of the head counts.
 */
export function sourceLines(
  indicators: readonly Indicator[],
  as: LocalAtlas,
  {aggregates = false, people = false}: Besides = {}
): SourceLine[] {
  const tables = indicators.flatMap(({id, source, files, family}) =>
    (aggregates ? files : files.slice(0, 1)).map((file) => ({id, source, file, family}))
  );
  const lines = Array.from(
    Map.groupBy(tables, ({source}) => source),
    ([publisher, held]) => {
      const source = inWords(sourceOf(publisher, as), as);
      const line = lineOf(source, [...new Set(held.map(({id, file}) => extractName(source, id, as) ?? tableName(source, file, as)))], as);
      return held.every(({family}) => family === "health") ? {...line, short: as.words.sentence.sources["who"] ?? line.short} : line;
    }
  );
  return people ? [...lines, peopleLine(indicators, as)] : lines;
}

/** Head counts in short: every figure that prints people repeats them. Of workers, that the ILO's rates are in them. */
function peopleLine(indicators: readonly Indicator[], as: LocalAtlas): SourceLine {
  const {edition, licence} = sourceOf(populationSource, as);
  const {publisher, employment} = as.words.figure.people;
  const ofWorkers = indicators.some(({denominator}) =>
    ["employed", "employedInSector", "employedInStatus", "labourForce"].includes(denominator)
  );
  return {publisher, tables: ofWorkers ? [edition, employment] : [edition], licence, short: ""};
}

/** A source as a whole, as it is cited: by its title and edition. */
export function wholeSourceLine(id: string, as: LocalAtlas): SourceLine {
  const source = inWords(sourceOf(id, as), as);
  return lineOf(source, [titleAndEdition(source, as)], as);
}

const lineOf = ({id, publisher, licence}: Source, tables: readonly string[], {words}: Language): SourceLine => ({
  ...{publisher, tables, licence},
  short: words.sentence.sources[id] ?? publisher
});

/** What an indicator takes from a table of many subjects, with the edition of the table alone; null for the others. */
function extractName({edition}: Source, indicator: string, {words, format}: Language): string | null {
  const extract = words.figure.extracts[indicator];
  return extract === undefined ? null : format.remarks([extract, edition.split(";")[0]?.trimEnd() ?? ""]);
}

/** What a table is called: by its contents where a source has several, by the source's own title where it has one. */
const tableName = (source: Source, file: string, reader: Language): string =>
  Object.keys(source.tables).length > 1 ? (source.tables[file] ?? source.title) : titleAndEdition(source, reader);

const titleAndEdition = ({title, edition}: Source, {format}: Language): string => format.remarks([title, edition]);

/** A source as its publisher describes it. */
export function sourceOf(id: string, atlas: Atlas): Source {
  const found = atlas.sources.find((source) => source.id === id);
  if (!found) throw new Error(`there is no source ${id} in the model`);
  return found;
}

/** A publisher's text with its days, reports and years written as they are here: "edition of 2025-11-21", "report 2024-26". */
const dated = (text: string, {format: {day}, locale}: Pick<Language, "format" | "locale">): string =>
  runsApart(locale)(
    text.replace(/\b\d{4}-\d\d-\d\d\b/g, (date) => day(date)).replace(/\b((?:19|20)\d\d)-((?:19|20)?\d\d)\b(?!-)/g, "$1–$2")
  );

/** Whether a source grants no licence for any of its rows: they are shown and cited, and in nothing that one takes away. */
export function isWithheld(id: string, atlas: Atlas): boolean {
  const {publisher, withheld = []} = sourceOf(id, atlas);
  return withheld.includes(publisher);
}

/** A source in the reader's language; what is not said in it stays as its publisher says it. */
export function inWords(source: Source, reader: Language): Source {
  const texts: Readonly<
    Record<string, Pick<Source, "publisher" | "title" | "edition" | "tables"> & Partial<Pick<Source, "licence" | "notice">>>
  > = sourceTexts[reader.locale] ?? {};
  const {tables, ...said} = texts[source.id] ?? source;
  const edition = dated(said.edition, reader);
  const named = Object.entries({...source.tables, ...tables}).map(([file, text]) => [file, dated(text, reader)]);
  return {...source, ...said, edition, tables: Object.fromEntries(named) as Source["tables"]};
}
