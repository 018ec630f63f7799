import {adapters} from "../../src/sources/fetch/adapters.ts";
import {Unanswered, type Ask, type FetchedTable, type Wanted} from "../../src/sources/fetch/ask.ts";
import {fetchPlan} from "../../src/sources/fetch/fetchPlan.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import {DataError} from "../../src/model/dataError.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {seriesOf} from "./seriesOf.ts";

/** What was fetched for a source. */
export type FetchedSource = {readonly source: string; readonly fetched: readonly FetchedTable[]};

/** The sources that have a plan to be fetched by, or the one that is asked for; throws a sentence where it has none. */
export function fetchedSources(texts: Texts, asked: string | undefined): string[] {
  const planned = texts.cards.filter(({text}) => fetchPlan(text) !== null).map(({source}) => source);
  const fetched = planned.filter((source) => Object.hasOwn(adapters, source));
  if (asked === undefined) return fetched;
  if (!fetched.includes(asked)) throw new Error(`"${asked}" is not fetched; one of these is: ${fetched.join(", ")}.`);
  return [asked];
}

/** Fetches the tables of sources, one after the other. What does not come is a complaint, and the others are fetched all the same. */
export async function fetchTables(
  {sources, anew}: {readonly sources: readonly string[]; readonly anew: boolean},
  texts: Texts,
  ask: Ask,
  complaints: Complaints
): Promise<FetchedSource[]> {
  const all: FetchedSource[] = [];
  for (const source of sources) {
    const wanted = wantedOf(source, texts, anew);
    const fetched: FetchedTable[] = [];
    for (const table of wanted.tables) {
      try {
        fetched.push(await adapters[source]!(table, wanted, ask));
      } catch (error) {
        if (error instanceof DataError) error.complaints.forEach(complaints.add);
        else if (error instanceof Unanswered) complaints.aboutFile(fileOf(source, table.name, texts), error.message);
        else throw error;
      }
    }
    all.push({source, fetched});
  }
  return all;
}

/** What a source is asked for, by its card and the indicators; `anew` whatever edition stands here. */
function wantedOf(source: string, texts: Texts, anew: boolean): Wanted {
  const card = texts.cards.find((one) => one.source === source)!;
  const plan = fetchPlan(card.text)!;
  const tables = Object.entries(plan.tables).map(([name, {address, years, edition = ""}]) => {
    const standing = texts.tables.find((one) => one.source === source && one.name === name)?.text ?? "";
    return {name, address, edition: anew ? "" : edition, years, series: seriesOf(source, name, texts.reference.indicators), standing};
  });
  return {contents: plan.contents, tables};
}

const fileOf = (source: string, name: string, texts: Texts): string =>
  texts.tables.find((table) => table.source === source && table.name === name)?.file ?? `${source}/${name}`;
