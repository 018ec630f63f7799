import {describe, expect, test} from "vitest";
import {lightColours} from "../../src/pictures/lightColours.ts";
import {mapLook} from "../../src/pictures/mapLook.ts";
import {placedDrawing, steepnessOf} from "../../src/pictures/placedDrawing.ts";

const colours = lightColours();
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-label="A &quot;name&quot;" width="200" height="50" viewBox="0 0 200 50" fill="currentColor" font-size="13">' +
  '<a href="/countries/arg/" tabindex="-1" aria-label="Argentina" data-mark=""><rect fill="var(--gap-4)" width="9"/></a><text role="img">9 %</text></svg>';
const place = (markup: string, ramp: "gap" | "amount" = "gap") => placedDrawing({markup, width: 400, ramp, colours});

test("a drawing is scaled to its room and keeps its shapes", () => {
  expect(steepnessOf(chart)).toBe(0.25);
  expect(place(chart).height).toBe(100);
  expect(place(chart).print(24, 30)).toBe(
    '<svg x="24" y="30" width="400" height="100" viewBox="0 0 200 50" fill="#1d2429" font-size="13">' +
      `<g><rect fill="${colours.get("gap-4")}" width="9"/></g><text>9 %</text></svg>`
  );
});

test("what has no viewBox cannot be placed", () => expect(() => place('<svg width="9">')).toThrow("viewBox"));

describe("a map", () => {
  const map = (name: string) =>
    `<svg class="map" viewBox="0 0 1440 720"><path class="${name}" d="M0 0"/><circle class="gap-2" r="6"/></svg>`;
  test("wears colours instead of classes", () => {
    const drawn = place(map("gap-5")).print(0, 0);
    expect(drawn).toContain(`<path fill="${colours.get("gap-5")}" d="M0 0"/>`);
    expect(drawn).not.toMatch(/class=|var\(/);
  });
  test("of an amount wears the colours of amounts", () => {
    expect(place(map("gap-5"), "amount").print(0, 0)).toContain(`<path fill="${colours.get("amount-5")}" d="M0 0"/>`);
  });
  test("has lines as thin as on a page, whatever its size", () => {
    expect(mapLook("<path/>", colours, 0.5)).toContain('stroke-width="1"');
    expect(mapLook("<path/>", colours, 0.25)).toContain('stroke-width="2"');
  });
  test("that wears an unknown class is refused", () => expect(() => place(map("gap-6"))).toThrow("gap-6"));
});
