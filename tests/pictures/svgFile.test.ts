import {expect, test} from "vitest";
import {svgFile} from "../../src/pictures/svgFile.ts";
import {lightColours} from "../../src/site/lightColours.ts";

const file = (title: string): string =>
  svgFile({width: 10, height: 10, lang: "en", title, description: "", content: "<text>96.9% †</text>", colours: lightColours()});

test("a weak figure carries a dagger, and a star in Arabic, whose face has none", () => {
  expect(file("World")).toContain("96.9% †");
  expect(file("العالم")).toContain("96.9% *");
});
