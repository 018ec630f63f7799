import {writeFileSync} from "node:fs";
import {isAbsolute, join, relative} from "node:path";
import {causesOf, DataError} from "../src/model/dataError.ts";
import {ownFolder} from "./data/ownFolder.ts";
import {RefusedModel} from "./refresh/renewedModel.ts";
import {reportText} from "./refresh/reportText.ts";
import {usualManner} from "./refresh/manner.ts";
import {refreshTables} from "./refresh/refreshTables.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {sayCount} from "./steps/amounts.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

const known = {
  "dry-run": {type: "boolean"},
  anew: {type: "boolean"},
  raw: {type: "string", default: "data/raw"},
  reference: {type: "string", default: "data/reference"},
  out: {type: "string", default: "data/model"},
  cache: {type: "string", default: ".cache/refresh"},
  report: {type: "string"}
} as const;

/** `npm run refresh`, `npm run refresh -- ilostat --dry-run --report what-moved.md`: fetches the tables from their publishers; on complaints says them all, exits with 1 and leaves all as it was. */
async function refresh(): Promise<void> {
  const [first = ""] = process.argv.slice(2);
  const source = first === "" || first.startsWith("-") ? undefined : first;
  const others = process.argv.slice(source === undefined ? 2 : 3);
  if (source !== undefined && others[0] !== undefined && !others[0].startsWith("-"))
    throw new Error(`One source, or none for all: npm run refresh -- ${source}`);
  const values = askedOptions(known, others);
  const [raw, reference, cache] = [values.raw, values.reference, values.cache].map(fromRoot) as [string, string, string];
  const model = ownFolder(fromRoot(values.out), [raw, reference]);
  const options = {raw, reference, model, cache, source, dryRun: values["dry-run"], anew: values.anew};
  const report = (heading: string, lines: readonly string[]) => {
    if (values.report !== undefined) writeFileSync(values.report, reportText(heading, lines));
  };
  // Where a report cannot be written, that is to be known before anything is replaced; and none of an earlier run is to be taken for this one's.
  report("The refresh has not ended", []);
  try {
    const moved = await refreshTables(options, usualManner());
    report("What moved", moved ?? ["Nothing new."]);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const would = error instanceof RefusedModel ? ["", "What would move", ...error.moved] : [];
    report("Complaints: nothing has changed", [error.message, ...would]);
    would.forEach((line) => console.log(line));
    const count = causesOf(error.complaints).length;
    throw new Error(
      `\n${error.message}\n\n${sayCount(count)} ${count === 1 ? "complaint" : "complaints"}; tables and model are left as they were. What came is kept for a day; -- --anew asks again.`
    );
  }
}

/** Folders are meant from the project's root; their names in complaints are from where one stands. */
function fromRoot(folder: string): string {
  return isAbsolute(folder) ? folder : relative(process.cwd(), join(projectRoot, folder));
}

await runScript(refresh);
