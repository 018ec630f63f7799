import {formFault, statusFault} from "./csvFault.ts";
import type {Answer, AnswerFault} from "./ask.ts";
import {oneLine} from "./oneLine.ts";

/** A row of the World Bank's interface: a series, an economy, a period; null where there is no value. */
export type BankRow = {
  readonly indicator: {readonly id: string; readonly value: string};
  readonly country: {readonly id: string; readonly value: string};
  readonly countryiso3code: string;
  readonly date: string;
  readonly value: number | null;
  readonly obs_status?: string;
};

/** A page of an answer: where one is, and its rows; numbers may be written as texts. */
export type BankPage = {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly lastUpdated: string;
  readonly rows: readonly BankRow[];
};

/** What is wrong with an answer of the Bank's: it reports errors with status 200, in a list of one. */
export function bankFault(answer: Answer): AnswerFault | null {
  const fault = statusFault(answer) ?? formFault(answer);
  if (fault !== null) return fault;
  const told = parsed(answer.text);
  if (!Array.isArray(told)) return {says: "the answer is no whole JSON", again: true};
  const [head, rows] = told as [Readonly<Record<string, unknown>> | null | undefined, unknown?];
  const message = head?.["message"];
  if (Array.isArray(message)) {
    const says = (message as {id?: string; key?: string; value?: string}[]).map(({id, key, value}) => `${id} ${key}: ${value}`).join("; ");
    return {says: `the World Bank says ${oneLine(says)}`, again: false};
  }
  if (rows === null || Number(head?.["total"]) === 0)
    return {says: "no row came: has the series been withdrawn, or its code changed?", again: false};
  const isPage = isHead(head) && Array.isArray(rows) && rows.every(isRow);
  return isPage ? null : {says: "the answer has another form than [head, rows]", again: false};
}

const isHead = (head: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  ["page", "pages", "total"].every((key) => Number.isInteger(Number(head?.[key] ?? NaN)) && Number(head?.[key]) > 0);

/** A page that has no fault. */
export function bankPage(text: string): BankPage {
  const [head, rows] = JSON.parse(text) as [Readonly<Record<string, string | number>>, readonly BankRow[]];
  const [page, pages, total] = ["page", "pages", "total"].map((key) => Number(head[key])) as [number, number, number];
  return {page, pages, total, lastUpdated: String(head["lastupdated"] ?? ""), rows};
}

function isRow(row: unknown): boolean {
  const {indicator, country, countryiso3code, date, value} = (row ?? {}) as Partial<BankRow>;
  const texts = [indicator?.id, indicator?.value, country?.id, country?.value, countryiso3code, date];
  return texts.every((text) => typeof text === "string") && (value === null || Number.isFinite(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
