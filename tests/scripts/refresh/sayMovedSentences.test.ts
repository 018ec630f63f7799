import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {filesIn} from "../../../scripts/data/filesIn.ts";
import {sayMovedSentences} from "../../../scripts/refresh/sayMovedSentences.ts";
import {writeTinyModel} from "../../taking/tinySite.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-sentences-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const old = (file: string, text: string) =>
  file === "observations/old-age.csv" ? text.replace(/^(old-age,ARG,2021,,(?:total,){7})90\.8,/m, "$191.7,") : text;
const filesOf = (name: string) => new Map(filesIn(join(root, name)).map((path) => [path, readFileSync(join(root, name, path), "utf8")]));

test("the sentences that a revised figure moves are told, before and after, and nothing where there was no model", async () => {
  writeTinyModel(join(root, "was"));
  writeTinyModel(join(root, "is"), old);
  const [was, is] = [filesOf("was"), filesOf("is")];
  const lines = await sayMovedSentences(was, is);
  expect(lines[1]).toMatch(/^Sentences of the site: \d+$/);
  const told = "The largest gap is for old age: 9.2% of people above pension age receive no pension (2021)";
  expect(lines).toContain(`  branches/arg: was: ${told}\n    is: ${told.replace("9.2%", "8.3%")}`);
  expect(lines.filter((line) => line.includes("branches/tun"))).toEqual([]);
  expect(await sayMovedSentences(new Map(), is)).toEqual(["", "No sentence of the site reads otherwise."]);
});
