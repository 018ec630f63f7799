import {describe, expect, test} from "vitest";
import {comparedView} from "../../src/compare/comparedView.ts";
import {takenTexts} from "../../src/compare/takenTexts.ts";
import {locales} from "../../src/model/locale.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {realFigures, realKit} from "./realKit.ts";

const state = {indicator: "old-age", areas: ["TUN", "ARG"], view: "bars"} as const;

describe.each(locales)("what one can take of a chosen comparison in %s", (locale) => {
  const kit = realKit(locale);
  const view = comparedView(state, realFigures(state), kit);
  const texts = takenTexts(view, kit, "https://left-out.example");
  const [sentence, alt, citation] = texts.map(({text}) => text);

  test("its finding as a sentence that says among whom, the same in the alternative text", () => {
    const [first, second] = state.areas.map((id) => kit.area(id).name);
    expect(sentence).toMatch(new RegExp(`^${first} (and|y) ${second}: `));
    expect(sentence?.endsWith(`: ${view.title}.`)).toBe(true);
    expect(alt).toContain(sentence?.slice(0, -1));
    expect(alt).toContain(view.subtitle);
  });

  test("a citation with the address that holds the comparison, the release and the sources", () => {
    for (const part of [
      "https://left-out.example",
      "/compare/?indicator=old-age&areas=tun,arg&view=bars",
      currentRelease().id,
      ...view.sources
    ])
      expect(citation).toContain(part);
    expect(`${sentence}${alt}${citation}`).not.toMatch(/\{\d\}|undefined/);
  });

  test("each field has a name, and buttons will find their words", () => {
    expect(texts.map(({what}) => what).every(Boolean)).toBe(true);
  });
});
