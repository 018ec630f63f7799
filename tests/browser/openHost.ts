import {createServer} from "node:http";
import {type BrowserContextOptions, type Locator, type Page} from "playwright-core";
import {expect, inject, vi} from "vitest";
import {chartFrame} from "../../src/taking/chartFrame.ts";
import {snippet, withFrozenLine} from "../../src/taking/snippet.ts";
import {embedLoader} from "../../src/site/addresses.ts";
import {listen} from "../../scripts/steps/listen.ts";
import {openUrl, type Opened} from "./openPage.ts";
import {viewOf, type Embed} from "./viewOf.ts";

/** The snippet of an embed as the snippet maker gives it, with the address at which the site stands here; frozen as of a release if one is named. */
export function snippetOf(embed: Embed, {release, theme = ""}: {release?: string; theme?: string} = {}): string {
  const {view, reader} = viewOf(embed);
  const start = inject("site").slice(0, -1) + (release ? `/v/${release}` : "");
  const made = snippet({src: `${start}${embed}${theme}`, loader: `${start}${embedLoader}`, ...chartFrame(view, reader)});
  return release ? withFrozenLine(made) : made;
}

export type HostOptions = {
  readonly options?: BrowserContextOptions;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further pages of the host, by path: "/evil.html". */
  readonly further?: Readonly<Record<string, string>>;
};

/** Opens a bare page of another origin with something pasted into it: between paragraphs, as in an article. */
export async function openHost(
  pasted: readonly string[],
  {options = {}, headers = {}, further = {}}: HostOptions = {}
): Promise<Opened & {host: string}> {
  const words = "<p>Some words of an article that stand around a chart, a few lines of them on a phone. </p>".repeat(3);
  const body = pasted.map((one) => `${words}${one}`).join("\n") + words;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><h1>An article</h1>${body}</body></html>`;
  const server = createServer(({url = "/"}, response) => {
    const html = url === "/" ? page : further[url];
    response.writeHead(html === undefined ? 404 : 200, {"Content-Type": "text/html; charset=utf-8", ...headers}).end(html);
  });
  const host = await listen(server, 0);
  const opened = await openUrl(host, [host, inject("site")], options);
  const close = async () => {
    await opened.close();
    server.close();
    server.closeAllConnections();
  };
  return {...opened, host, close};
}

/** Tries until it holds, for a minute at most; `expect.poll` is not for tests that run side by side. */
export const soon = (hold: () => Promise<void>): Promise<void> => vi.waitFor(hold, {timeout: 60_000, interval: 50});

/** Waits until the loader has heard every frame that the page holds, each as it is scrolled to. */
export async function settled(page: Page, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const frame = page.locator("iframe").nth(place);
    await frame.scrollIntoViewIfNeeded();
    await soon(async () => expect(await frame.evaluate((element: HTMLElement) => element.style.height)).toMatch(/^\d+px$/));
  }
}

/** What a frame shows once it has been scrolled to: its height and that of the page in it; whether something of it must be scrolled. */
export async function seenIn(frame: Locator): Promise<{outer: number; inner: number; scrolls: boolean; sideways: boolean}> {
  await frame.scrollIntoViewIfNeeded();
  const content = await (await frame.elementHandle())?.contentFrame();
  if (!content) throw new Error("There is no page in the frame.");
  await content.waitForSelector(".actions");
  const page = await content.evaluate(() => {
    const {scrollHeight, scrollWidth} = document.documentElement;
    const inner = Math.ceil(document.body.getBoundingClientRect().height);
    return {inner, scrolls: scrollHeight > window.innerHeight, sideways: scrollWidth > window.innerWidth};
  });
  return {...page, outer: await frame.evaluate((element) => element.clientHeight)};
}
