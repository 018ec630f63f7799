import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {filesIn} from "../../scripts/data/filesIn.ts";
import {movedSentences} from "../../src/moves/movedSentences.ts";
import {saySentences} from "../../src/moves/saySentences.ts";
import {siteSentences} from "../../src/sentences/siteSentences.ts";

const kept = ["ARG", "TUN", "world"];
let small: ReadonlyMap<string, string>;

/** The real model, of which two countries and the world are left. */
beforeAll(() => {
  const texts = filesIn("data/model").map((path) => [path, readFileSync(join("data/model", path), "utf8")] as const);
  small = new Map(
    texts.map(([path, text]) => [path, path === "areas.json" ? someAreas(text) : path.endsWith(".csv") ? someRows(text) : text])
  );
});

const someAreas = (text: string) =>
  JSON.stringify(
    (JSON.parse(text) as {id: string; members?: string[]}[])
      .filter(({id}) => kept.includes(id))
      .map((area) => (area.members ? {...area, members: kept.slice(0, 2)} : area))
  );

function someRows(text: string): string {
  const [header = "", ...rows] = text.split("\n");
  const place = header.split(",").indexOf("area");
  return [header, ...rows.filter((row) => place === -1 || row === "" || kept.includes(row.split(",")[place]!))].join("\n");
}

test("a figure that moves moves the sentences that it is in, in every language, and no others", () => {
  const path = "observations/any-benefit.csv";
  const line = /^any-benefit,TUN,2021,,(?:total,){7}53.8,/m;
  expect(small.get(path)).toMatch(line);
  const moved = new Map(small).set(
    path,
    small.get(path)!.replace(line, (row) => row.replace("53.8", "54.9"))
  );
  const [was, is] = [siteSentences(small), siteSentences(moved)];
  expect(was.size).toBeGreaterThan(60);
  const moves = movedSentences(was, is);
  expect(moves.find(({at}) => at === "/countries/tun/")).toEqual({
    at: "/countries/tun/",
    was: {
      en: expect.stringContaining("46.2%") as string,
      es: expect.stringContaining("46,2\u00A0%") as string,
      fr: expect.stringContaining("46,2\u00A0%") as string,
      ar: expect.stringContaining("46.2%") as string
    },
    is: {
      en: expect.stringContaining("45.1%") as string,
      es: expect.stringContaining("45,1\u00A0%") as string,
      fr: expect.stringContaining("45,1\u00A0%") as string,
      ar: expect.stringContaining("45.1%") as string
    }
  });
  expect(moves.filter(({at}) => /\/(arg|old-age)\/?$/.test(at))).toEqual([]);
  expect(moves.length).toBeLessThan(20);
  const lines = saySentences(moves);
  expect(lines.slice(0, 2)).toEqual(["", `Sentences of the site: ${moves.length}`]);
  expect(lines).toContain(`  /countries/tun/: was: ${was.get("/countries/tun/")!.en}\n    is: ${is.get("/countries/tun/")!.en}`);
});

test("of what a model does not hold nothing is said", () => {
  const told = siteSentences(new Map([...small].filter(([path]) => path !== "observations/any-benefit.csv")));
  expect([...told.keys()].filter((at) => at === "/" || at === "/indicators/any-benefit/")).toEqual(["/indicators/any-benefit/"]);
  const indicators = (JSON.parse(small.get("indicators.json")!) as {id: string}[]).filter(({id}) => id !== "any-benefit");
  const without = siteSentences(new Map(small).set("indicators.json", JSON.stringify(indicators)));
  expect([...without.keys()].filter((at) => at === "/" || at === "/countries/tun/" || /any-benefit\/?$/.test(at))).toEqual([]);
  expect(without.size).toBeGreaterThan(20);
});

test("a model from before a language came says nothing in it, and moves no sentence by that", () => {
  const before = new Map([...small].map(([path, text]) => [path, path.endsWith(".json") ? withoutFrench(text) : text]));
  const [was, is] = [siteSentences(before), siteSentences(small)];
  expect(Object.keys(was.get("/countries/tun/") ?? {})).toEqual(["en", "es", "ar"]);
  expect(is.get("/countries/tun/")?.fr).toMatch(/Tunisie/);
  expect(was.size).toBe(is.size);
  expect(movedSentences(was, is)).toEqual([]);
});

const withoutFrench = (text: string): string =>
  JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === "fr" ? undefined : value)));
