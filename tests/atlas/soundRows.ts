import {readFileSync} from "node:fs";
import {atlas} from "../../src/atlas/atlas.ts";
import {copyOf, leads} from "../../src/atlas/leads.ts";
import type {Observation} from "../../src/model/observation.ts";
import {rawSeries, headlineSplit, type RawRow} from "./rawModel.ts";

/** Whether a row may stand in a title, at an end or behind a median; what bars it is tried in `doubts.test.ts`. */
export const mayLead = (indicator: string, row: RawRow): boolean => leads({...row, indicator} as unknown as Observation, atlas());

/** Whether a row is counted: a copy of another area's is not; what makes it one is tried in `copies.test.ts`. */
export const isOwn = (indicator: string, row: RawRow): boolean => copyOf({...row, indicator} as unknown as Observation, atlas()) === null;

/** The year of the newest release. */
const releaseYear = Number((JSON.parse(readFileSync("data/releases.json", "utf8")) as {date: string}[])[0]!.date.slice(0, 4));

/** Rows of household and labour force surveys of the ten years before the release; all of another indicator. */
export const recentRows = <Row extends {readonly period: number | null}>(indicator: string, rows: readonly Row[]): readonly Row[] =>
  /^(survey|informal)-/.test(indicator) ? rows.filter(({period}) => period! >= releaseYear - 10) : rows;

/** The recent rows that may lead: those behind a median. */
export const soundRows = (indicator: string, rows: readonly RawRow[]): readonly RawRow[] =>
  recentRows(indicator, rows).filter((row) => mayLead(indicator, row));

/** The newest headline row of an area that may lead. */
export const soundLatest = (indicator: string, area: string): RawRow | undefined =>
  rawSeries(indicator, area, headlineSplit(indicator)).findLast((row) => mayLead(indicator, row));

/** Whether women and men may lead apart: both may, and neither stands at 100 where they differ. */
export const mayLeadApart = (indicator: string, {women, men}: {women: RawRow; men: RawRow}): boolean =>
  [women, men].every((row) => mayLead(indicator, row)) && (women.value === men.value || Math.max(women.value, men.value) < 100);
