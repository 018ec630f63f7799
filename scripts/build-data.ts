import {existsSync} from "node:fs";
import {isAbsolute, join, relative} from "node:path";
import {causesOf, DataError, sayComplaints} from "../src/model/dataError.ts";
import {buildModel} from "../src/sources/buildModel.ts";
import {Complaints} from "../src/sources/complaints.ts";
import type {TableReport} from "../src/sources/importTables.ts";
import {modelFiles} from "../src/sources/modelFiles.ts";
import {checkGeo} from "./data/checkGeo.ts";
import {ownFolder} from "./data/ownFolder.ts";
import {readStanding} from "./data/readStanding.ts";
import {readTexts} from "./data/readTexts.ts";
import {recoverFolder} from "./data/recoverFolder.ts";
import {writeAside, type Changes} from "./data/writeAside.ts";
import {finishReplacing} from "./refresh/replaceTables.ts";
import {alone} from "./steps/alone.ts";
import {askedOptions, type Asked} from "./steps/askedOptions.ts";
import {sayCount, saySeconds} from "./steps/amounts.ts";
import {fileFault} from "./steps/fileFault.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

const options = {
  raw: {type: "string", default: "data/raw"},
  reference: {type: "string", default: "data/reference"},
  out: {type: "string", default: "data/model"}
} as const;

/** Raw and reference tables → data/model; those of the map are read along. Says what became of each table; on complaints says them all, exits with 1 and leaves the model as it was. */
function buildData(folder: string, asked: Asked<typeof options>): void {
  finishReplacing({raw: tablesOf(asked).raw, model: folder});
  recoverFolder(folder);
  const begun = performance.now();
  let last = begun;
  const onTable = (report: TableReport) => {
    const now = performance.now();
    console.log(sayTable(report, (now - last) / 1000));
    last = now;
  };
  const complaints = new Complaints();
  const standing = readStanding(folder, complaints);
  if (standing === undefined && complaints.all.length === 0)
    console.log(`  no model stands in ${asked.out} yet: there is nothing to compare with`);
  const texts = readTexts(tablesOf(asked), complaints);
  checkGeo(tablesOf(asked).reference, texts.reference.countries, complaints);
  const model = buildModel({...texts, standing, today: new Date().toISOString().slice(0, 10)}, complaints, {onTable});
  const changes = writeAside(folder, modelFiles(model));
  const seconds = (performance.now() - begun) / 1000;
  const {observations, indicators, populations, ratifications, laws, claims} = model;
  console.log(
    `${sayCount(observations.length)} observations of ${indicators.length} indicators, head counts of ${sayCount(populations.length)} ` +
      `countries and years, ${sayCount(ratifications.length)} ratifications, ${sayCount(laws.length)} laws, ${sayCount(claims.length)} claims, in ${saySeconds(seconds)}`
  );
  console.log(sayChanges(asked.out, changes));
  if (complaints.notes.length > 0) console.log(`\nNo fault, but to be known:\n${sayComplaints(complaints.notes)}`);
}

const tablesOf = ({raw, reference}: Asked<typeof options>) => ({raw: fromRoot(raw), reference: fromRoot(reference)});

/** Folders are meant from the project's root; their names in complaints are from where one stands. */
function fromRoot(folder: string): string {
  return isAbsolute(folder) ? folder : relative(process.cwd(), join(projectRoot, folder));
}

function sayTable({source, table, rows, kept, setAside, blank, values}: TableReport, seconds: number): string {
  const amounts = [
    `${sayCount(rows)} rows read`,
    `${sayCount(kept)} kept (${sayCount(values)} values)`,
    `${sayCount(setAside)} set aside`,
    ...(blank > 0 ? [`${sayCount(blank)} without a value`] : [])
  ];
  return `  ${source}/${table}: ${amounts.join(", ")}; ${saySeconds(seconds)}`;
}

function sayChanges(out: string, changes: Changes): string {
  const lines = Object.entries(changes).flatMap(([what, paths]) => paths.map((path) => `  ${what} ${path}`));
  return lines.length === 0 ? `${out} is unchanged` : [`${out} has changed:`, ...lines].join("\n");
}

/** What went wrong, and what stands in the model's place; an error of ours keeps its stack. */
function sayFault(error: unknown, out: string): string {
  const stands = existsSync(fromRoot(out)) ? "the model is left as it was" : "there is no model yet";
  if (error instanceof DataError) {
    const count = causesOf(error.complaints).length;
    return `\n${error.message}\n\n${sayCount(count)} ${count === 1 ? "complaint" : "complaints"}; ${stands}.`;
  }
  const fault = fileFault(error) ?? (error instanceof Error ? error.stack : String(error));
  return `${fault}; ${stands}.`;
}

await runScript(async () => {
  const asked = askedOptions(options);
  const folder = ownFolder(fromRoot(asked.out), Object.values(tablesOf(asked)));
  await alone({file: `${folder}.lock`, work: "run of `npm run data`"}, () => {
    try {
      buildData(folder, asked);
    } catch (error) {
      console.error(sayFault(error, asked.out));
      process.exitCode = 1;
    }
  });
});
