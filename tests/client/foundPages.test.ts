import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {matching} from "../../src/client/matching.ts";
import {searchEntries} from "../../src/topics/lists/searchEntries.ts";

/** Without those that are offered where nothing else fits. */
const entries = searchEntries(localAtlas(atlas(), {locale: "en"})).filter((entry) => !("last" in entry));

/** As many as the field lists. */
const found = (letters: string): (string | null)[] =>
  matching(entries, letters)
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
  ["method", "/method/"]
];

test.each(meant)("“%s” finds %s among the first", (letters, address) => expect(found(letters)).toContain(address));

test("an informal word finds what it may mean: the question, the indicator and the term, each with its kind", () => {
  const marks = matching(entries, "informal employment")
    .slice(0, 3)
    .map((entry) => ("mark" in entry ? entry.mark : ""));
  expect(marks.toSorted()).toEqual(["glossary", "indicator", "question"]);
});
