import type {Source} from "../model/source.ts";
import {textFault} from "../tables/textFault.ts";
import type {Complaints} from "./complaints.ts";
import {fetchFaults} from "./fetch/fetchPlan.ts";
import {isPlainDate} from "./isPlainDate.ts";
import {isWebAddress} from "./isWebAddress.ts";

/** The facts of a source that its card states in plain text. */
const facts = ["id", "publisher", "title", "url", "licence", "licenceUrl", "edition", "retrieved"] as const;

/**
 * `data/raw/<source>/source.json`; `tables` are the tables that lie beside it, each of which it must describe. How they are fetched
 * is checked, and is no part of what the model knows of a source.
 */
export function sourceCard(
  text: string,
  file: string,
  {source, tables, today}: {source: string; tables: readonly string[]; today?: string | undefined},
  complaints: Complaints
): Source | undefined {
  const card = parsed(text);
  if (card === undefined) return void complaints.aboutFile(file, "the file is not JSON; expected an object as in src/model/source.ts");

  const complain = (message: string) => complaints.aboutFile(file, message);
  checkFacts(card, source, complain);
  if ("notice" in card) checkText("notice", card["notice"], complain);
  checkKeys(card, text, complain);
  checkTables(card["tables"], tables, complain);
  checkWithheld(card, complain);
  checkTaken(String(card["retrieved"]), today, complain);
  fetchFaults(card["refresh"], tables).forEach(complain);
  const {refresh: _, ...known} = card;
  return known as unknown as Source;
}

type Complain = (message: string) => void;

function checkFacts(card: Readonly<Record<string, unknown>>, source: string, complain: Complain): void {
  for (const fact of facts) checkText(fact, card[fact], complain);
  if (card["id"] !== source) complain(`"id" is ${JSON.stringify(card["id"])}; expected the folder's name, "${source}"`);
  if (!isPlainDate(String(card["retrieved"]))) {
    complain(`"retrieved" is ${JSON.stringify(card["retrieved"])}; expected a date, YYYY-MM-DD, YYYY-MM or YYYY`);
  }
  for (const fact of ["url", "licenceUrl"]) {
    const said = card[fact];
    if (typeof said === "string" && !isWebAddress(said)) complain(`"${fact}" is ${JSON.stringify(said)}; expected an address, https://…`);
  }
}

function checkText(fact: string, said: unknown, complain: Complain): void {
  if (typeof said !== "string" || said.trim() === "") complain(`"${fact}" is missing; expected a text`);
  else if (textFault(said) !== undefined) complain(`"${fact}": ${textFault(said)}`);
}

/** A key that nobody reads, or that stands twice, is a slip: its text would be lost, or travel unseen. */
function checkKeys(card: Readonly<Record<string, unknown>>, text: string, complain: Complain): void {
  const known: readonly string[] = [...facts, "notice", "tables", "withheld", "refresh"];
  const unknown = Object.keys(card).filter((key) => !known.includes(key));
  if (unknown.length > 0) complain(`unknown key ${unknown.map((key) => `"${key}"`).join(", ")}; expected ${known.join(", ")}`);
  const written = text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;
  const kept = keysIn(card);
  if (written !== kept && unknown.length === 0) complain(`${written} keys are written, and ${kept} are different; expected each key once`);
}

/** How many keys there are, at any depth. */
const keysIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + keysIn(one), Array.isArray(value) ? 0 : Object.keys(value).length)
    : 0;

function checkTables(described: unknown, tables: readonly string[], complain: Complain): void {
  const isRecord = typeof described === "object" && described !== null && !Array.isArray(described);
  const texts = isRecord ? (described as Readonly<Record<string, unknown>>) : {};
  const [said, there] = [Object.keys(texts), tables].map((names) => [...names].sort().join(", ")) as [string, string];
  if (said !== there || !isRecord) complain(`"tables" describes ${said || "nothing"}; there are ${there || "none"}`);
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string" || text.trim() === "") complain(`"${name}" is described by ${JSON.stringify(text)}; expected a text`);
    else if (textFault(text) !== undefined) complain(`"${name}": ${textFault(text)}`);
  }
}

/** Rows of a publisher who grants no licence are in no file to take away: a card that says the one must say the other. */
function checkWithheld({withheld, licence, publisher}: Readonly<Record<string, unknown>>, complain: Complain): void {
  const isList = Array.isArray(withheld) && withheld.length > 0 && withheld.every((name) => typeof name === "string" && name.trim() !== "");
  if (withheld !== undefined && !isList)
    return complain(`"withheld" is ${JSON.stringify(withheld)}; expected a list of publishers, or no such key`);
  const isGranted = !/^no licen[cs]e/i.test(String(licence).trim());
  if (!isGranted && !(isList && withheld.includes(publisher)))
    complain(
      `"licence" is ${JSON.stringify(licence)}, and "withheld" does not name ${JSON.stringify(publisher)}; expected its rows withheld`
    );
}

/** Years after a table was taken are refused: a card dated ahead would let them pass. `today` is undefined where no clock is asked. */
function checkTaken(retrieved: string, today: string | undefined, complain: Complain): void {
  if (today !== undefined && isPlainDate(retrieved) && retrieved > today.slice(0, retrieved.length))
    complain(`"retrieved" is "${retrieved}", and today is ${today}; expected a day that has been`);
}

/** The object that a JSON text holds, if it does. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
