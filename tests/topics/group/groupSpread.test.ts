import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {groupSpread} from "../../../src/topics/group/groupSpread.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

test.each(statedLocales)("no group's title is led by a published zero, and what one may mean is said, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const zero = /(?:to|hasta el|al) 100\s?%/;
  const told = as.memberGroups.map((group) => groupSpread(group, as).figure);
  expect(told.filter(({title}) => zero.test(title)).map(({title}) => title)).toEqual([]);
  const aside = locale === "en" ? "leaving aside published zeros" : "sin los ceros publicados";
  const apart = told.filter(({title}) => title.includes(aside));
  expect(apart.length).toBeGreaterThan(3);
  for (const {note, sentence} of apart) {
    expect(note).toContain(as.words.country.life.zeroTold);
    expect(sentence).toContain(aside);
  }
});

test("where all are zeros, they are told, and what they may mean", () => {
  const made = sampleAtlas({rows: ["AAA", "BBB"].map((area) => ({area, indicator: "old-age", value: 0}))});
  const as = localAtlas(made, languageOf("en"));
  const {title, note} = groupSpread(as.group("region"), as).figure;
  expect(title).toBe("Old age, share left out: 100% in 2 countries and areas (2020)");
  expect(note).toContain(as.words.country.life.zeroTold);
});
