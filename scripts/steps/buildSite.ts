import {join} from "node:path";
import {saySeconds, sayCount, sayMegabytes} from "./amounts.ts";
import {filesBeneath} from "./fingerprint.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode, type Run} from "./runNode.ts";

export type Built = Run & {readonly pages: number};
export type BuildOptions = {
  /** Folder for the finished site, from the project's root or absolute. */
  readonly outDir: string;
  readonly env?: Readonly<Record<string, string>>;
};

const astro = join(projectRoot, "node_modules/astro/bin/astro.mjs");
const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, "g");
/** Astro says one line for every page it makes: "  ├─ /countries/arg/index.html (+12ms)". */
const pageLine = /^(\d\d:\d\d:\d\d )?\s*[├└]─ /;

/** Says how far the build is, without one line for each page; what else Astro says is kept for the end. */
function progress(): {hear: (line: string) => void; said: string[]} {
  const said: string[] = [];
  let made = 0;
  return {
    said,
    hear: (coloured) => {
      const line = coloured.replace(colours, "");
      if (!pageLine.test(line)) {
        said.push(line);
        return;
      }
      made += 1;
      if (made % 200 === 0) console.log(`  ${sayCount(made)} files made …`);
    }
  };
}

/** Runs `astro build` and counts what it made. */
export async function buildSite({outDir, env = {}}: BuildOptions): Promise<Built> {
  console.log("Building the site …");
  const {hear, said} = progress();
  const run = await runNode([astro, "build", "--outDir", outDir], {env, onLine: hear});
  const isTold = (line: string) => run.code !== 0 || line.includes("[WARN]");
  for (const line of said.filter(isTold)) console.error(line);
  const pages = filesBeneath(outDir.startsWith("/") ? "/" : projectRoot, [outDir]).filter((file) => file.endsWith(".html")).length;
  return {...run, pages};
}

/** "Built 612 pages in 21.3 s, with 640 MB of memory at most." */
export const sayBuilt = ({pages, seconds, peak}: Built): string =>
  `Built ${sayCount(pages)} pages in ${saySeconds(seconds)}, with ${sayMegabytes(peak)} of memory at most.`;
