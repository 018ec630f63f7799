import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {locales} from "../src/model/locale.ts";
import {isDate, releaseId, type Release} from "../src/model/release.ts";
import {listedReleases} from "./release/listedReleases.ts";
import {releaseNote} from "../src/sentences/releaseNote.ts";
import {changedLog} from "./release/changedLog.ts";
import {releaseCitation} from "./release/releaseCitation.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {writeReports, writtenReport} from "./release/writeReports.ts";
import {filesBeneath} from "./steps/fingerprint.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {replaceFile} from "./steps/writeDown.ts";

/** `--note` is in the first language of the site, `--note-es` in Spanish: one for each further language. */
const noteOptions = locales.map((locale, place) => (place === 0 ? "note" : `note-${locale}`));
const usage = `npm run release -- --date 2026-11-21 ${noteOptions.map((option) => `--${option} "…"`).join(" ")}`;

/**
 * `npm run release`: puts the state of data/model on top of data/releases.json, into CITATION.cff and the change log, unless it stands there already, and writes
 * down what moved with it in data/releases/. A note that nobody gives counts what moved.
 */
async function release(): Promise<void> {
  const options = Object.fromEntries(["date", ...noteOptions, "root"].map((name) => [name, {type: "string"} as const]));
  const values = askedOptions(options);
  const root = values.root ?? projectRoot;
  const model = join(root, "data/model");
  const files = filesBeneath(model, ["."]).map((path) => ({path: path.slice(2), content: readFileSync(join(model, path), "utf8")}));
  const id = await releaseId(files);
  const report = async (listed: readonly Pick<Release, "id">[]) => {
    const current = {id, files: new Map(files.map(({path, content}) => [path, content]))};
    sayReports(await writeReports(root, listed, current));
  };
  const file = join(root, "data/releases.json");
  const [newest, ...older] = listedReleases(file);
  if (newest?.id === id) {
    await report([newest, ...older]);
    return console.log(`data/model is release ${id} of ${newest.date}, which data/releases.json has: nothing to do.`);
  }
  const asked = wanted(id, values, newest);
  const before = newest ? [newest, ...older] : [];
  await report([{id}, ...before]);
  const made: Release = {id, date: asked.date, notes: asked.notes ?? countedNotes(root, id)};
  // The list comes last: what is cut off before is done anew, for the release does not stand in it.
  const renew = (name: string, renewed: (text: string, release: Release) => string) =>
    replaceFile(join(root, name), renewed(readFileSync(join(root, name), "utf8"), made));
  renew("CITATION.cff", releaseCitation);
  renew("CHANGELOG.md", changedLog);
  replaceFile(file, `${JSON.stringify([made, ...before], null, 2)}\n`);
  console.log(`Release ${id} of ${made.date} stands in ${relative(process.cwd(), file)}, CITATION.cff and CHANGELOG.md.`);
}

/** The notes of a release that count what its report says; throws where it has none. */
function countedNotes(root: string, id: string): Release["notes"] {
  const report = writtenReport(root, id);
  if (report === null) throw new Error(`data/model is ${id}, a new release that cannot be compared. What has moved? ${usage}`);
  return releaseNote(report.tables);
}

function sayReports({written, missing}: Awaited<ReturnType<typeof writeReports>>): void {
  for (const id of written) console.log(`What moved with ${id} stands in data/releases/${id}.json.`);
  if (missing.length > 0)
    console.log(`What moved with ${missing.join(", ")} cannot be told: the history at hand has no model to compare with.`);
}

type Asked = {readonly date: string; readonly notes: Release["notes"] | null};

/** What is asked for: the day, and notes in every language or in none; throws a sentence where something is missing from the wish. */
function wanted(id: string, values: Readonly<Record<string, string | undefined>>, newest: Release | undefined): Asked {
  const {date = ""} = values;
  if (!isDate(date)) throw new Error(`data/model is ${id}, a new release. On which day? ${usage}`);
  const today = new Date().toISOString().slice(0, 10);
  if (date > today) throw new Error(`${date} is to come, and today is ${today}: a release is of a day that there was. ${usage}`);
  if (newest && newest.date > date) throw new Error(`The newest release is of ${newest.date}; ${date} lies before it.`);
  const notes = noteOptions.map((option) => values[option]?.trim() ?? "");
  if (notes.every((note) => note === "")) return {date, notes: null};
  const missing = noteOptions.filter((_, place) => notes[place] === "").map((option) => `--${option}`);
  if (missing.length > 0)
    throw new Error(
      `data/model is ${id}, a new release. What has moved? ${new Intl.ListFormat("en-GB").format(missing)} missing: ${usage}`
    );
  return {date, notes: Object.fromEntries(locales.map((locale, place) => [locale, notes[place] ?? ""])) as Release["notes"]};
}

await runScript(release);
