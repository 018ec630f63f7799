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

function listenTo(page: Page, site: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url())) complaints.push(`third party: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Opens an address of the site ("/countries/arg/") in a window of its own; throws where there is no such page. */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  connection ??= chromium.connect(inject("browser"));
  const browser = await connection;
  const context = await browser.newContext({reducedMotion: "reduce", ...options});
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const site = inject("site");
  const complaints = listenTo(page, site);
  const answer = await page.goto(new URL(address, site).href, {waitUntil: "load"});
  if (!answer?.ok()) throw new Error(`${address} is answered by ${answer?.status() ?? "nothing"}`);
  return {page, complaints, close: () => context.close()};
}
