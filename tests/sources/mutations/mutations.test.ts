import {expect, test} from "vitest";
import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {modelFiles} from "../../../src/sources/modelFiles.ts";
import {complaintsOf} from "./complaintsOf.ts";
import {soundTexts} from "./damagesOf.ts";
import {mutations} from "./mutations.ts";
import {realTexts} from "./realTexts.ts";

test("there are three hundred at least, of eighty kinds, and each kind has a name of its own", () => {
  const all = Object.values(mutations).flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({kind}) => kind)).size).toBe(all.length);
});
test("the real tables pass", () => {
  const whole = realTexts();
  expect(complaintsOf(whole)).toEqual([]);
  expect(complaintsOf({...whole, standing: modelFiles(buildModel(whole, new Complaints()))})).toEqual([]);
});
test.each(["", "ilostat", "worldbank", "un-wpp"])("and their rows of few countries, with more of %j", (source) => {
  expect(complaintsOf(soundTexts(source))).toEqual([]);
});
