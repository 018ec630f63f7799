import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {countSchemes, programmeOf} from "../../src/atlas/programmeOf.ts";
import {locales} from "../../src/model/locale.ts";
import {strategyText, isClassedBySource} from "../../src/reading/strategyText.ts";
import {countrySchemes} from "../../src/topics/country/countrySchemes.ts";
import {schemePage} from "../../src/topics/schemes/schemePage.ts";
import {schemesKnown} from "../../src/topics/schemes/schemesKnown.ts";
import {schemesList} from "../../src/topics/schemes/schemesList.ts";
import {registerMatrix} from "../../src/topics/strategies/registerMatrix.ts";

const atlas = made();
const ofEthiopia = atlas.schemes.filter(({area}) => area === "ETH");
const components = ofEthiopia.filter(({name}) => name.startsWith("UPSNP"));

test("the components of a programme are one scheme, and nothing else is taken for a component", () => {
  expect(components).toHaveLength(2);
  expect(atlas.schemes.filter((one) => programmeOf(one) !== null)).toEqual(components);
  expect(components.map(programmeOf)).toEqual(["UPSNP", "UPSNP"]);
  expect([countSchemes(ofEthiopia), countSchemes(components), countSchemes(components.slice(1))]).toEqual([3, 1, 1]);
  expect(countSchemes([components[0]!, {...components[1]!, area: "KEN"}])).toBe(2);
});

describe.each(locales)("in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const ethiopia = as.pages.find(({id}) => id === "ETH")!;
  test("Ethiopia counts three, each component says its programme, and the world one less than rows", () => {
    const {text, lists} = countrySchemes(ethiopia, as);
    expect(text).toContain(as.words.schemes.country.known(3));
    const within = as.format.labelled(as.words.schemes.page.whole, "UPSNP");
    expect(lists.flatMap(({items}) => items).filter(({about}) => about.includes(within))).toHaveLength(2);
    expect(schemesKnown(as).figure.table.rows.find(([name]) => name!.text === ethiopia.name[locale])?.[1]?.text).toBe("3");
    expect(schemesList(as).intro).toContain(String(atlas.schemes.length - 1));
    for (const one of components) {
      expect(schemePage(one, as).facts).toContainEqual({name: as.words.schemes.page.whole, text: "UPSNP"});
    }
  });
  test("a strategy that is a category of the source is said to be one, wherever it stands", () => {
    const sickPay = atlas.schemes.find(({id}) => id === "gbr-statutory-sick-pay-ssp")!;
    const fact = schemePage(sickPay, as).facts.find(({name}) => name === as.words.schemes.list.strategy);
    expect(fact?.text).toBe(as.format.remarks([as.words.schemes.strategies["social-insurance"], as.words.schemes.bySource]));
    const own = atlas.schemes.find((one) => !isClassedBySource(one))!;
    expect(strategyText(own, as)).toBe(as.words.schemes.strategies[own.strategy]);
    expect(atlas.schemes.filter(isClassedBySource).every(({publisher}) => publisher.startsWith("World Bank"))).toBe(true);
    const pageOf = (id: string) =>
      countrySchemes(
        as.pages.find((country) => country.id === id)!,
        as
      ).text;
    expect(pageOf("GBR")).toContain(as.words.schemes.classed);
    expect(pageOf("TUN").includes(as.words.schemes.classed)).toBe(
      atlas.schemes.some((one) => one.area === "TUN" && isClassedBySource(one))
    );
    expect(registerMatrix(as.group("world"), as).figure.note).toContain(as.words.schemes.classed);
  });
});
