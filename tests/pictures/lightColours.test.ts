import {expect, test} from "vitest";
import {coloursIn, inColours, lightColours, rampColours} from "../../src/pictures/lightColours.ts";

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

test("names give way to values; one without a value is an error", () => {
  expect(inColours('<path fill="var(--paper)" stroke="var(--gap-1)"/>', coloursIn(css))).toBe('<path fill="#fff" stroke="#111111"/>');
  expect(inColours('<path fill="currentColor"/>', coloursIn(css))).toBe('<path fill="#0a0a0a"/>');
  expect(() => inColours('fill="var(--muted)"', coloursIn(css))).toThrow("--muted");
});

test("classes of an amount wear its ramp", () => {
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
    ...[1, 2, 3, 4, 5].flatMap((n) => [`gap-${n}`, `amount-${n}`])
  ];
  expect(names.filter((name) => !/^#[0-9a-f]{6}$/.test(lightColours().get(name) ?? ""))).toEqual([]);
});
