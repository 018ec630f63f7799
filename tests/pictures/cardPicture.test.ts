import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {Resvg} from "@resvg/resvg-js";
import {describe, expect, test} from "vitest";
import {fontFiles} from "../../scripts/pictures/drawPng.ts";
import {directionOf} from "../../src/i18n/directionOf.ts";
import {locales} from "../../src/model/locale.ts";
import {cardLink} from "../../src/pictures/cardLink.ts";
import {cardPath, pageCards, topicIds} from "../../src/pictures/cardKinds.ts";
import {cardNames} from "../../src/pictures/cardNames.ts";
import {cardPicture} from "../../src/pictures/cardPicture.ts";
import {cardView} from "../../src/pictures/cardView.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";
import {readSvg, wordsIn} from "./readSvg.ts";
import {strange} from "./strange.ts";

const small = sampleAtlas({
  rows: [
    {indicator: "any-benefit", area: "AAA", value: 34.1, period: 2021},
    {indicator: "old-age", area: "AAA", value: 20, period: 2021},
    {indicator: "any-benefit", area: "world", value: 52.4, period: 2023}
  ]
});
const reader = languageOf("en");
const cardOf = (id: string) => cardPicture(cardView({kind: "countries", id}, localAtlas(small, reader)), reader);

test("every country, group and indicator has one card, the start and the pages of a subject", () => {
  const paths = pageCards(small).map(cardPath);
  expect(paths).toEqual(
    expect.arrayContaining(["home", "countries/aaa", "regions/world", "regions/subregion", "indicators/old-age", "topics/law"])
  );
  expect(new Set(paths).size).toBe(1 + small.pages.length + small.memberGroups.length + small.listed.length + topicIds.length);
});

describe("a card", () => {
  test("says the name, the first sentence and who published it", () => {
    const words = wordsIn(cardOf("aaa"));
    expect(words).toContain("Land AAA");
    expect(words).toMatch(/65\.9% of the population .*\(2021\)/);
    expect(words).toContain("Source: International Labour Organization (ILO)");
  });
  test("of a country without a figure has words alone, and no source", () => {
    const svg = cardOf("bbb");
    expect(wordsIn(svg).split("\n")).toEqual([
      "Land BBB",
      "The ILO’s table has no figure on social protection coverage for Land BBB.",
      "Left Out",
      reader.words.site.tagline
    ]);
    expect(readSvg(svg).querySelectorAll("path, circle, g")).toHaveLength(0);
  });
  test("is found from its page, and described", () => {
    const {image, alt} = cardLink({kind: "countries", id: "aaa"}, localAtlas(small, languageOf("es")));
    expect(image).toBe("/es/cards/countries/aaa.png");
    expect(alt).toMatch(/^País AAA: .*65,9.*\. Gráfico de columnas\. /);
  });
});

describe.each(locales)("every card of the atlas, in %s", (locale) => {
  const names = cardNames(atlas());
  const drawn = names.map((name) => ({
    of: cardPath(name),
    svg: cardPicture(cardView(name, localAtlas(atlas(), languageOf(locale))), languageOf(locale))
  }));
  const faults = (isFault: (svg: string) => boolean) => drawn.filter(({svg}) => isFault(svg)).map(({of}) => of);

  test("is 1200 by 630", () => {
    expect(drawn.length).toBeGreaterThan(200);
    expect(faults((svg) => !/^<svg [^>]*width="1200" height="630"/.test(svg))).toEqual([]);
  });
  test("has nothing that another program than a browser does not know or that leads elsewhere", () => {
    expect(Object.values(strange).flatMap((sign) => faults((svg) => sign.test(svg)))).toEqual([]);
  });
  test("keeps its words inside its margins", () => {
    const font = {loadSystemFonts: false, fontFiles: [...fontFiles]};
    const boxOf = (content: string) =>
      new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Open Sans">${content}</svg>`, {
        font
      }).getBBox();
    if (directionOf(locale) === "rtl") {
      const fromRight = /<g [^>]*text-anchor="end">(?:<text><tspan x="1144"[^>]*>[^<]*<\/tspan><\/text> ?)+<\/g>/g;
      const leftmost = (svg: string) => boxOf((svg.match(fromRight) ?? []).join(""))?.x ?? -1;
      /** Where the chart beside the words ends; a map stands beneath them. */
      const limit = (svg: string) => {
        const chart = [...readSvg(svg).children].find((one) => one.getAttribute("transform")?.startsWith("translate(56 "));
        const box = chart && !svg.includes("stroke-dasharray") ? boxOf(chart.outerHTML) : undefined;
        return box ? box.x + box.width : 30;
      };
      expect(faults((svg) => leftmost(svg) < limit(svg))).toEqual([]);
      return;
    }
    const widest = (svg: string) => {
      // The words at the left by themselves: name and sentence.
      const words = (svg.match(/<text [^>]*>(?:<tspan x="56"[^>]*>[^<]*<\/tspan> ?)+<\/text>/g) ?? []).join("");
      const box = boxOf(words);
      const drawing = Number(/<g transform="translate\((\d+) /.exec(svg)?.[1] ?? 1200 - 30);
      const isMap = svg.includes("stroke-dasharray");
      return {right: (box?.x ?? 0) + (box?.width ?? Infinity), limit: isMap ? 1200 - 30 : drawing};
    };
    expect(faults((svg) => widest(svg).right > widest(svg).limit)).toEqual([]);
  });
});
