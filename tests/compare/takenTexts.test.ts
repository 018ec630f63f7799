import {describe, expect, test} from "vitest";
import {comparedView} from "../../src/compare/comparedView.ts";
import {takenTexts} from "../../src/compare/takenTexts.ts";
import {locales} from "../../src/model/locale.ts";
import {frozenOf, rootOf} from "../../src/site/addresses.ts";
import {shownState} from "../../src/site/releases.ts";
import {drawnHere, realFigures, realKit} from "./realKit.ts";

const state = {indicator: "old-age", areas: ["TUN", "ARG"], view: "bars"} as const;

describe.each(locales)("what one can take of a chosen comparison in %s", (locale) => {
  const kit = realKit(locale);
  const view = comparedView(state, realFigures(state), kit);
  const options = {origin: "https://left-out.example", draw: drawnHere};
  const texts = takenTexts(view, kit, options);
  const [embed, sentence, alt, credit, citation] = texts.map(({text}) => text);

  test("an embed first, of the release where there is one", () => {
    expect(texts[0]?.what).toBe(kit.shared.take.embed);
    expect(embed).toContain(" srcdoc='");
    expect(embed?.includes(shownState().id)).toBe(shownState().date !== null);
  });

  test("its finding as a sentence that says among whom, the same in the alternative text", () => {
    const [first, second] = state.areas.map((id) => kit.area(id).name);
    expect(sentence).toMatch(new RegExp(`^${first} (?:(?:and|y|et) |و)${second}\u00a0?: `));
    expect(sentence?.endsWith(`: ${view.title}.`)).toBe(true);
    expect(alt).toContain(sentence?.slice(0, -1));
    expect(alt).toContain(view.subtitle);
  });

  test("a line of credit", () => {
    for (const part of ["CC BY 4.0", "Left Out", view.sources[0]!.split(/\u00a0?: /)[0]!]) expect(credit).toContain(part);
    expect(credit).not.toMatch(/\{\d\}|undefined/);
  });

  test("a citation with the address that holds the comparison, the release and the sources", () => {
    for (const part of [shownState().id, ...view.sources]) expect(citation).toContain(part);
    expect(`${sentence}${alt}${citation}`).not.toMatch(/\{\d\}|undefined/);
  });

  test("the address that is cited is that of the release, whose page and rows are kept with it; data that are none have the live one", () => {
    const address = `${locale === "en" ? "" : `/${locale}`}/compare/?indicator=old-age&areas=tun,arg&view=bars`;
    const {id, date} = shownState();
    expect(citation).toContain(`https://left-out.example${date === null ? "" : frozenOf(id, "")}${address}`);
    const cited = (frozen: string) => {
      const shared = {...kit.shared, take: {...kit.shared.take, frozen}};
      return takenTexts(view, {...kit, shared}, options).at(-1)?.text;
    };
    expect(cited("/v/0123456789")).toContain(`https://left-out.example/v/0123456789${address}`);
    expect(cited("")).toContain(`https://left-out.example${address}`);
  });

  test("each field has a name, and buttons will find their words", () => {
    expect(texts.map(({what}) => what).every(Boolean)).toBe(true);
  });
});

test.each([
  ["/v/0123456789/es/compare/", "/v/0123456789"],
  ["/compare/", ""],
  ["/v/012345678/compare/", ""],
  ["/es/v/0123456789/compare/", ""]
])("a page at %s finds its files beneath %j", (path, root) => expect(rootOf(path)).toBe(root));
