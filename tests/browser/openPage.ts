import {chromium, type Browser, type BrowserContextOptions, type Page} from "playwright-core";
import {inject} from "vitest";

/** Held as long as the worker lives; `setup.ts` closes the browser. */
let connection: Promise<Browser> | undefined;

export type Opened = {
  readonly page: Page;
  /** What the console and the network complained of since the page was opened. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

function listenTo(page: Page, welcome: readonly string[]): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A frame that is sent elsewhere before it has loaded gives up what it asked for: no fault.
    const isGivenUp = request.failure()?.errorText === "net::ERR_ABORTED" && request.frame() !== page.mainFrame();
    if (!isGivenUp) complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!welcome.some((home) => request.url().startsWith(home)) && !/^(data|blob|about):/.test(request.url()))
      complaints.push(`third party: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

type Options = BrowserContextOptions;

async function newWindow(welcome: readonly string[], options: Options): Promise<Opened & {readonly complaints: string[]}> {
  connection ??= chromium.connect(inject("browser"));
  const browser = await connection;
  const context = await browser.newContext({reducedMotion: "reduce", ...options});
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  return {page, complaints: listenTo(page, welcome), close: () => context.close()};
}

async function visit(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, {waitUntil: "load"});
  if (!answer?.ok()) throw new Error(`${url} is answered by ${answer?.status() ?? "nothing"}`);
}

/** Opens any address in a window of its own, where only the welcome homes are asked for anything; throws where there is no such page. */
export async function openUrl(url: string, welcome: readonly string[], options: Options = {}): Promise<Opened> {
  const opened = await newWindow(welcome, options);
  await visit(opened.page, url);
  return opened;
}

const addressOf = (address: string) => new URL(address, inject("site")).href;

/** Opens an address of the site ("/countries/arg/") in a window of its own; throws where there is no such page. */
export const openPage = (address: string, options: Options = {}): Promise<Opened> => openUrl(addressOf(address), [inject("site")], options);

type Window = Awaited<ReturnType<typeof newWindow>>;
/** Windows that were handed on, and wait for the next page. */
const free: Window[] = [];

/**
 * Opens an address of the site by day in a window where others were open before, for tests that look and touch nothing: a window of its own is a process
 * of its own, which takes longer than a small page. Whoever is done hands it on.
 */
export async function openInTurn(address: string, viewport: {width: number; height: number}): Promise<Window & {handOn: () => void}> {
  const used = free.pop() ?? (await newWindow([inject("site")], {}));
  used.complaints.length = 0;
  await used.page.emulateMedia({colorScheme: "light"});
  await used.page.setViewportSize(viewport);
  await visit(used.page, addressOf(address));
  return {...used, handOn: () => void free.push(used)};
}
