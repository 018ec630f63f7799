import {expect, test} from "vitest";
import {type Costs} from "../../../scripts/bench/measure.ts";
import {sayCosts} from "../../../scripts/bench/sayCosts.ts";

const plain: Costs = {
  observations: 10,
  areas: 2,
  dataSeconds: 1,
  dataPeak: 500e6,
  pages: 100,
  files: 200,
  bytes: 3e6,
  buildSeconds: 10,
  buildPeak: 1e9
};
const large: Costs = {...plain, observations: 100, pages: 900, buildSeconds: 100};
const lineOf = (text: string, name: string) => text.split("\n").find((line) => line.startsWith(name));

test("what is wanted is compared with the atlas as it is", () => {
  const said = sayCosts(plain, null);
  expect(lineOf(said, "data: time")).toMatch(/1\.0 s +✓ ≤ 5\.0 s$/);
  expect(lineOf(said, "data: peak memory")).toMatch(/500 MB +✗ ≤ 400 MB$/);
});

test("a larger atlas stands beside it, with its growth", () => {
  const said = sayCosts(plain, large);
  expect(lineOf(said, "build: pages")).toMatch(/100 +900 +× 9\.00$/);
  expect(lineOf(said, "build: page and core")).toMatch(/× 1\.11$/);
});
