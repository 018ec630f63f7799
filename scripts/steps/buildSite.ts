import {isAbsolute, join, resolve} from "node:path";
import {availableParallelism} from "node:os";
import {locales} from "../../src/model/locale.ts";
import {writeSitemap} from "../../src/site/sitemapAtBuild.ts";
import {saySeconds, sayCount} from "./amounts.ts";
import {filesBeneath} from "./fingerprint.ts";
import {joinParts, type Part} from "./joinParts.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode, type Run} from "./runNode.ts";

export type Built = Run & {readonly pages: number};
export type BuildOptions = {
  /** Folder for the finished site, from the project's root or absolute. */
  readonly outDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** MB of heap that each of several builds may fill, so that they fit beside one another; null for all that there is, as for a build alone. */
  readonly heap?: number | null;
  /** Whether its peak memory is wanted. */
  readonly measured?: boolean;
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

/**
 * The whole site in one build, or, where there are several cores, a build for each language, as many at the same time as there are cores: what a build
 * holds does not grow with the languages. Parts stand on the disk of the whole, where they can be moved rather than copied.
 */
function partsOf(outDir: string): Part[] {
  if (availableParallelism() === 1) return [{outDir, locales}];
  const beside = isAbsolute(outDir) ? `${outDir}-parts` : ".cache/parts";
  return locales.map((locale, part) => ({outDir: part === 0 ? outDir : join(beside, locale), locales: [locale]}));
}

/** Does some work for each of many, so much of it at the same time as there are cores. */
async function inTurn<T, Done>(all: readonly T[], work: (one: T) => Promise<Done>): Promise<Done[]> {
  const [done, waiting]: [Done[], [number, T][]] = [[], [...all.entries()]];
  const next = async (): Promise<void> => {
    const [place, one] = waiting.shift() ?? [];
    if (place === undefined) return;
    done[place] = await work(one as T);
    return next();
  };
  await Promise.all(Array.from({length: availableParallelism()}, next));
  return done;
}

/** Runs `astro build` and counts what it made. */
export async function buildSite({outDir, env = {}, heap = 900, measured = false}: BuildOptions): Promise<Built> {
  console.log("Building the site …");
  const {hear, said} = progress();
  const parts = partsOf(outDir);
  const limit = heap === null || parts.length === 1 ? [] : [`--max-old-space-size=${heap}`];
  const began = performance.now();
  const runs = await inTurn(parts, (part) =>
    runNode([...limit, astro, "build", "--outDir", part.outDir], {
      env: {...env, ...(parts.length > 1 && {LEFT_OUT_LOCALES: part.locales.join()})},
      onLine: hear,
      measured
    })
  );
  const code = Math.max(...runs.map((run) => run.code));
  for (const line of new Set(said.filter((one) => code !== 0 || one.includes("[WARN]")))) console.error(line);
  const folder = resolve(projectRoot, outDir);
  if (code === 0 && parts.length > 1) finish(parts, folder, {...process.env, ...env}.SITE_URL);
  const pages = filesBeneath(folder, ["."]).filter((file) => file.endsWith(".html")).length;
  return {code, pages, peak: peakOf(runs), seconds: (performance.now() - began) / 1000};
}

/** The most memory that builds held at one time, at most: that of the largest, as many as there are cores. */
function peakOf(runs: readonly Run[]): number | null {
  const peaks = runs.map(({peak}) => peak);
  if (!peaks.every((peak) => peak !== null)) return null;
  const largest = peaks.toSorted((a, b) => b - a).slice(0, availableParallelism());
  return largest.reduce((sum, peak) => sum + peak, 0);
}

/** Puts the languages together, and writes what is about all of them. */
function finish(parts: readonly Part[], folder: string, site: string | undefined): void {
  joinParts(parts, projectRoot);
  if (site) writeSitemap(folder, new URL(site));
}

/** "Built 612 pages in 21.3 s." */
export const sayBuilt = ({pages, seconds}: Built): string => `Built ${sayCount(pages)} pages in ${saySeconds(seconds)}.`;
