import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {chromium} from "playwright-core";
import {type TestProject} from "vitest/node";
import {listen} from "../../scripts/steps/listen.ts";
import {siteServer} from "../../scripts/steps/siteServer.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {findChromium} from "../../scripts/inspect/findChromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    readonly site: string;
    /** Where the one browser of the run listens. */
    readonly browser: string;
  }
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--font-render-hinting=none"
];

/** Starts what all browser tests share: dist behind a server of ours, and one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve("dist");
  if (!existsSync(`${dist}/index.html`)) throw new Error("There is no built site to test: run `npm run build` first.");
  const server = siteServer(dist, () => currentRelease().id);
  const site = await listen(server, 0);
  const {executablePath, env} = await findChromium();
  const browser = await chromium.launchServer({executablePath, args: quiet, env: {...process.env, ...env}});
  project.provide("site", site);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}
