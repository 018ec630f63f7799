import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {drawCards} from "../../../scripts/steps/drawCards.ts";
import {filesBeneath} from "../../../scripts/steps/fingerprint.ts";
import {setCardsAside} from "../../../scripts/steps/setCardsAside.ts";
import {cardDrawings, cardStep, siteStep} from "../../../scripts/steps/siteSteps.ts";
import {locales} from "../../../src/model/locale.ts";
import {cardOf} from "../../../src/site/addresses.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-cards-"));
afterAll(() => rmSync(root, {recursive: true}));

test("the card of a page is drawn where its address leads, in every language, from a drawing that is not published", async () => {
  const cards = locales.map((locale) => `dist${cardOf(locale, "countries/arg")}`);
  for (const card of cards) {
    mkdirSync(join(root, card, ".."), {recursive: true});
    writeFileSync(join(root, card.replace(/png$/, "svg")), '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>');
  }
  setCardsAside(root, join(root, "dist"));
  expect(filesBeneath(root, ["dist"])).toEqual([]);
  expect(filesBeneath(root, [cardDrawings])).toHaveLength(locales.length);

  const said: string[] = [];
  expect((await drawCards(root, {onLine: (line) => said.push(line)})).code, said.join("\n")).toBe(0);
  expect(filesBeneath(root, ["dist"]).sort()).toEqual(cards.toSorted());
  // Both steps know these folders as those of cards.
  const isIn = (folders: readonly string[]) => cards.every((card) => folders.some((folder) => card.startsWith(`${folder}/`)));
  expect([isIn(cardStep.outputs), isIn(siteStep.later ?? [])]).toEqual([true, true]);
  expect(existsSync(join(root, ".cache/pictures"))).toBe(true);
});
