import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {nameKey} from "../../src/drawing/chartKinds.ts";
import {chiefs} from "../../src/figures/chiefs.ts";
import {cardOfPage} from "../../src/pictures/cardNames.ts";
import {cardView} from "../../src/pictures/cardView.ts";

const as = localAtlas(atlas(), languageOf("en"));

/** The branches of a group stand among those of others, too small for a card; its stages of life stand for it. */
const isGroup = (page: string) => page.startsWith("/regions/") && page !== "/regions/world/";

/** An answer to those who unfold an address shows the frame of the chief chart: its picture is of that chart, and of no other of the page. */
test("the card of every page shows the chart that answers for it", () => {
  const shown = [...chiefs(atlas())].map(([page, chief]) => {
    const {chart} = cardView(cardOfPage(page, atlas()), as);
    return {page, chief: nameKey(chief), shown: chart && nameKey(chart)};
  });
  expect(shown.length).toBeGreaterThan(400);
  expect(shown.filter(({page, chief, shown: card}) => card !== chief && !isGroup(page))).toEqual([]);
});
