import {describe, expect, test} from "vitest";
import {paper} from "../../src/charts/paper.ts";
import {composedPicture} from "../../src/client/composedPicture.ts";
import {comparedPicture} from "../../src/compare/comparedPicture.ts";
import {comparedView} from "../../src/compare/comparedView.ts";
import {compareViews} from "../../src/compare/compareState.ts";
import {locales} from "../../src/model/locale.ts";
import {colourOf, lightColours} from "../../src/site/lightColours.ts";
import {readSvg, wordsIn} from "../pictures/readSvg.ts";
import {realFigures, realKit} from "./realKit.ts";

const colours = lightColours();
const address = "https://left-out.example/v/0123456789/compare/?indicator=old-age&areas=tun,arg,world&view=bars";
const measure = (text: string, font: string): number => text.length * 0.55 * Number(/(\d+)px/.exec(font)?.[1]);
/** As one line, without the marks that set runs of one direction apart. */
const flat = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
const options = {colour: (name: string) => colourOf(name, colours), address, document: paper};

describe.each(locales)("a comparison that was chosen, as a picture in %s", (locale) => {
  const kit = realKit(locale);
  const viewOf = (view: (typeof compareViews)[number]) => {
    const state = {indicator: "old-age", areas: ["TUN", "ARG", "world"], view} as const;
    return comparedView(state, realFigures(state), kit);
  };

  test.each(compareViews.filter((view) => view !== "table"))(
    "looked at as %s: finding, measure, notes, source and address, in colours of its own",
    (name) => {
      const view = viewOf(name);
      const parts = comparedPicture(view, kit, options);
      const shapes = (["whole", "wide", "tall"] as const).map((shape) => composedPicture(parts, {shape, paper: true, colours, measure}));
      for (const svg of shapes) {
        const said = flat(wordsIn(svg));
        for (const text of [view.title, view.subtitle, ...view.notes, ...view.sources]) expect(said).toContain(flat(text));
        expect(said.replaceAll(" ", "")).toContain(
          "LeftOut·left-out.example/v/0123456789/compare/?indicator=old-age&areas=tun,arg,world&view=bars"
        );
        expect(readSvg(svg).querySelector("title")?.textContent).toBe(view.title);
        expect(readSvg(svg).getElementsByTagName("dc:identifier")[0]?.textContent).toBe(address);
        expect(svg).not.toMatch(/var\(|currentColor|undefined|NaN|tabindex|\{\d\}/);
      }
      for (const {name: column} of view.pictures) if (column) expect(parts.drawing.markup).toContain(column);
    }
  );

  test("a table is no picture", () => {
    expect(() => comparedPicture(viewOf("table"), kit, options)).toThrow("draws nothing");
  });
});
