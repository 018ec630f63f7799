import {join} from "node:path";
import {availableParallelism} from "node:os";
import {locales} from "../../src/model/locale.ts";
import {writeSitemap} from "../../src/site/sitemapAtBuild.ts";
import {saySeconds, sayCount, sayMegabytes} from "./amounts.ts";
import {filesBeneath} from "./fingerprint.ts";
import {joinParts, type Part} from "./joinParts.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode, type Run} from "./runNode.ts";

export type Built = Run & {readonly pages: number};
export type BuildOptions = {
  /** Folder for the finished site, from the project's root or absolute. */
  readonly outDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** MB of heap that each build may fill before it tidies up, so that several fit beside one another; null for all that there is. */
  readonly heap?: number | null;
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

/** The whole site in one build, or, where there is more than one core, a build for each language at the same time. */
function partsOf(outDir: string): Part[] {
  if (availableParallelism() < 2) return [{outDir, locale: null}];
  return locales.map((locale, place) => ({outDir: place === 0 ? outDir : `.cache/parts/${locale}`, locale}));
}

/** Runs `astro build` and counts what it made. */
export async function buildSite({outDir, env = {}, heap = 1000}: BuildOptions): Promise<Built> {
  console.log("Building the site …");
  const {hear, said} = progress();
  const parts = partsOf(outDir);
  const limit = heap === null ? [] : [`--max-old-space-size=${heap}`];
  const runs = await Promise.all(
    parts.map((part) =>
      runNode([...limit, astro, "build", "--outDir", part.outDir], {
        env: {...env, ...(part.locale && {LEFT_OUT_LOCALES: part.locale})},
        onLine: hear
      })
    )
  );
  const code = Math.max(...runs.map((run) => run.code));
  for (const line of new Set(said.filter((one) => code !== 0 || one.includes("[WARN]")))) console.error(line);
  const folder = outDir.startsWith("/") ? outDir : join(projectRoot, outDir);
  if (code === 0 && parts.length > 1) finish(parts, folder);
  const pages = filesBeneath("/", [folder]).filter((file) => file.endsWith(".html")).length;
  const peak = runs.reduce<number | null>((sum, run) => (sum === null || run.peak === null ? null : sum + run.peak), 0);
  return {code, pages, peak, seconds: Math.max(...runs.map(({seconds}) => seconds))};
}

/** Puts the languages together, and writes what is about all of them. */
function finish(parts: readonly Part[], folder: string): void {
  joinParts(parts, projectRoot);
  if (process.env.SITE_URL) writeSitemap(folder, new URL(process.env.SITE_URL));
}

/** "Built 612 pages in 21.3 s, with 640 MB of memory at most." */
export const sayBuilt = ({pages, seconds, peak}: Built): string =>
  `Built ${sayCount(pages)} pages in ${saySeconds(seconds)}, with ${sayMegabytes(peak)} of memory at most.`;
