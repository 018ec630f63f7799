import type {BranchesData, CompareBase, IndicatorData} from "./compareFiles.ts";

const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === "object" && one !== null && !Array.isArray(one);
const hold = (one: Record<string, unknown>, names: readonly string[], is: (part: unknown) => boolean): boolean =>
  names.every((name) => is(one[name]));

/** Whether a value can be one: all that we show are shares, of people or of GDP, or points of an index. What is computed may miss by a hair. */
const isPossible = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 100.000001;

const isRow = (row: unknown): boolean =>
  Array.isArray(row) && [0, 1, 2].includes(row[0] as number) && ["number", "string"].includes(typeof row[1]) && isPossible(row[2]);

const isComputed = (one: unknown): boolean => isRecord(one) && ("refused" in one || one.value === null || isPossible(one.value));

const isIndicator = (body: unknown): body is IndicatorData =>
  isRecord(body) &&
  hold(body, ["indicator", "source"], (part) => typeof part === "string") &&
  hold(body, ["rows", "computed"], isRecord) &&
  hold(body, ["notes", "barred"], Array.isArray) &&
  Object.values(body.rows as object).every((rows) => Array.isArray(rows) && rows.every(isRow)) &&
  Object.values(body.computed as object).every((bySex) => isRecord(bySex) && Object.values(bySex).every(isComputed));

/** Whether an answer is what each file of the comparison holds: nothing missing, no value that cannot be. */
export const isWhole = {
  indicator: isIndicator,
  branches: (body: unknown): body is BranchesData => Array.isArray(body) && body.length > 0 && body.every(isIndicator),
  base: (body: unknown): body is CompareBase =>
    isRecord(body) && hold(body, ["areas", "unfigured", "indicators", "pairs"], Array.isArray) && isRecord(body.words)
};
