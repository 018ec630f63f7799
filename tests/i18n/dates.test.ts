import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {format} from "../../src/i18n/format.ts";
import {words} from "../../src/i18n/words.ts";
import {locales} from "../../src/model/locale.ts";
import {wholeSourceLine} from "../../src/reading/sourceLines.ts";
import {leaves} from "./leaves.ts";
import {everySaying} from "./messageFaults.ts";
import {shapes} from "./shapes.ts";

/** Two years, or the years of a report, with a hyphen between them; and a day as machines write it. */
const spans = /(?<![\d-])(?:19|20)\d\d-(?:(?:19|20)?\d\d)(?![\d-])/;
const machineDay = /\b\d{4}-\d\d-\d\d\b/;
const american = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/;
const isOdd = (text: string): boolean => [spans, machineDay, american].some((pattern) => pattern.test(text));

test("odd dates are found, and good ones are not", () => {
  for (const text of ["report 2024-26", "2015-2023", "as of 2024-08-07", "November 22, 2026"]) expect(isOdd(text), text).toBe(true);
  for (const text of ["report 2024–26", "2015–2023", "22 November 2026", "ISO 3166-1", "wpp-2024"]) expect(isOdd(text), text).toBe(false);
});

test("days and lists are written the British way", () => {
  const {day, moment, list, edition} = format("en");
  expect(day("2026-11-22")).toBe("22 November 2026");
  expect([moment("2024-08-07"), moment("1998-11"), moment("2026")]).toEqual(["7 August 2024", "1998", "2026"]);
  expect(list(["Children", "Unemployment", "Disability"])).toBe("Children, Unemployment and Disability");
  expect(edition("2024-26")).toBe("2024–26");
});

describe.each(locales)("in %s", (locale) => {
  const shaped = shapes("src/i18n/en.ts", "en");
  test("messages have no odd dates", () => {
    const said = leaves(words(locale)).flatMap(({path, word}) =>
      everySaying(word, shaped.get(path) ?? []).map((text) => `${path}: ${text}`)
    );
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(isOdd)).toEqual([]);
  });
  test("an edition is printed with a dash", () => {
    const {value, figure, strategies, map} = words(locale);
    for (const text of [
      value.report("2024-26"),
      figure.undatedReport("2024-26"),
      strategies.spending.total({edition: "2024-26", some: true}),
      map.notInReport("2024-26")
    ]) {
      expect(text).toContain("2024–26");
    }
  });
  test("sources have no odd dates", () => {
    const as = localAtlas(atlas(), languageOf(locale));
    const texts = as.sources.flatMap(({id}) => wholeSourceLine(id, as).tables);
    expect(texts.length).toBe(as.sources.length);
    expect(texts.filter(isOdd)).toEqual([]);
  });
  test("written texts have none", () => {
    const files = ["methods", "prose", "borders"].flatMap((folder) => {
      const all = readdirSync(join("src/content", folder), {recursive: true, encoding: "utf8"});
      return all.filter((file) => file.endsWith(".md") && file.includes(locale)).map((file) => join("src/content", folder, file));
    });
    expect(files.length).toBeGreaterThan(15);
    const odd = files.flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n");
      return lines.filter(isOdd).map((line) => `${file}: ${line}`);
    });
    expect(odd).toEqual([]);
  });
});
