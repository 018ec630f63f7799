import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {addressOf} from "../../../src/site/addresses.ts";
import {termPages} from "../../../src/topics/lists/termPages.ts";

test.each(locales)("nothing denies the figures on law that the atlas has, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  expect(as.laws.some(({coverage}) => coverage !== null)).toBe(true);
  const {means} = as.words.glossary.terms["legal-coverage"];
  const about = readFileSync(`src/content/prose/${locale}/about.md`, "utf8");
  for (const text of [means, about])
    expect(text).not.toMatch(/has no figures on it|no tiene cifras sobre ella|show what the law promises|no dice lo que la ley/);
  const law = addressOf(locale, "law");
  expect(termPages("legal-coverage", as).map(({href}) => href)).toEqual([law]);
  expect(about).toContain(`(${law})`);
});
