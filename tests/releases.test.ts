import {readFileSync} from "node:fs";
import {validateCFF} from "cffjs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {filesBeneath} from "../scripts/steps/fingerprint.ts";
import {publishersOf} from "../src/i18n/publishersOf.ts";
import {locales} from "../src/model/locale.ts";
import {releaseId} from "../src/model/release.ts";
import {citationText} from "../src/site/citationText.ts";
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

/** Publishers as its standard names whoever is no person: each for itself, but for those who are named in a phrase. */
const publisherNames = (publisher: string) =>
  (publisher.startsWith("Many ") ? [publisher] : publishersOf([publisher])).map((name) => ({name}));

test.each([currentRelease(), {id: "0123456789", date: null}])(
  "CITATION.cff, in the repository and with the data of state $id, is what its standard, 1.2.0, allows",
  (state) => {
    const valid = (text: string) => validateCFF(parse(text));
    expect(() => valid(citationText(state))).not.toThrow();
    expect(() => valid(citationText(state).replace("license: CC-BY-4.0", "license: CC-BY-3.0-IGO"))).toThrow("validation failed");
    expect(() => valid(citationText(state).replace(/^message: .*\n/m, ""))).toThrow("validation failed");
  }
);

test("CITATION.cff names this release and every source", () => {
  const cff = parse(readFileSync("CITATION.cff", "utf8")) as Record<string, unknown> & {
    references: {title: string; type: string; authors: object[]}[];
  };
  expect(cff).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    version: currentRelease().id,
    "date-released": currentRelease().date
  });
  expect(cff.authors).toEqual([{name: expect.any(String) as string}]);
  const sources = JSON.parse(readFileSync("data/model/sources.json", "utf8")) as Record<
    "title" | "publisher" | "url" | "licence" | "licenceUrl",
    string
  >[];
  const cited = sources.map(({title, publisher, url, licence, licenceUrl}) => ({
    type: "data",
    title,
    url,
    authors: publisherNames(publisher),
    ...licenceAs(licence, licenceUrl)
  }));
  expect(cff.references).toHaveLength(sources.length);
  expect(cff.references).toEqual(expect.arrayContaining(cited));
});
