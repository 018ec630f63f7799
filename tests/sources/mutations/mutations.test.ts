import {expect, test} from "vitest";
import {readStanding} from "../../../scripts/data/readStanding.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {complaintsOf} from "./complaintsOf.ts";
import {soundTexts} from "./damagesOf.ts";
import {mutations} from "./mutations.ts";
import {realTexts} from "./realTexts.ts";

test("there are three hundred at least, of eighty kinds, and each kind has a name of its own", () => {
  const all = Object.values(mutations).flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({kind}) => kind)).size).toBe(all.length);
});
test("the real tables pass, beside the model that stands there", () =>
  expect(complaintsOf({...realTexts(), standing: readStanding("data/model", new Complaints())})).toEqual([]));
test.each(["", "ilostat"])("and their rows of few countries, with more of %j", (source) => {
  expect(complaintsOf(soundTexts(source))).toEqual([]);
});
