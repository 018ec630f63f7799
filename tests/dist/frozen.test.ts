import {existsSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {currentRelease} from "../../src/site/releases.ts";

const site = readSite(resolve("dist"));
const {id} = currentRelease();
const isKept = existsSync(`releases/${id}`);

test("the newest release is answered by the live pages until it is kept, and hosts are told so", () => {
  const copies = [...site.files].filter((file) => file.startsWith(`v/${id}/`));
  expect(copies.length > 0).toBe(isKept);
  expect(existsSync("dist/_redirects") && readFileSync("dist/_redirects", "utf8")).toBe(isKept ? false : `/v/${id}/* /:splat 200\n`);
});

test("every embed says of which release it is, where a frozen address answers with it", () => {
  const embeds = [...site.files].filter((file) => /^(?:[a-z]{2}\/)?embed\/[a-z-]+\/[^/]+\/index\.html$/.test(file));
  expect(embeds.length).toBeGreaterThan(1000);
  const silent = embeds.filter(
    (file) => !new RegExp(`<p class="source" data-frozen[^>]* hidden[^>]*>[^<]*${id}`).test(readFileSync(`dist/${file}`, "utf8"))
  );
  expect(silent.slice(0, 5)).toEqual([]);
});

test("both snippets of the maker lead to embeds that are there", () => {
  const html = readFileSync("dist/embed/index.html", "utf8").replaceAll("&quot;", '"').replaceAll("&#34;", '"');
  const sources = Array.from(
    html.matchAll(/(?:iframe|script async) src="(?:https?:\/\/[^/"]+)?(\/(?:v\/|embed\/)[^"]+)"/g),
    (match) => match[1] ?? ""
  );
  expect(sources.length).toBeGreaterThanOrEqual(4);
  const answered = (address: string) => fileAt(site, address) ?? fileAt(site, address.replace(`/v/${id}/`, "/"));
  expect(sources.filter((address) => answered(address) === undefined)).toEqual([]);
});
