import {readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {findChromium} from "../inspect/findChromium.ts";
import {listen} from "../steps/listen.ts";

/** Kinds of pages whose frames are painted side by side: embeds as they are, and bare pages of the same drawings. */
const kinds = ["embed", "bare"] as const;
export type Painted = Readonly<Record<(typeof kinds)[number], number>>;

const apart = /<(script|title)\b[^>]*>.*?<\/\1>|<(?:meta|link|base)\b(?![^>]*charset|[^>]*viewport)[^>]*>/gs;

/** An embed without its script and all that it says to machines: style, words and drawing. */
export function bareOf(embed: string): string {
  const [head = "", ...body] = embed.split("</head>");
  return [head.replace(apart, ""), ...body].join("</head>");
}

/** An article of many frames. */
export const articleOf = (frames: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Frames</title>${frames.map((src) => `<iframe src="${src}" width="700" height="700"></iframe>`).join("")}`;

function serverOf(dist: string, embeds: readonly string[]): Server {
  const pages = new Map(
    embeds.flatMap((path) => {
      const embed = readFileSync(join(dist, path, "index.html"), "utf8");
      return [[path, embed] as const, [`/bare${path}`, bareOf(embed)] as const];
    })
  );
  pages.set("/of/embed", articleOf(embeds)).set("/of/bare", articleOf(embeds.map((path) => `/bare${path}`)));
  return createServer(({url = ""}, response) => {
    const page = pages.get(url);
    response.writeHead(page === undefined ? 404 : 200, {"Content-Type": "text/html; charset=utf-8"}).end(page);
  });
}

/** From the first request until all frames have arrived and the next picture is painted, in ms. */
async function paintedAt(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({viewport: {width: 1280, height: 12_000}});
  await page.goto(url, {waitUntil: "load"});
  const time = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
  );
  await page.close();
  return time;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The usual time in which a page of these embeds is painted, and one of the same drawings bare; by turns, so that a busy machine delays both. */
export async function paintEmbeds(dist: string, embeds: readonly string[], turns = 9): Promise<Painted> {
  const server = serverOf(dist, embeds);
  const site = await listen(server, 0);
  const {executablePath, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args: ["--no-sandbox", "--disable-gpu"], env: {...process.env, ...env}});
  try {
    const times = {embed: [] as number[], bare: [] as number[]};
    // The first turn warms the browser up.
    for (let turn = 0; turn <= turns; turn += 1)
      for (const kind of kinds) {
        const time = await paintedAt(browser, `${site}of/${kind}`);
        if (turn > 0) times[kind].push(time);
      }
    return {embed: median(times.embed), bare: median(times.bare)};
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** "embeds 412 ms, the same drawings bare 401 ms: × 1.03 (wanted ≤ 1.05)". */
export const sayPainted = ({embed, bare}: Painted): string =>
  `embeds ${embed.toFixed(0)} ms, the same drawings bare ${bare.toFixed(0)} ms: × ${(embed / bare).toFixed(2)} (wanted ≤ 1.05)`;
