import {globSync} from "node:fs";
import {expect, test} from "vitest";
import {expectedFile} from "../../../src/sources/findings/readExpected.ts";
import {readStanding} from "../../../scripts/data/readStanding.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {complaintsOf} from "./complaintsOf.ts";
import {soundTexts} from "./damagesOf.ts";
import {mutations} from "./mutations.ts";
import {layouts} from "./ofEvery.ts";
import {realTexts} from "./realTexts.ts";
import {fewSampled} from "./sampled.ts";

test("there are three hundred kinds at least, each with a name of its own", () => {
  const all = Object.values(mutations).flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({kind}) => kind)).size).toBe(all.length);
});
test("every table of publishers is tried, but for what is expected of them", () => {
  const there = globSync("*/*.csv", {cwd: "data/raw"}).filter((name) => !name.endsWith(`/${expectedFile}`));
  expect(Object.keys(layouts).sort()).toEqual(there.sort());
});
test("the fast run tries each thing that befalls a table on several of them, and none on most", () => {
  const tried = fewSampled(mutations.every).map(({kind}) => kind.replace(/ \(.*/, ""));
  const amounts = [...Map.groupBy(tried, (what) => what).values()].map(({length}) => length);
  expect(amounts).toHaveLength(6);
  expect(Math.min(...amounts)).toBeGreaterThan(1);
  expect(Math.max(...amounts) * 2).toBeLessThan(tried.length);
});
test("the real tables pass, beside the model that stands there", () =>
  expect(complaintsOf({...realTexts(), standing: readStanding("data/model", new Complaints())})).toEqual([]));
test.each(["", "ilostat"])("and their rows of few countries, with more of %j", (source) => {
  expect(complaintsOf(soundTexts(source))).toEqual([]);
});
