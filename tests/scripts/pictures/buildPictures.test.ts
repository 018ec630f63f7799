import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, expect, test} from "vitest";
import {runNode} from "../../../scripts/steps/runNode.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-pictures-"));
afterAll(() => rmSync(folder, {recursive: true}));
const [drawings, site] = [join(folder, "drawings"), join(folder, "site")];
const drawing = (name: string) => join(drawings, `es/cards/countries/${name}`);
const picture = (name: string) => join(site, `es/cards/countries/${name}`);
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${colour}"/></svg>`;

async function build(): Promise<{code: number; said: string}> {
  const lines: string[] = [];
  const {code} = await runNode(
    [resolve("scripts/build-pictures.ts"), "--from", drawings, "--dir", site, "--cache", join(folder, "cache")],
    {
      onLine: (line) => lines.push(line)
    }
  );
  return {code, said: lines.join("\n")};
}

test("the first time all is drawn, the second nothing, then what is new; what cannot be drawn is named", {timeout: 60_000}, async () => {
  mkdirSync(join(drawings, "es/cards/countries"), {recursive: true});
  writeFileSync(drawing("arg.svg"), svg("red"));
  writeFileSync(drawing("tun.svg"), svg("blue"));
  const first = await build();
  expect(first.said).toContain("2 pictures of 0 MB, 2 of them drawn anew");
  const red = readFileSync(picture("arg.png"));
  expect(red.readUInt32BE(16)).toBe(20);
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
