import {describe, expect, test} from "vitest";
import {wholeOr} from "../whole.ts";
import {axeFaults, type Look} from "./axeFaults.ts";
import {openPage} from "./openPage.ts";
import {sideways} from "./sideways.ts";
import {mirrors, templates} from "./templates.ts";

/** A phone and a desk, by day and by night. */
const looks: readonly Look[] = [
  {scheme: "light", width: 360},
  {scheme: "dark", width: 360},
  {scheme: "light", width: 1280},
  {scheme: "dark", width: 1280}
];
const everyWidth = [320, 360, 480, 768, 1280, 1920];
const everyLook = (["light", "dark"] as const).flatMap((scheme) => everyWidth.map((width): Look => ({scheme, width})));
const looksAt = (address: string) => wholeOr(everyLook, mirrors.has(address) ? looks.slice(0, 1) : looks);

/** The narrowest window, which is also 400 % of 1280. */
const widths = wholeOr(everyWidth, [320]);

describe("one page of each template, opened once and looked at in every way", () => {
  test.each(templates)("%s: axe and the console find nothing, and nothing scrolls sideways", async (address) => {
    const {page, complaints, close} = await openPage(address, {colorScheme: "light", viewport: {width: 360, height: 800}});
    expect(await axeFaults(page, looksAt(address))).toEqual([]);
    expect(await sideways(page, widths)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
