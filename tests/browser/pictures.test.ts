import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {readFileSync} from "node:fs";
import {Resvg} from "@resvg/resvg-js";
import {describe, expect, test} from "vitest";
import {fontFiles} from "../../scripts/pictures/drawPng.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {chartPicture} from "../../src/pictures/chartPicture.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {openPage} from "./openPage.ts";

/** One picture of each kind, in one language or the other. */
const sample = [...Map.groupBy(chartNames(atlas()), ({chart}) => chart)].map(([chart, names], place) => {
  const reader = languageOf(locales[place % locales.length]!);
  const view = names.map((name) => chartView(name, localAtlas(atlas(), reader))).find(({draw}) => draw !== null)!;
  return {chart, svg: chartPicture(view, reader, view.page)};
});

/** Regions across and down. */
const grid = 8;

/** How much of each region of two pictures is not paper. */
function inks([one, other, cells]: readonly [string, string, number]): Promise<number[][]> {
  const draw = async (src: string): Promise<number[]> => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {width: image.naturalWidth, height: image.naturalHeight});
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height);
    const [ink, all] = [new Array<number>(cells ** 2).fill(0), new Array<number>(cells ** 2).fill(0)];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const cell = Math.floor((y * cells) / height) * cells + Math.floor((x * cells) / width);
        const at = 4 * (y * width + x);
        all[cell]! += 1;
        if (Math.abs(data[at]! - data[0]!) + Math.abs(data[at + 1]! - data[1]!) + Math.abs(data[at + 2]! - data[2]!) > 90) ink[cell]! += 1;
      }
    }
    return ink.map((count, cell) => count / all[cell]!);
  };
  return Promise.all([draw(one), draw(other)]);
}

const inBase64 = (type: string, content: string | Buffer) => `data:${type};base64,${Buffer.from(content).toString("base64")}`;

/** The faces that the other program has, for the browser: those that a picture has letters of, for a browser may draw before all of them are read. */
const facesOf = (svg: string) =>
  fontFiles.flatMap((file, place) => {
    const family = ["Open Sans", "Open Sans", "Newsreader", "Noto Sans Arabic", "Noto Sans Arabic"][place]!;
    const weight = file.includes("400Regular") ? 400 : 600;
    if (family.endsWith("Arabic") && !/\p{Script=Arabic}/u.test(svg)) return [];
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${inBase64("font/ttf", readFileSync(file))})}`;
  });

describe("a picture has the same ink in a browser and in another program", () => {
  test.each(sample)("$chart", async ({svg}) => {
    const {page, close} = await openPage("/favicon.svg");
    await page.goto("about:blank");
    const other = new Resvg(svg, {font: {loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Open Sans"}})
      .render()
      .asPng();
    const [seen, drawn] = await page.evaluate(inks, [
      inBase64("image/svg+xml", svg.replace("<title", `<style>${facesOf(svg).join("")}</style><title`)),
      inBase64("image/png", other),
      grid
    ] as const);
    await close();
    const apart = seen!.map((ink, cell) => Math.abs(ink - drawn![cell]!));
    expect(Math.max(...seen!)).toBeGreaterThan(0.03);
    expect(Math.max(...apart)).toBeLessThan(0.06);
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(0.01);
  });
});
