import {chromium, type Browser, type BrowserContextOptions, type Page} from "playwright-core";
import {afterAll, inject} from "vitest";

let connection: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await connection;
  connection = undefined;
  await browser?.close();
});

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

/** Opens an address of the site ("/countries/arg/") in a window of its own; throws where there is no such page. */
export const openPage = (address: string, options: BrowserContextOptions = {}): Promise<Opened> =>
  openUrl(new URL(address, inject("site")).href, [inject("site")], options);

/** Opens any address in a window of its own, where only the welcome homes are asked for anything; throws where there is no such page. */
export async function openUrl(url: string, welcome: readonly string[], options: BrowserContextOptions = {}): Promise<Opened> {
  connection ??= chromium.connect(inject("browser"));
  const browser = await connection;
  const context = await browser.newContext({reducedMotion: "reduce", ...options});
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = listenTo(page, welcome);
  const answer = await page.goto(url, {waitUntil: "load"});
  if (!answer?.ok()) throw new Error(`${url} is answered by ${answer?.status() ?? "nothing"}`);
  return {page, complaints, close: () => context.close()};
}
