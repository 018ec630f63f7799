import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {pageFacts} from "../../scripts/inspect/pageFacts.ts";
import {addressOf, isFrozen, readSite} from "../../scripts/inspect/readSite.ts";
import {currentRelease} from "../../src/site/releases.ts";

const site = readSite(resolve("dist"));
const {id} = currentRelease();
const live = [...site.pages.keys()].filter((address) => /^\/(?:[a-z]{2}\/)?embed\/[a-z-]+\//.test(address));
const frozen = [...site.files].filter((file) => isFrozen(file) && file.startsWith(`v/${id}/`) && file.endsWith(".html"));

test("every embed of the site is there as the newest release froze it", () => {
  expect(live.length).toBeGreaterThan(1000);
  expect(frozen.map(addressOf).sort()).toEqual(live.map((address) => `/v/${id}${address}`).sort());
});

test("no frozen embed loads anything from outside its release, and all of it is there", () => {
  const culprits = frozen.flatMap((file) => {
    const {resources} = pageFacts(addressOf(file), readFileSync(`dist/${file}`, "utf8"));
    const missing = [...resources].filter(
      (address) => address !== "data:," && (!address.startsWith(`/v/${id}/`) || !site.files.has(address.slice(1)))
    );
    return resources.size > 1 && missing.length === 0 ? [] : [`${file}: ${missing.join(", ") || "no styles"}`];
  });
  expect(culprits.slice(0, 10)).toEqual([]);
});

test("both snippets of the maker lead to embeds that are there", () => {
  const html = readFileSync("dist/embed/index.html", "utf8").replaceAll("&quot;", '"').replaceAll("&#34;", '"');
  const sources = Array.from(
    html.matchAll(/(?:iframe|script async) src="(?:https?:\/\/[^/"]+)?(\/(?:v\/|embed\/)[^"]+)"/g),
    (match) => match[1] ?? ""
  );
  expect(sources.length).toBeGreaterThanOrEqual(4);
  expect(sources.filter((address) => !site.files.has(address.slice(1)) && !site.files.has(`${address.slice(1)}index.html`))).toEqual([]);
});
