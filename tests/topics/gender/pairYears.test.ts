import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {genderBalances} from "../../../src/topics/gender/genderBalances.ts";
import {genderBalanceFigure} from "../../../src/topics/gender/genderBalanceFigure.ts";
import {genderPage} from "../../../src/topics/gender/genderPage.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

/** Women and men apart in 2022 in one country, both at the cap in 2018 in another. */
const capped = sampleAtlas({
  countries: ["AAA", "BBB"].map((id) => ({id})),
  rows: (["female", "male"] as const).flatMap((sex, i) => [
    {indicator: "old-age", area: "AAA", sex, value: [40, 50][i]!, period: 2022},
    {indicator: "old-age", area: "BBB", sex, value: 100, period: 2018}
  ])
});

test.each(locales)("a count of all pairs has the years of all, of those at the cap too, in %s", (locale) => {
  const as = localAtlas(capped, languageOf(locale));
  const group = as.group("region");
  const {figure} = genderBalanceFigure(group, genderBalances(group, as).inMap, as);
  const {headline} = genderPage(group, as);
  for (const text of [figure.subtitle, JSON.stringify(figure), headline.sentence, headline.head.method])
    expect(text).toContain(as.format.years({first: 2018, last: 2022}));
});

/** Every "(2018–2023)" of a text, as years. */
const yearsIn = (text: string): number[] => (text.match(/\b20\d\d\b/g) ?? []).map(Number);

test.each(locales)("no page counts pairs of years that it does not name, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  for (const group of as.memberGroups) {
    const {inMap} = genderBalances(group, as);
    const own = inMap.flatMap((balance) => balance.own.map(({period}) => period ?? 0));
    if (own.length === 0 || inMap.every(({gaps}) => gaps.length === 0)) continue;
    const told = yearsIn(genderBalanceFigure(group, inMap, as).figure.subtitle ?? "");
    expect([Math.min(...told), Math.max(...told)], group.id).toEqual([Math.min(...own), Math.max(...own)]);
  }
});

test("Eastern Asia's twenty pairs begin in 2020, and Northern America's in 2018", () => {
  for (const locale of locales) {
    const as = localAtlas(made(), languageOf(locale));
    const said = (id: string) => yearsIn(genderPage(as.group(id), as).headline.head.method);
    expect(said("eastern-asia")).toEqual([2020, 2023]);
    expect(Math.min(...said("northern-america"))).toBe(2018);
  }
});
