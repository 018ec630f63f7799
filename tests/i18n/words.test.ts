import {describe, expect, test} from "vitest";
import {aboutPeople} from "../../src/i18n/es/phrases.ts";
import {en} from "../../src/i18n/en.ts";
import {words} from "../../src/i18n/words.ts";
import {locales} from "../../src/model/locale.ts";
import {leaves, type Leaf} from "./leaves.ts";
import {countsWithoutForm, everySaying, isUndone, said, unsaid} from "./messageFaults.ts";
import {shapes, type Part} from "./shapes.ts";
import {madeUp} from "./trials.ts";

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
    "sentence.sources.gwip",
    "sentence.sources.subnational-can",
    "thenAndNow.latin.no",
    "site.languages.en",
    "site.languages.es",
    "site.languages.fr",
    "site.languages.ar",
    "comparePage.prepared.mercosur.among",
    "comparePage.prepared.brics.among",
    "sectors.whole.sector",
    "sectors.whole.share",
    "embed.maker.widthOf",
    "take.page.kilobytes",
    "take.page.megabytes"
  ],
  fr: [
    "site.name",
    "site.menu.questions",
    "site.menuButton",
    "site.footerParts.questions",
    "site.languages.en",
    "site.languages.es",
    "site.languages.fr",
    "site.languages.ar",
    "codes.sector.agriculture",
    "codes.sector.services",
    "sentence.sources.gwip",
    "figure.source",
    "figure.note",
    "search.kinds.question",
    "search.kinds.page",
    "country.sections.programmes",
    "country.programmes.programme",
    "region.sections.branches",
    "embed.charts.branches",
    "embed.take.parts.image",
    "embed.take.picture.grounds.3",
    "embed.take.citation",
    "embed.take.bibtex",
    "embed.take.ris",
    "embed.take.csl",
    "take.keywords.6",
    "take.tables.ratifications.title",
    "take.tables.annotations.title",
    "take.tables.sources.title",
    "take.page.codes",
    "take.latest.heads.id",
    "take.latest.heads.source",
    "take.latest.heads.licence",
    "take.archive.sources",
    "releases.guards.columns.what",
    "thenAndNow.list.columns.publication",
    "thenAndNow.table.title",
    "schemes.page.source",
    "schemes.page.column.document",
    "insured.products.accident",
    "insured.products.agriculture",
    "data.licence",
    "compare.branches",
    "comparePage.prepared.mercosur.among",
    "comparePage.prepared.brics.among",
    "strategies.sections.programmes",
    "within.levels.zone",
    "glossary.question",
    "glossary.terms.ratification.name",
    "glossary.terms.rank.also"
  ],
  ar: ["site.name", "site.languages.en", "site.languages.es", "site.languages.fr", "site.languages.ar", "sentence.sources.gwip"]
};

/** What is counted by a noun that is the same for one and for many, "pays", or by none: "sentences of another wording: 3". */
const invariable: Record<string, readonly string[]> = {
  fr: ["heads.medianOf", "region.spread.many", "schemes.matrix.inCountries"],
  ar: ["releases.sentences.caption", "releases.sentences.captionFirst", "schemes.known.said", "compare.strays.tooMany"]
};

/** What a language has no use for: the unit decides in others whether a name begins with a small letter. */
const useless: Record<string, RegExp> = {ar: /^sentence\.\w+: __0\.unit$/};

/** A list of forms of one word, of which languages have as many as they have. */
const forms = /^glossary\.inText\.[\w-]+\.[1-9]$/;

/** What is only ever said of two or more, "all 12 countries", "3 stages in a row", or of a whole that never changes: "1 of six". */
const ofSeveral = [
  "indicator.medianFinding",
  "indicator.medianIndex",
  "gender.split.class",
  "gender.split.say",
  "informality.headlineMedian",
  "informality.cover.titleFormal",
  "informality.cover.titleInformal",
  "lifeCycle.longest",
  "lifeCycle.group.titleAlike",
  "lifeCycle.grid.open",
  "strategies.headlineContributorsMedian",
  "strategies.contributors.titleMedian",
  "townAndCountry.others"
];

const shaped = shapes("src/i18n/en.ts", "en");
const partsOf = ({path}: Leaf): readonly Part[] => shaped.get(path) ?? [];
const saidOf = (leaf: Leaf): string => said(leaf.word, partsOf(leaf));
const saidInEnglish = ({path}: Leaf): string => said(inEnglish.get(path) ?? "", shaped.get(path) ?? []);
/** Whether a word has letters of its own, which a language would have to translate. */
const isWorded = (text: string): boolean => /\p{L}/u.test(text.toLowerCase().replaceAll(madeUp, ""));

