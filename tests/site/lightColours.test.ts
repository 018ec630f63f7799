import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {colourOf, coloursIn, inRamp, lightColours, rampColours} from "../../src/site/lightColours.ts";

const css = `/* tokens */
:root {
  --paper: #fff;
  --ink: #0a0a0a;
  --gap-1: #111111;
  --amount-1: #222222; --amount-2: #222223; --amount-3: #222224; --amount-4: #222225; --amount-5: #222226;
  --sans: system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) { :root { --paper: #000; --muted: #eee } }`;

test("the light scheme alone is read, and of it colours alone", () => {
  expect(Object.fromEntries(coloursIn(css))).toMatchObject({paper: "#fff", "gap-1": "#111111"});
  expect([...coloursIn(css).keys()]).not.toContain("sans");
  expect(coloursIn(css).get("muted")).toBeUndefined();
});

test("a colour without a value is an error", () => {
  expect(colourOf("paper", coloursIn(css))).toBe("#fff");
  expect(() => colourOf("muted", coloursIn(css))).toThrow("--muted");
});

test("classes of an amount wear its ramp", () => {
  expect(["paper", "gap-1"].map(inRamp("amount", coloursIn(css)))).toEqual(["#fff", "#222222"]);
  expect(rampColours("gap", coloursIn(css)).get("gap-1")).toBe("#111111");
  expect(rampColours("amount", coloursIn(css)).get("gap-1")).toBe("#222222");
});

test("the site's own tokens have the colours that pictures ask for", () => {
  const names = [
    "paper",
    "ink",
    "muted",
    "rule",
    "outline",
    "accent",
    "raised",
    ...[1, 2, 3, 4, 5].flatMap((n) => [`gap-${n}`, `amount-${n}`, `sides-${n}`])
  ];
  expect(names.filter((name) => !/^#[0-9a-f]{6}$/.test(lightColours().get(name) ?? ""))).toEqual([]);
});

const sheet = (file: string): string => readFileSync(`src/styles/${file}`, "utf8");
/** The custom properties that a piece of a style sheet sets, in order: "--paper: #14181b". */
const setIn = (text: string): string[] =>
  Array.from(text.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g), ([, name, value]) => `${name}: ${value}`);

test("the night that a reader prefers and the night that an embed is asked for are one", () => {
  const [, rest = ""] = sheet("tokens.css").split("@media (prefers-color-scheme: dark)");
  const [preferred = "", asked = ""] = rest.split(':root[data-theme="dark"]');
  expect(setIn(preferred).length).toBeGreaterThan(15);
  expect(setIn(asked)).toEqual(setIn(preferred));
});

test("paper sets every colour that night sets, or a dark reader would print the night", () => {
  const names = (text: string): string[] => setIn(text).map((one) => one.split(":")[0] ?? "");
  const [, night = ""] = sheet("tokens.css").split(':root[data-theme="dark"]');
  const unseen = ["--accent-ink"]; // Buttons are not printed.
  expect(names(night).filter((name) => !names(sheet("print.css")).includes(name) && !unseen.includes(name))).toEqual([]);
  expect(names(sheet("print.css")).filter((name) => !names(sheet("tokens.css")).includes(name))).toEqual([]);
});

test("no style sheet asks for a name that none sets", () => {
  const sheets = readdirSync("src/styles").map(sheet).join("\n");
  const set = new Set(setIn(sheets).map((one) => one.split(":")[0]));
  const asked = new Set(Array.from(sheets.matchAll(/var\((--[a-z0-9-]+)/g), ([, name]) => name));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((name) => !set.has(name))).toEqual([]);
});

/** How far two colours stand apart in lightness, by the rule for contrast of the W3C. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

test("what is covered is paler than the palest gap, by day, by night and in print; outlines are seen, and the ends of a balance are read on", () => {
  const tokens = sheet("tokens.css");
  const schemes = [tokens, tokens.slice(tokens.indexOf(':root[data-theme="dark"]'))].map(coloursIn);
  for (const colours of schemes) {
    const onPaper = (name: string): number => contrast(colourOf(name, colours), colourOf("paper", colours));
    expect(onPaper("covered")).toBeLessThan(onPaper("gap-1"));
    expect(onPaper("outline")).toBeGreaterThan(3);
    for (const end of ["behind", "ahead"]) expect(onPaper(end)).toBeGreaterThan(4.5);
  }
  const print = new Map(setIn(sheet("print.css")).map((one) => one.split(": ") as [string, string]));
  expect(contrast(print.get("--covered") ?? "", "#ffffff")).toBeLessThan(contrast(print.get("--gap-1") ?? "", "#ffffff"));
});

test("a measure with two sides is palest where both are level, darker the farther they are apart, and nowhere more than where one is far behind", () => {
  const tokens = sheet("tokens.css");
  const schemes = [tokens, tokens.slice(tokens.indexOf(':root[data-theme="dark"]'))].map(coloursIn);
  const print = new Map(setIn(sheet("print.css")).map((one) => one.replace("--", "").split(": ") as [string, string]));
  for (const colours of [...schemes, new Map([...print, ["paper", "#ffffff"]])]) {
    const [farAhead, ahead, level, behind, farBehind] = [1, 2, 3, 4, 5].map((step) =>
      contrast(colourOf(`sides-${step}`, colours), colourOf("paper", colours))
    ) as [number, number, number, number, number];
    expect(level).toBeLessThan(Math.min(ahead, behind));
    expect(farAhead).toBeGreaterThan(ahead);
    expect(farBehind).toBeGreaterThan(behind);
    expect(farBehind).toBeGreaterThan(farAhead);
    expect(behind).toBeGreaterThan(ahead);
  }
});
