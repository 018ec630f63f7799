import {chromium, type Browser} from "playwright-core";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {findChromium} from "../inspect/findChromium.ts";
import {listen} from "../steps/listen.ts";
import {siteServer} from "../steps/siteServer.ts";

/** How much later an embed paints than a bare page of the same drawing, on a phone that is slow and far away. */
export type PaintRatio = {readonly address: string; readonly embed: number; readonly bare: number};

const rounds = 7;
/** A cheap phone: a sixth of this machine's speed, 1.6 Mbit/s and 150 ms to the server. */
const phone = {slowdown: 6, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8};

/** The drawing alone, with its styles in the page: nothing can be painted sooner. */
function writeBare(site: string, address: string): string {
  const html = readFileSync(join(site, address, "index.html"), "utf8");
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, file]) =>
    readFileSync(join(site, file ?? ""), "utf8")
  );
  const svgs = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  const bare = `/bench${address}`;
  mkdirSync(join(site, bare), {recursive: true});
  writeFileSync(
    join(site, bare, "index.html"),
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title><style>${styles.join("")}</style>${svgs.join("")}`
  );
  return bare;
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({viewport: {width: 360, height: 740}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {offline: false, ...phone});
  await session.send("Emulation.setCPUThrottlingRate", {rate: phone.slowdown});
  await page.goto(url, {waitUntil: "load"});
  const paint = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName("first-contentful-paint")[0];
          if (first) done(first.startTime);
        }).observe({type: "paint", buffered: true});
      })
  );
  await context.close();
  return paint;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Paints each embed and its bare page in turn and takes the medians. `site` is a built site; bare pages are written into its folder `bench`. */
export async function paintRatios(site: string, addresses: readonly string[]): Promise<PaintRatio[]> {
  const server = siteServer(site);
  const base = await listen(server, 0);
  const {executablePath, env} = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    env: {...process.env, ...env} as Record<string, string>,
    args: ["--no-sandbox", "--disable-gpu"]
  });
  const found: PaintRatio[] = [];
  for (const address of addresses) {
    const bare = writeBare(site, address);
    const times = {embed: [] as number[], bare: [] as number[]};
    for (let round = 0; round < rounds; round += 1) {
      times.embed.push(await firstPaint(browser, new URL(address, base).href));
      times.bare.push(await firstPaint(browser, new URL(bare, base).href));
    }
    found.push({address, embed: median(times.embed), bare: median(times.bare)});
  }
  await browser.close();
  server.close();
  return found;
}

/** A line for each embed: both paints and their ratio. */
export const sayPaints = (ratios: readonly PaintRatio[]): string =>
  ratios
    .map(
      ({address, embed, bare}) =>
        `${address.padEnd(28)}${embed.toFixed(0).padStart(7)} ms  bare ${bare.toFixed(0).padStart(6)} ms  × ${(embed / bare).toFixed(2)}`
    )
    .join("\n");
