import {describe, expect, test} from "vitest";
import {en} from "../../src/i18n/en.ts";
import {words} from "../../src/i18n/words.ts";
import {locales} from "../../src/model/locale.ts";
import {leaves, type Leaf} from "./leaves.ts";
import {isCount, partsOf} from "./partsOf.ts";

const others = locales.slice(1);
const english = leaves(en);
const inEnglish = new Map(english.map(({path, word}) => [path, word]));

/** What says nothing on purpose: a normal flag, no remark, and reasons that no page comes to say. */
const silent = [
  "flags.normal",
  "remarks.",
  "region.paceSentence.refused.noGap",
  "region.paceSentence.refused.differentSeries",
  "compare.marks.normal",
  "compare.marks.none",
  "compare.marks.computedFromCounts"
];

/** What is written alike in English and the other language, though there are letters in it: names and signs. */
const alike: Record<string, readonly string[]> = {
  es: [
    "site.name",
    "site.languages.en",
    "site.languages.es",
    "sectors.whole.sector",
    "sectors.whole.share",
    "take.page.kilobytes",
    "take.page.megabytes"
  ]
};

/** Parts that no word contains: small letters, so that a maker may write the first one large. */
const parts = ["qxa", "qxb", "qxc", "qxd", "qxe", "qxf", "qxg", "qxh"];
const said = (word: Leaf["word"]): string => (typeof word === "string" ? word : word(...parts.slice(0, word.length)));
/** Whether a word has letters of its own, which a language would have to translate. */
const isWorded = (text: string): boolean => /\p{L}/u.test(parts.reduce((rest, part) => rest.replaceAll(part, ""), text.toLowerCase()));

/** What a maker leaves unsaid of the parts it is given, but for counts that only choose a form. */
function dropped({path, word}: Leaf): string[] {
  if (typeof word === "string") return [];
  const names = partsOf(word);
  if (names.length !== word.length) return [`${path}: parts could not be read`];
  const text = said(word).toLowerCase();
  return names.filter((name, i) => !isCount(name, names) && !text.includes(parts[i] ?? "")).map((name) => `${path}: ${name}`);
}

test("there are words, and more than one language", () => {
  expect(english.length).toBeGreaterThan(250);
  expect(english.filter(({word}) => typeof word === "function").length).toBeGreaterThan(50);
  expect(others.length).toBeGreaterThan(0);
});

describe.each(locales)("words in %s", (locale) => {
  const all = leaves(words(locale));

  test("are there for everything that English names, and for nothing else", () => {
    expect(all.map(({path}) => path).sort()).toEqual([...inEnglish.keys()].sort());
    expect(all.filter(({path, word}) => typeof word !== typeof inEnglish.get(path)).map(({path}) => path)).toEqual([]);
  });

  test("take the same parts as in English", () => {
    const longer = all.filter(({path, word}) => typeof word === "function" && word.length !== inEnglish.get(path)?.length);
    expect(longer.map(({path}) => path)).toEqual([]);
  });

  test("are empty only where there is nothing to say", () => {
    const empty = all.filter(({word}) => said(word).trim() === "").map(({path}) => path);
    expect(empty.filter((path) => !silent.includes(path))).toEqual([]);
    expect(empty).toEqual(english.filter(({word}) => said(word).trim() === "").map(({path}) => path));
  });

  test("say every part they are given, but for counts that only choose a form", () => {
    expect(all.flatMap(dropped)).toEqual([]);
  });

  test("say the number itself in every form of a counted noun", () => {
    const counted = all.filter(({word}) => typeof word === "function" && partsOf(word)[0] === "count" && partsOf(word)[1] === "text");
    expect(counted.length).toBeGreaterThan(10);
    for (const {path, word} of counted) {
      if (typeof word !== "function") continue;
      const rest = parts.slice(1, word.length);
      // None and one may be said in words.
      for (const count of [2, 1_000_000]) for (const part of rest) expect(word(count, ...rest).toLowerCase(), path).toContain(part);
      // "In 1 of 30 countries": the noun follows the whole.
      if (!partsOf(word).includes("of")) expect(word(1, ...rest), path).not.toBe(word(2, ...rest));
    }
  });

  test("hold no doubled spaces and nothing undone; outer spaces only where English joins words by them", () => {
    const spoiled = all.filter(({word}) => /\s{2}|undefined|\bnull\b|NaN|\[object|TODO/.test(said(word)));
    expect(spoiled.map(({path, word}) => `${path}: ${said(word)}`)).toEqual([]);
    const ends = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
    expect(all.filter(({path, word}) => ends(said(word)) !== ends(said(inEnglish.get(path) ?? ""))).map(({path}) => path)).toEqual([]);
  });
});

describe.each(others)("words in %s", (locale) => {
  test("are not English, but for a few that are the same", () => {
    const same = leaves(words(locale)).filter(({path, word}) => said(word) === said(inEnglish.get(path) ?? "") && isWorded(said(word)));
    expect(same.map(({path}) => path).filter((path) => !alike[locale]?.includes(path))).toEqual([]);
  });
});

describe("Spanish", () => {
  const es = words("es");
  test("gives shares their article and contracts it", () => {
    expect(es.country.headline("34,1 %", "de la población queda fuera", "2021")).toBe("El 34,1 % de la población queda fuera (2021).");
    expect(es.indicator.mapTitle(2, "2", "50 %")).toContain("más del 50 %");
    expect(es.country.programmes.title("60,2 %", "2021")).toContain("llega al 60,2 %");
  });
  test("says limits in words", () => {
    expect(es.country.headline("<0,1 %", "queda fuera", "2021")).toBe("Menos del 0,1 % queda fuera (2021).");
    expect(es.country.headline(">99,9 %", "queda fuera", "2021")).toBe("Más del 99,9 % queda fuera (2021).");
  });
  test("counts people with “de” after a noun only", () => {
    expect(es.value.people("340.000", 340_123)).toBe("340.000 personas");
    expect(es.value.people("15 millones", 15_446_722)).toBe("15 millones de personas");
    expect(es.value.people("1", 1)).toBe("1 persona");
  });
});
