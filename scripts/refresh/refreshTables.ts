import {posix} from "node:path";
import {Complaints} from "../../src/sources/complaints.ts";
import {renewedCard} from "../../src/sources/fetch/fetchPlan.ts";
import {sayByHand} from "../../src/sources/fetch/sayByHand.ts";
import {sayGuards} from "../../src/moves/sayGuards.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {readStanding} from "../data/readStanding.ts";
import {readTexts} from "../data/readTexts.ts";
import {recoverFolder} from "../data/recoverFolder.ts";
import {alone} from "../steps/alone.ts";
import {askPublishers} from "./askPublishers.ts";
import {Downloads} from "./downloads.ts";
import {fetchedSources, fetchTables, type FetchedSource} from "./fetchTables.ts";
import type {Manner} from "./manner.ts";
import {renewedModel} from "./renewedModel.ts";
import {finishReplacing, replaceTables, type Renewed} from "./replaceTables.ts";
import {sayFigures} from "./sayFigures.ts";
import {sayMovedSentences} from "./sayMovedSentences.ts";

/** What a refresh works on, and what is asked of it. */
export type RefreshOptions = {
  readonly raw: string;
  readonly reference: string;
  readonly model: string;
  /** Where downloads are kept until a refresh has ended well. */
  readonly cache: string;
  /** One source alone; undefined for all that are fetched. */
  readonly source: string | undefined;
  /** Whether nothing is to be replaced: all else is done. */
  readonly dryRun: boolean;
  /** Whether what an earlier run fetched, or an edition that stands here already, is to be fetched again. */
  readonly anew: boolean;
};

/**
 * Fetches tables, makes the model of them aside, says what moves, and only then puts both in the place of those that stand there. Throws a DataError with all
 * that is wrong (a `RefusedModel` where it can be said what would move); nothing has changed then. Returns what moves, as lines; null where nothing is new.
 */
export async function refreshTables(options: RefreshOptions, manner: Manner): Promise<readonly string[] | null> {
  const {raw, model, cache, anew, source} = options;
  const lock = {file: `${model}.lock`, work: "run of `npm run data` or `npm run refresh`"};
  return alone(lock, async () => {
    finishReplacing({raw, model});
    recoverFolder(model);
    const complaints = new Complaints();
    const standing = readTexts(options, complaints);
    if (complaints.all.length > 0) throw complaints.asError();
    const sources = fetchedSources(standing, source);
    const downloads = new Downloads(cache, {now: manner.now(), anew});
    manner.say(`Asking for ${sources.join(", ")} …`);
    const fetched = await fetchTables({sources, anew}, standing, askPublishers(manner, downloads), complaints);
    const moved = await lay({fetched, standing, complaints}, options, manner);
    if (!options.dryRun) downloads.end();
    return moved;
  });
}

type Laid = {readonly fetched: readonly FetchedSource[]; readonly standing: Texts; readonly complaints: Complaints};

/** Validates what was fetched with all guards, says what moves, and replaces what stands there, unless it is a dry run. */
async function lay(
  {fetched, standing, complaints}: Laid,
  {raw, model, dryRun}: RefreshOptions,
  {now, say}: Manner
): Promise<readonly string[] | null> {
  const today = new Date(now()).toISOString().slice(0, 10);
  const changed = changedFiles(fetched, standing, today);
  if (changed.size === 0 && complaints.all.length === 0) {
    say("Nothing new: all that was asked for stands here already.");
    return null;
  }
  const before = readStanding(model, complaints);
  const was = before ?? new Map<string, string>();
  const {files, guards} = renewedModel({...withChanged(standing, raw, changed), standing: before, today}, was, complaints);
  for (const path of [...changed.keys()].sort()) say(`  new: ${posix.join(raw, path)}`);
  const moved = [
    ...sayFigures(was, files),
    ...(await sayMovedSentences(was, files)),
    ...sayGuards(guards),
    ...sayByHand(standing.cards, new Set(changed.keys()))
  ];
  moved.forEach(say);
  if (dryRun) {
    say("A dry run: nothing has been replaced.");
    return moved;
  }
  const renewed: Renewed = {raw: changed, model: files};
  replaceTables({raw, model}, renewed);
  say("Tables and model have been replaced. Where a text names an edition, bring it in line: CONTRIBUTING.md, Refresh a table.");
  return moved;
}

/** The files of `raw` that are others now: "ilostat/X.csv" → text; tables, and the cards that tell their editions. */
function changedFiles(fetched: readonly FetchedSource[], standing: Texts, day: string): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const {source, fetched: tables} of fetched) {
    const textOf = (name: string) => standing.tables.find((table) => table.source === source && table.name === name)?.text;
    const moved = tables.filter(({name, text}) => text !== null && text !== textOf(name));
    for (const {name, text} of moved) changed.set(`${source}/${name}`, text!);
    const card = standing.cards.find((one) => one.source === source)!.text;
    const editions = new Map(tables.map(({name, edition}) => [name, edition]));
    const renewed = renewedCard(card, {retrieved: moved.length > 0 ? day : undefined, editions});
    if (JSON.stringify(JSON.parse(card)) !== JSON.stringify(JSON.parse(renewed))) changed.set(`${source}/source.json`, renewed);
  }
  return changed;
}

/** The texts with those that changed in their place. */
function withChanged(standing: Texts, raw: string, changed: ReadonlyMap<string, string>): Texts {
  const tables = standing.tables.map((table) => ({...table, text: changed.get(`${table.source}/${table.name}`) ?? table.text}));
  const known = new Set(tables.map(({source, name}) => `${source}/${name}`));
  const added = [...changed].filter(([path]) => path.endsWith(".csv") && !known.has(path));
  const isNew = added.map(([path, text]) => {
    const [source = "", name = ""] = path.split("/");
    return {source, name, file: posix.join(raw, path), text};
  });
  const cards = standing.cards.map((card) => ({...card, text: changed.get(`${card.source}/source.json`) ?? card.text}));
  return {...standing, tables: [...tables, ...isNew], cards};
}
