import {resolve} from "node:path";
import {expect, test} from "vitest";
import {listen} from "../../scripts/steps/listen.ts";
import {siteServer} from "../../scripts/steps/siteServer.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {openPage} from "./openPage.ts";

test("where a host rewrites nothing, a frozen address of the newest release leads to the live one", async () => {
  const server = siteServer(resolve("dist"));
  const host = await listen(server, 0);
  const {page, close} = await openPage("/");
  // An address that no copy of a release holds, so that it is unknown once the release is kept, too.
  await page.goto(new URL(`/v/${currentRelease().id}/countries/arg/?a=1#content`, host).href);
  await page.waitForURL(new URL("/countries/arg/?a=1#content", host).href);
  expect(await page.locator("h1").innerText()).toContain("Argentina");
  await page.goto(new URL("/v/0123456789/countries/arg/", host).href);
  expect(await page.locator("live-address").innerText()).toContain("/v/");
  await close();
  server.close();
  server.closeAllConnections();
});
