import {isWebAddress} from "../isWebAddress.ts";

/** Where a source's tables are fetched: the part `refresh` of its `source.json`. Tables that it does not name are laid down by hand. */
export type FetchPlan = {
  /** Where the publisher lists its tables with their editions. */
  readonly contents?: string;
  readonly tables: Readonly<Record<string, PlannedTable>>;
};

/**
 * Its address, in which {series} stands for a code of the publisher's; the years to keep of it; the publisher's mark of the edition that was last fetched;
 * what of the table no publisher gives, and somebody is to bring in line after a refresh.
 */
type PlannedTable = {
  readonly address: string;
  readonly years?: readonly [number, number];
  readonly edition?: string;
  readonly byHand?: string;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAddress = (value: unknown): boolean => typeof value === "string" && isWebAddress(value.replaceAll("{series}", "X"));

const isRange = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((year) => Number.isInteger(year)) && Number(value[0]) <= Number(value[1]);

/** What is wrong with the part `refresh` of a card; `described` are the tables that the card describes. */
export function fetchFaults(plan: unknown, described: readonly string[]): string[] {
  if (plan === undefined) return [];
  if (!isRecord(plan) || !isRecord(plan["tables"]))
    return ['"refresh" is no plan; expected {"tables": {"X.csv": {"address": "https://…"}}}'];
  const {contents, tables, ...rest} = plan;
  const faults = Object.keys(rest).map((key) => `"refresh" has the unknown key "${key}"; expected contents, tables`);
  if (contents !== undefined && !isAddress(contents))
    faults.push(`"contents" is ${JSON.stringify(contents)}; expected an address, https://…`);
  for (const [name, how] of Object.entries(tables as Readonly<Record<string, unknown>>)) {
    if (!described.includes(name)) faults.push(`"refresh" names ${name}, which "tables" does not describe`);
    const {address, edition = "", years, byHand = "", ...more} = isRecord(how) ? how : {};
    if (!isAddress(address)) faults.push(`the address of ${name} is ${JSON.stringify(address)}; expected https://…`);
    for (const [key, text] of Object.entries({edition, byHand}))
      if (typeof text !== "string") faults.push(`"${key}" of ${name} is ${JSON.stringify(text)}; expected a text`);
    if (years !== undefined && !isRange(years))
      faults.push(`the years of ${name} are ${JSON.stringify(years)}; expected the first and the last, [2000, 2025]`);
    faults.push(
      ...Object.keys(more).map((key) => `${name} has the unknown key "${key}" in "refresh"; expected address, edition, years, byHand`)
    );
  }
  return faults;
}

/** The plan of a card that has been read without complaints; null where all its tables are laid down by hand. */
export function fetchPlan(card: string): FetchPlan | null {
  return (JSON.parse(card) as {refresh?: FetchPlan}).refresh ?? null;
}

/** What a refresh brought: the day, and the editions of the tables that were fetched. */
export type Renewal = {
  /** ISO date; undefined where no table has changed. */
  readonly retrieved: string | undefined;
  readonly editions: ReadonlyMap<string, string>;
};

/** The text of a card with the editions that have been fetched, and the day, where tables have changed. */
export function renewedCard(card: string, {retrieved, editions}: Renewal): string {
  const said = JSON.parse(card) as Record<string, unknown> & {refresh: FetchPlan};
  const tables = Object.entries(said.refresh.tables).map(([name, how]) => {
    const edition = editions.get(name) ?? how.edition;
    return [name, edition === undefined || edition === "" ? how : {...how, edition}] as const;
  });
  const refresh = {...said.refresh, tables: Object.fromEntries(tables)};
  return `${JSON.stringify({...said, ...(retrieved === undefined ? {} : {retrieved}), refresh}, null, 2)}\n`;
}
