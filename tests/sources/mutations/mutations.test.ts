import {describe, expect, test} from "vitest";
import {DataError, sayComplaint} from "../../../src/model/dataError.ts";
import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {modelFiles} from "../../../src/sources/modelFiles.ts";
import type {ReferenceTable} from "../../../src/sources/reference/readReference.ts";
import type {Texts} from "../../../src/sources/texts.ts";
import {isWhole} from "../../whole.ts";
import {chanceOf, type Mutation} from "./mutation.ts";
import {ofLaws} from "./ofLaws.ts";
import {ofNaming} from "./ofNaming.ts";
import {ofOffices} from "./ofOffices.ts";
import {ofPopulations} from "./ofPopulations.ts";
import {ofReference} from "./ofReference.ts";
import {ofRegisters} from "./ofRegisters.ts";
import {ofShares} from "./ofShares.ts";
import {ofSlips} from "./ofSlips.ts";
import {ofSurveys} from "./ofSurveys.ts";
import {ofTexts} from "./ofTexts.ts";
import {fewerRows, realTexts} from "./realTexts.ts";

const mutations = [
  ...ofPopulations,
  ...ofSurveys,
  ...ofShares,
  ...ofReference,
  ...ofTexts,
  ...ofLaws,
  ...ofRegisters,
  ...ofOffices,
  ...ofNaming,
  ...ofSlips
];

/** Of each kind so many, each by a seed of its own. */
const seeds = [1, 2, 3];
/** `npm test` tries one of every so many kinds; `npm run test:whole` all, with all seeds. */
const oneOf = 10;
const sampled = (some: typeof mutations) => (isWhole ? some : some.filter((_, index) => index % oneOf === 0));
const refused = sampled(mutations.filter(({accepted}) => accepted === undefined));
const accepted = sampled(mutations.filter((mutation) => mutation.accepted !== undefined));

const whole = realTexts();
const texts = fewerRows(whole);
const standing = modelFiles(buildModel(texts, new Complaints()));

/** The real tables with one of them damaged. */
function damaged({table, mutate, kind}: Mutation, seed: number): Texts {
  let touched = 0;
  const edit = <T extends {readonly file: string; readonly text: string}>(one: T): T => {
    if (one.file !== `data/${table}`) return one;
    const text = mutate(one.text, chanceOf(seed + kind.length * 1000));
    if (text !== one.text) touched++;
    return {...one, text};
  };
  const reference = Object.fromEntries(Object.entries(texts.reference).map(([name, one]) => [name, edit(one)])) as Record<
    ReferenceTable,
    Texts["tables"][number]
  >;
  const changed = {...texts, standing, reference, tables: texts.tables.map(edit), cards: texts.cards.map(edit)};
  if (touched !== 1) throw new Error(`"${kind}" has changed nothing in ${table}`);
  return changed;
}

function complaintsOf(changed: Texts) {
  const complaints = new Complaints();
  try {
    buildModel(changed, complaints);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  return complaints.all;
}

test("there are three hundred at least, of eighty kinds, and each kind has a name of its own", () => {
  expect(mutations.length).toBeGreaterThan(80);
  expect(mutations.length * seeds.length).toBeGreaterThan(300);
  expect(new Set(mutations.map(({kind}) => kind)).size).toBe(mutations.length);
});
test.each([
  ["", whole],
  [", and their rows of few countries", texts]
])("the real tables pass%s", (_, all) => {
  expect(complaintsOf(all)).toEqual([]);
  expect(complaintsOf({...all, standing: modelFiles(buildModel(all, new Complaints()))})).toEqual([]);
});

describe("refused, with the place and what was expected", () => {
  test.each(refused)("$kind", (mutation) => {
    for (const seed of isWhole ? seeds : seeds.slice(0, 1)) {
      const complaints = complaintsOf(damaged(mutation, seed));
      expect(complaints.length, `seed ${seed} passes`).toBeGreaterThan(0);
      const told = complaints.filter(({message}) => /; |expected|still needed|no rows/.test(message));
      expect(told.map(sayComplaint), complaints.slice(0, 3).map(sayComplaint).join("\n")).not.toEqual([]);
      expect(new DataError(complaints).message.split("\n").length, "floods").toBeLessThan(100);
    }
  });
});
describe("accepted, and why", () => {
  test.each(accepted)("$kind: $accepted", (mutation) => {
    for (const seed of isWhole ? seeds : seeds.slice(0, 1)) expect(complaintsOf(damaged(mutation, seed)).map(sayComplaint)).toEqual([]);
  });
});
