import {createHash} from "node:crypto";
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {replaceFile, writeDown} from "../steps/writeDown.ts";

/** By what a publisher tells one edition of an answer from another. */
export type Marks = {readonly etag: string; readonly modified: string};

/** A body that was kept, with its marks. */
export type Kept = {readonly bytes: Uint8Array; readonly marks: Marks};

/** How long a run that was cut off, or complained, is gone on with, in milliseconds: a day. */
const longest = 86_400_000;

/**
 * What has been fetched, in a folder that may be thrown away: whole bodies, and beginnings of those that broke off. What a run has fetched is not
 * asked for again until it has ended well, within a day.
 */
export class Downloads {
  readonly #folder: string;
  readonly #fresh: Set<string>;

  constructor(folder: string, {now, anew}: {readonly now: number; readonly anew: boolean}) {
    this.#folder = folder;
    mkdirSync(folder, {recursive: true});
    const [begun = "", ...names] = anew || !existsSync(this.#run) ? [] : readFileSync(this.#run, "utf8").trim().split("\n");
    const goesOn = begun !== "" && now - Number(begun) < longest;
    this.#fresh = new Set(goesOn ? names : []);
    if (!goesOn) writeDown(this.#run, `${now}\n`);
  }

  get #run(): string {
    return join(this.#folder, "run.txt");
  }

  /** A body that this run has fetched already. */
  fresh(address: string): Kept | undefined {
    return this.#fresh.has(nameOf(address)) ? this.kept(address) : undefined;
  }

  /** A body of this run or an earlier one. */
  kept(address: string): Kept | undefined {
    return this.#read(address, "body");
  }

  /** The beginning of a body that broke off. */
  begun(address: string): Kept | undefined {
    return this.#read(address, "part");
  }

  /** Keeps a whole body; it counts as fetched in this run. */
  keep(address: string, {bytes, marks}: Kept): void {
    const name = nameOf(address);
    writeDown(join(this.#folder, `${name}.body`), bytes);
    replaceFile(join(this.#folder, `${name}.body.json`), JSON.stringify({...marks, content: contentOf(bytes)}));
    this.forget(address);
    this.#fresh.add(name);
    appendFileSync(this.#run, `${name}\n`);
  }

  /** Adds a piece to the beginning of a body. */
  append(address: string, piece: Uint8Array, marks: Marks): void {
    const file = join(this.#folder, `${nameOf(address)}.part`);
    if (!existsSync(file)) writeDown(`${file}.json`, JSON.stringify(marks));
    appendFileSync(file, piece);
  }

  /** Throws the beginning of a body away. */
  forget(address: string): void {
    for (const end of [".part", ".part.json"]) rmSync(join(this.#folder, `${nameOf(address)}${end}`), {force: true});
  }

  /** The run has ended well: the next one asks again. */
  end(): void {
    rmSync(this.#run, {force: true});
  }

  #read(address: string, kind: "body" | "part"): Kept | undefined {
    const file = join(this.#folder, `${nameOf(address)}.${kind}`);
    if (!existsSync(file) || !existsSync(`${file}.json`)) return undefined;
    const told = marksIn(readFileSync(`${file}.json`, "utf8"));
    const bytes = readFileSync(file);
    const isWhole = told !== undefined && (kind === "part" || told.content === contentOf(bytes));
    return isWhole ? {bytes, marks: {etag: told.etag, modified: told.modified}} : undefined;
  }
}

/** What lies beside a body: its marks, and what its bytes are known by, for a disk may have lost some. Undefined where that is lost itself. */
function marksIn(text: string): (Marks & {readonly content?: string}) | undefined {
  try {
    const told = JSON.parse(text) as (Marks & {content?: string}) | null;
    return typeof told?.etag === "string" && typeof told.modified === "string" ? told : undefined;
  } catch {
    return undefined;
  }
}

const contentOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const nameOf = (address: string): string => createHash("sha256").update(address).digest("hex").slice(0, 20);
