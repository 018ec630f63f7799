import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {freezeCompare} from "../../scripts/freeze/freezeCompare.ts";
import {listen} from "../../scripts/steps/listen.ts";
import {siteServer} from "../../scripts/steps/siteServer.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {openUrl} from "./openPage.ts";
import {words} from "../../src/i18n/words.ts";

/** Where nothing stands but what is kept with the release: what the page asks for elsewhere is not there. */
const folder = mkdtempSync(join(tmpdir(), "frozen-compare-"));
const {id} = currentRelease();
let server: Server;
let home = "";
beforeAll(async () => {
  freezeCompare(resolve("dist"), id, (file, content) => {
    const path = join(folder, "v", id, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  });
  server = siteServer(folder);
  home = await listen(server, 0);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true});
});

/** Files of every page of the site, which a host has whatever is kept. */
const everywhere = /\/(?:favicon\.svg|search\.json)$/;

describe.each(["", "es/"])("the compare page of a release that is kept, in %j", (lang) => {
  const say = words(lang === "" ? "en" : "es");

  test("stands alone, says of which release it is, and draws what its address asks for", async () => {
    const path = `v/${id}/${lang}compare/?indicator=old-age&areas=tun,mar&view=bars`;
    const {page, complaints, close} = await openUrl(home + path, [home]);
    await page.locator("#comparison-title", {hasText: "76"}).waitFor();
    expect(await page.locator("#comparison .at-desk svg").first().isVisible()).toBe(true);
    expect(await page.locator("compare-app > .notice", {hasText: id}).innerText()).toContain(id);
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => new URL(name).pathname));
    expect(asked.filter((file) => !file.startsWith(`/v/${id}/`) && !everywhere.test(file))).toEqual([]);
    expect(asked.some((file) => file.endsWith("/data/compare/old-age.json"))).toBe(true);
    expect(complaints.filter((one) => !everywhere.test(one.replace(/ .*| \(.*$/, "")) && !/404/.test(one))).toEqual([]);
    await close();
  });

  test("goes on to other comparisons of the same release, and gives away one that is drawn", async () => {
    const {page, close} = await openUrl(`${home}v/${id}/${lang}compare/`, [home]);
    const before = await page.locator("#comparison-title").innerText();
    await page.locator("nav.ready a[data-compare]").last().click();
    await page.locator("#comparison-title", {hasNotText: before}).waitFor();
    await page.waitForURL(new RegExp(`/v/${id}/${lang}compare/\\?indicator=`));
    const panel = page.locator("[data-slot=result] details.take");
    await panel.locator("take-picture").waitFor({state: "attached"});
    await panel.locator("summary").click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", {name: say.embed.take.png, exact: true}).click()
    ]);
    const parts: Buffer[] = [];
    for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).subarray(1, 4).toString()).toBe("PNG");
    const citation = await panel
      .locator("textarea", {hasText: `/v/${id}/`})
      .last()
      .inputValue();
    expect(citation).toContain(new URL(page.url()).pathname);
    for (const link of await page.locator("a[data-compare]").all())
      expect(await link.getAttribute("href")).toMatch(new RegExp(`^/v/${id}/${lang}compare/`));
    await close();
  });
});
