import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {filesBeneath} from "../scripts/steps/fingerprint.ts";
import {locales} from "../src/model/locale.ts";
import {releaseId} from "../src/model/release.ts";
import {currentRelease, releases} from "../src/site/releases.ts";

test("the newest release is that of data/model (npm run release, when the data have changed)", async () => {
  const paths = filesBeneath("data/model", ["."]);
  expect(paths.length).toBeGreaterThan(20);
  const id = await releaseId(paths.map((path) => ({path: path.slice(2), content: readFileSync(`data/model/${path}`, "utf8")})));
  expect(currentRelease().id).toBe(id);
});

test("every release says in every language what has moved", () => {
  expect(
    releases().flatMap(({id, notes}) => locales.filter((locale) => !notes[locale]?.trim()).map((locale) => `${id} ${locale}`))
  ).toEqual([]);
});

/** A licence as the standard wants it: by its SPDX name where its list (of 2021) has it, else by its address. */
const licenceAs = (licence: string, url: string) => (licence === "CC BY 4.0" ? {license: "CC-BY-4.0"} : {"license-url": url});

test("CITATION.cff has what its standard, 1.2.0, requires, and names this release and every source", () => {
  const cff = parse(readFileSync("CITATION.cff", "utf8")) as Record<string, unknown> & {
    references: {title: string; type: string; authors: object[]}[];
  };
  expect(Object.keys(cff)).toEqual(expect.arrayContaining(["authors", "cff-version", "message", "title"]));
  expect(cff).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    version: currentRelease().id,
    "date-released": currentRelease().date
  });
  expect(cff.authors).toEqual([{name: expect.any(String) as string}]);
  const known = [
    "abstract",
    "authors",
    "cff-version",
    "commit",
    "contact",
    "date-released",
    "doi",
    "identifiers",
    "keywords",
    "license",
    "license-url"
  ];
  const further = [
    "message",
    "preferred-citation",
    "references",
    "repository",
    "repository-artifact",
    "repository-code",
    "title",
    "type",
    "url",
    "version"
  ];
  expect(Object.keys(cff).filter((key) => ![...known, ...further].includes(key))).toEqual([]);
  const sources = JSON.parse(readFileSync("data/model/sources.json", "utf8")) as Record<
    "title" | "publisher" | "url" | "licence" | "licenceUrl",
    string
  >[];
  const cited = sources.map(({title, publisher, url, licence, licenceUrl}) => ({
    type: "data",
    title,
    url,
    authors: [{name: publisher}],
    ...licenceAs(licence, licenceUrl)
  }));
  expect(cff.references).toHaveLength(sources.length);
  expect(cff.references).toEqual(expect.arrayContaining(cited));
});