test("there are words, and more than one language", () => {
  expect(english.length).toBeGreaterThan(250);
  const messages = english.filter(({word}) => typeof word === "function").map(({path}) => path);
  expect(messages.toSorted()).toEqual([...shaped.keys()].toSorted());
  expect(shaped.size).toBeGreaterThan(50);
  expect(others.length).toBeGreaterThan(0);
});

test("words take one thing, or one object with all of them by name: what stands in a row can be swapped", () => {
  const inARow = [...shaped].filter(([, parts]) => parts.length > 1);
  expect(inARow.map(([path]) => path)).toEqual([]);
});

describe.each(locales)("words in %s", (locale) => {
  const all = leaves(words(locale));

  test("are there for everything that English names, and for nothing else", () => {
    const paths = all.map(({path}) => path).filter((path) => !forms.test(path));
    expect(paths.sort()).toEqual([...inEnglish.keys()].filter((path) => !forms.test(path)).sort());
    expect(all.filter(({path, word}) => !forms.test(path) && typeof word !== typeof inEnglish.get(path)).map(({path}) => path)).toEqual([]);
  });

  test("take the same parts as in English", () => {
    const longer = all.filter(({path, word}) => typeof word === "function" && word.length !== inEnglish.get(path)?.length);
    expect(longer.map(({path}) => path)).toEqual([]);
  });

  test("are empty only where there is nothing to say", () => {
    const empty = all.filter((leaf) => saidOf(leaf).trim() === "").map(({path}) => path);
    expect(empty.filter((path) => !silent.includes(path))).toEqual([]);
    expect(empty).toEqual(english.filter((leaf) => saidOf(leaf).trim() === "").map(({path}) => path));
  });

  test("say all that they are given", () => {
    const faults = all.flatMap((leaf) => unsaid(leaf.word, partsOf(leaf)).map((name) => `${leaf.path}: ${name}`));
    expect(faults.filter((fault) => !useless[locale]?.test(fault))).toEqual([]);
  });

  test("have a form for one and a form for many of what they count", () => {
    const alone = all.filter((leaf) => countsWithoutForm(leaf.word, partsOf(leaf))).map(({path}) => path);
    const unnamed = alone.filter((path) => !invariable[locale]?.includes(path));
    // Arabic counts each by a form of its own, several too.
    expect(unnamed.filter((path) => locale !== "ar" || !ofSeveral.includes(path))).toEqual(locale === "ar" ? [] : ofSeveral);
  });

  test("hold no doubled spaces and nothing undone; outer spaces only where English joins words by them", () => {
    const spoiled = all.flatMap((leaf) => {
      const texts = everySaying(leaf.word, partsOf(leaf)).filter(isUndone);
      return texts.map((text) => `${leaf.path}: ${text}`);
    });
    expect(spoiled).toEqual([]);
    // French has a narrow space of its own before a semicolon.
    const ends = (text: string) => [/^\s(?!;)/.test(text), /\s$/.test(text)].join();
    expect(all.filter((leaf) => ends(saidOf(leaf)) !== ends(saidInEnglish(leaf))).map(({path}) => path)).toEqual([]);
  });
});

describe.each(others)("words in %s", (locale) => {
  test("are not English, but for a few that are the same", () => {
    const same = leaves(words(locale)).filter((leaf) => saidOf(leaf) === saidInEnglish(leaf) && isWorded(saidOf(leaf)));
    expect(same.map(({path}) => path).filter((path) => !alike[locale]?.includes(path))).toEqual([]);
  });
});

describe("Spanish", () => {
  const es = words("es");
  /** The space that does not break before a per cent sign. */
  const nbsp = "\u00a0";
  const place = {name: "Zeta", the: "Zeta", within: "en Zeta"};
  const headline = (gap: number) => es.country.headline({place, gap, unit: "percent", left: "queda fuera", when: "2021"});
  test("gives shares their article and contracts it", () => {
    expect(headline(34.1)).toBe(`En Zeta, el 34,1${nbsp}% queda fuera (2021).`);
    expect(es.indicator.mapTitle({count: 2, of: 3, threshold: 50, own: false})).toContain(`más del 50${nbsp}%`);
    expect(es.country.programmes.title({share: 60.2, when: "2021"})).toContain(`llega al 60,2${nbsp}%`);
  });
  test("says limits in words", () => {
    expect(headline(0.01)).toBe(`En Zeta, menos del 0,1${nbsp}% queda fuera (2021).`);
    expect(headline(99.99)).toBe(`En Zeta, más del 99,9${nbsp}% queda fuera (2021).`);
  });
  test("counts people with “de” after a noun only", () => {
    expect(aboutPeople({people: 340_123, under: false})).toBe("unas 340.000 personas");
    expect(aboutPeople({people: 15_446_722, under: false})).toBe("unos 15 millones de personas");
    expect(aboutPeople({people: 1, under: false})).toBe("cerca de 1 persona");
    expect(aboutPeople({people: 100, under: true})).toBe("menos de 100 personas");
  });
});
