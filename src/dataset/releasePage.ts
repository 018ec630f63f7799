import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Dimension} from "../model/dimension.ts";
import type {PopulationMeasure} from "../model/population.ts";
import {isPassed} from "../model/isPassed.ts";
import type {MovedNumber, ReleaseReport, TableMove} from "../model/releaseReport.ts";
import type {Table} from "../reading/figure.ts";
import {guardsTable} from "./guardsTable.ts";
import {headlinesTable} from "./headlinesTable.ts";
import {movedValue} from "./movedValue.ts";
import {movedSentencesTable} from "./movedSentencesTable.ts";
import {tableName} from "./tableName.ts";

/** What a page says of a release: against which it is compared, and the tables of what moved, those with rows alone. */
export type ReleasePage = {
  readonly lead: string;
  readonly figures: readonly Table[];
  readonly headlines: Table | null;
  /** How many countries only stand in another place, because others moved. */
  readonly passed: number;
  /** Undefined where the report does not say: nothing is said of them then. */
  readonly sentences: Table | null | undefined;
  readonly guards: Table | null | undefined;
};

/** A release on its page; `report` is null where it is the first (`isFirst`), or has not been compared. */
export function releasePage(report: ReleaseReport | null, {isFirst}: {readonly isFirst: boolean}, as: LocalAtlas): ReleasePage {
  const say = as.words.releases;
  if (report === null)
    return {lead: isFirst ? say.first : say.untold, figures: [], headlines: null, passed: 0, sentences: undefined, guards: undefined};
  const figures = [figuresTable(report, as), revisionsTable(report, as)];
  return {
    lead: say.moved({before: report.before}),
    figures: figures.filter(({rows}) => rows.length > 0),
    headlines: headlinesTable(report, as),
    passed: report.headlines.flatMap(({moves}) => moves.filter(isPassed)).length,
    sentences: report.sentences && movedSentencesTable(report.sentences, as),
    guards: report.guards && guardsTable(report.guards, as)
  };
}

function figuresTable({tables}: ReleaseReport, as: LocalAtlas): Table {
  const {caption, columns} = as.words.releases.figures;
  const kinds = ["fresh", "gone", "revised", "remarked"] as const;
  return {
    caption,
    columns: [{text: columns.table}, ...kinds.map((kind) => ({text: columns[kind], numeric: true}))],
    rows: tables.map(({table, counts}) => [{text: tableName(table, as)}, ...kinds.map((kind) => ({text: as.format.count(counts[kind])}))])
  };
}

/** How many revisions of a table are shown: a page is read in minutes. */
const mostRevisions = 20;

/** The largest revisions of each table. */
function revisionsTable({tables}: ReleaseReport, as: LocalAtlas): Table {
  const {caption, columns} = as.words.releases.revisions;
  const rows = tables.flatMap((move) =>
    move.moved
      .filter(({was, is}) => was !== null && is !== null)
      .slice(0, mostRevisions)
      .map((one) => revision(move, one, as))
  );
  return {
    caption,
    columns: [
      ...[columns.table, columns.area, columns.when, columns.part].map((text) => ({text})),
      ...[columns.was, columns.is].map((text) => ({text, numeric: true}))
    ],
    rows
  };
}

const revision = ({table}: TableMove, {area, when, parts, was, is}: MovedNumber, as: LocalAtlas) => [
  {text: tableName(table, as)},
  {text: as.name(area)},
  {text: when},
  {
    text: Object.entries(parts)
      .map(([name, code]) => partName(name, code, as))
      .join(", ")
  },
  ...[was, is].map((value) => ({text: movedValue(table, value!, as)}))
];

/** What a number is of, in words where there are some. */
function partName(name: string, code: string, {words}: LocalAtlas): string {
  if (name === "counted") return words.take.persons[code as PopulationMeasure] ?? code;
  const codes: Readonly<Record<string, string>> | undefined = words.codes[name as Dimension];
  return codes?.[code] ?? code;
}
