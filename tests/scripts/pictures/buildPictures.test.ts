import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, expect, test} from "vitest";
import {drawPictures} from "../../../scripts/pictures/drawPictures.ts";
import {runNode} from "../../../scripts/steps/runNode.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-pictures-"));
afterAll(() => rmSync(folder, {recursive: true}));
const [drawings, site] = [join(folder, "drawings"), join(folder, "site")];
const drawing = (name: string) => join(drawings, `es/cards/countries/${name}`);
const picture = (name: string) => join(site, `es/cards/countries/${name}`);
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${colour}"/></svg>`;

async function build(from = drawings): Promise<{code: number; said: string}> {
  const lines: string[] = [];
  const {code} = await runNode([resolve("scripts/build-pictures.ts"), "--from", from, "--dir", site, "--cache", join(folder, "cache")], {
    onLine: (line) => lines.push(line)
  });
  return {code, said: lines.join("\n")};
}

test("the first time all is drawn, the second nothing, then what is new; what cannot be drawn is named", async () => {
  mkdirSync(join(drawings, "es/cards/countries"), {recursive: true});
  writeFileSync(drawing("arg.svg"), svg("red"));
  writeFileSync(drawing("tun.svg"), svg("blue"));
  const first = await build();
  expect(first.said).toContain("2 pictures of 0 MB, 2 of them drawn anew");
  const red = readFileSync(picture("arg.png"));
  expect(red.readUInt32BE(16)).toBe(1200);
  expect(readdirSync(join(site, "es/cards/countries"))).toEqual(["arg.png", "tun.png"]);

  rmSync(picture("arg.png"));
  const second = await build();
  expect(second.said).toContain("2 pictures of 0 MB, 0 of them drawn anew");
  expect(readFileSync(picture("arg.png"))).toEqual(red);

  writeFileSync(drawing("tun.svg"), svg("green"));
  expect((await build()).said).toContain("2 pictures of 0 MB, 1 of them drawn anew");

  writeFileSync(drawing("bad.svg"), svg("red").replace("</svg>", ""));
  const bad = await build();
  expect(bad.code).toBe(1);
  expect(bad.said).toContain("bad.svg: ");
});

test("without cards, or with one of another size, nothing is drawn or taken away, and it is said in a sentence", async () => {
  const kept = join(folder, "cache/kept.png");
  mkdirSync(join(folder, "cache"), {recursive: true});
  writeFileSync(kept, "png");
  expect(await build("/nope")).toEqual({code: 1, said: "There are no cards in /nope."});
  expect(await build(kept)).toEqual({code: 1, said: `There are no cards in ${kept}.`});
  const other = join(folder, "other");
  mkdirSync(join(other, "cards"), {recursive: true});
  expect(await build(other)).toEqual({code: 1, said: `There are no cards in ${other}.`});
  writeFileSync(join(other, "cards/home.svg"), svg("red").replace("1200", "1201"));
  expect(await build(other)).toEqual({code: 1, said: "cards/home.svg is 1201 × 630, where a card is 1200 × 630: it is not drawn."});
  expect(existsSync(kept)).toBe(true);
  expect(existsSync(join(site, "cards"))).toBe(false);
});

test("pictures that nobody waits for any more are not drawn", async () => {
  const wanted = ["a", "b", "c", "d", "e", "f"].map((name) => ({svg: join(folder, "one.svg"), png: join(folder, `${name}.png`)}));
  writeFileSync(join(folder, "one.svg"), svg("red"));
  const drawn: number[] = [];
  const drawing = drawPictures(wanted, {onDrawn: () => void drawn.push(1), isWanted: () => drawn.length < 2});
  await expect(drawing).rejects.toThrow("Nobody waits for the pictures any more");
  expect(drawn.length).toBeLessThan(wanted.length);
});
