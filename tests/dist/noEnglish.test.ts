import {readFileSync, readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {locales} from "../../src/model/locale.ts";
import {wordsBetween, wordsOf} from "./wordsBetween.ts";

const site = readSite(resolve("dist"));

/** Words that no sentence in English goes without, and that no other language of the site has; large only at the beginning, as "AND" is Andorra. */
const english =
  /(?<![\p{L}'’])(?:[Tt]he|[Oo]f|[Aa]nd|[Ww]ith|[Ff]rom|are|is|[Nn]ot|[Bb]y|[Ff]or|[Ww]hich|[Ww]ho|[Ss]hare|[Pp]eople|[Cc]ountries|[Yy]ears|[Ee]ach|[Hh]ave|has|than|[Tt]heir|[Nn]o|[Aa]ll)(?![\p{L}'’])/u;
/** The same in Latin letters at large, for a language that has others. */
const isEnglish = (text: string, lang: string): boolean =>
  lang === "es" || lang === "fr" ? english.test(text.replace(/\b(?:no|all|has|are|of)\b/gi, "")) : english.test(text);

/** Titles and names as their publishers have them, which stay as they are: the cells of the tables that we were given, and the sources' cards. */
const given = [
  ...[
    ...readdirSync("data/raw")
      .filter((folder) => folder.startsWith("subnational-"))
      .map((folder) => `${folder}/figures.csv`),
    "schemes/schemes.csv",
    "schemes/beneficiaries.csv",
    "microinsurance/microinsurance.csv",
    "claims/claims.csv",
    "ratifications/c102.csv"
  ].flatMap((file) =>
    Papa.parse<string[]>(readFileSync(join("data/raw", file), "utf8").replace(/^\ufeff/, ""))
      .data.slice(1)
      .flat()
  ),
  ...readdirSync("data/raw").flatMap((folder) =>
    [...readFileSync(join("data/raw", folder, "source.json"), "utf8").matchAll(/": "([^"]+)"/g)].map((match) => match[1] ?? "")
  ),
  "CC BY",
  "Left Out",
  "The Atlas of Social Protection Indicators of Resilience and Equity",
  "Jamaica Drugs for the Elderly Programme",
  "Tunisians Share How Their Life Changed Through the AMEN Program",
  "Operating a registry through a national public bank",
  "Social Protection Floors: Governance and Financing",
  "World Population Prospects",
  "Women, Business and the Law",
  "World Map of Microinsurance"
]
  .flatMap((text) => [text, ...text.split("; ")])
  .map(wordsOf)
  .filter((text) => english.test(text))
  .sort((a, b) => b.length - a.length);

/** A line of a picture may be a part of a name. */
const without = (text: string): string =>
  given.some((name) => name.includes(text)) ? "" : given.reduce((rest, name) => rest.replaceAll(name, ""), text);

describe.each(locales.slice(1))("the pages in %s", (locale) => {
  const pages = [...site.pages.values()].filter(({lang}) => lang === locale);
  test("have no words of the interface in English", () => {
    expect(pages.length).toBeGreaterThan(4000);
    const seen = new Map<string, string>();
    for (const {address} of pages) {
      const html = readFileSync(`dist${address.replace(/\/$/, "/index.html")}`, "utf8");
      for (const {text, where} of wordsBetween(html, locale))
        if (isEnglish(text, locale) && !seen.has(text)) seen.set(text, `${address} ${where}`);
    }
    const faults = [...seen].flatMap(([text, at]) => (isEnglish(without(text), locale) ? [`${at}: ${text.slice(0, 200)}`] : []));
    expect(faults.slice(0, 20), `${faults.length}`).toEqual([]);
  });
});

test("an English word is found in text and in what is spoken, and not in another language's", () => {
  const html = `<p>La part <b>of the people</b></p><img alt="Share of people"><p lang="en">of the people</p><script>of the</script>`;
  const found = wordsBetween(html, "fr").filter(({text}) => isEnglish(text, "fr"));
  expect(found.map(({where}) => where)).toEqual(["b", "img@alt"]);
});
