import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {matching} from "../../src/client/matching.ts";
import type {Locale} from "../../src/model/locale.ts";
import {searchEntries} from "../../src/topics/lists/searchEntries.ts";

/** Without those that are offered where nothing else fits. */
const entriesIn = (locale: Locale) => searchEntries(localAtlas(atlas(), {locale})).filter((entry) => !("last" in entry));
const [entries, entradas] = [entriesIn("en"), entriesIn("es")];

/** As many as the field lists. */
const found = (letters: string, among = entries): (string | null)[] =>
  matching(among, letters)
    .slice(0, 12)
    .map(({href}) => href);

const meant: readonly (readonly [letters: string, address: string])[] = [
  ["quintile", "/glossary/#welfare-quintile"],
  ["active population", "/glossary/#labour-force"],
  ["social security", "/glossary/#social-protection"],
  ["sub-saharan", "/regions/sub-saharan-africa/"],
  ["low-income", "/regions/low-income/"],
  ["pension", "/indicators/old-age/"],
  ["old age", "/indicators/old-age/"],
  ["women", "/gender/"],
  ["law", "/law/"],
  ["then", "/then-and-now/"],
  ["register", "/schemes/"],
  ["embed", "/embed/"],
  ["method", "/method/"],
  ["mutual", "/mutual-health/"],
  ["mutual health", "/mutual-health/"],
  ["farm workers", "/schemes/?group=agricultural-workers"],
  ["farmers", "/schemes/?group=rural-workers"],
  ["migrants", "/schemes/?group=migrant-workers"],
  ["disability", "/schemes/?group=persons-with-disabilities"],
  ["rural", "/town-and-country/"],
  ["2030", "/progress/"],
  ["legislation", "/law/"],
  ["learning", "/learn/"],
  ["argentina and tunisia", "/learn/arg-tun/"],
  ["schemes", "/schemes/"],
  ["questions", "/questions/"]
];

test.each(meant)("“%s” finds %s among the first", (letters, address) => expect(found(letters)).toContain(address));

const buscado: readonly (readonly [letters: string, address: string])[] = [
  ["mutual", "/es/mutual-health/"],
  ["mutuales", "/es/mutual-health/"],
  ["mutualidad", "/es/mutual-health/"],
  ["campesinos", "/es/schemes/?group=agricultural-workers"],
  ["trabajadores del campo", "/es/schemes/?group=rural-workers"],
  ["autónomos", "/es/schemes/?group=self-employed"],
  ["campo", "/es/town-and-country/"],
  ["ritmo", "/es/progress/"],
  ["ley", "/es/law/"],
  ["programas", "/es/schemes/"]
];

test.each(buscado)("«%s» encuentra %s entre los primeros", (letters, address) => expect(found(letters, entradas)).toContain(address));

test("an informal word finds what it may mean: the question, the indicator and the term, each with its kind", () => {
  const marks = matching(entries, "informal employment")
    .slice(0, 3)
    .map((entry) => ("mark" in entry ? entry.mark : ""));
  expect(marks.toSorted()).toEqual(["glossary", "indicator", "question"]);
});
