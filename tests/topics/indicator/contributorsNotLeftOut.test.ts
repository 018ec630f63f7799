import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {indicatorLine} from "../../../src/reading/indicatorLine.ts";
import {indicatorMapFigure} from "../../../src/topics/indicator/indicatorMapFigure.ts";
import {indicatorRegions} from "../../../src/topics/indicator/indicatorRegions.ts";
import {mapView} from "../../../src/topics/indicator/mapView.ts";
import {rankingView} from "../../../src/topics/indicator/rankingView.ts";
import {textsOf} from "../../reading/textsOf.ts";

/** What is said of people whom a benefit does not reach; those who do not pay in may well have one. */
const ofPeople = /left out|cover(?:age|ed)|queda(?:n)? fuera|cobertura|cubiert/i;

test.each(statedLocales)("nobody is called left out or covered where contributors are counted, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const textsFor = (id: string): string[] => {
    const snapshot = as.snapshot(id);
    const shown = [
      indicatorLine(snapshot.indicator, as),
      indicatorMapFigure(snapshot, as),
      mapView(snapshot, as),
      rankingView(snapshot, as),
      indicatorRegions(snapshot, as)
    ];
    return shown.flatMap((one) => textsOf(one).map(({text}) => text));
  };
  const texts = textsFor("pension-contributors");
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => ofPeople.test(text))).toEqual([]);
  expect(texts.filter((text) => /not contributing|no cotiza/.test(text)).length).toBeGreaterThan(180);
  expect(textsFor("old-age").filter((text) => ofPeople.test(text)).length).toBeGreaterThan(100);
});
