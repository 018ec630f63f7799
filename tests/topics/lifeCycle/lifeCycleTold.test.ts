import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {lifeCycleHeadline} from "../../../src/topics/lifeCycle/lifeCycle.ts";
import {stageIds, type GroupStage} from "../../../src/topics/lifeCycle/lifeCycleStages.ts";
import {lifeCycleTitle, medianTitle, toldPath} from "../../../src/topics/lifeCycle/lifeCycleTold.ts";
import {finding} from "../../../src/reading/finding.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {middle, modelRows, newest, statesIn} from "../../atlas/modelRows.ts";

const [en, es] = [languageOf("en"), languageOf("es")];
/** What is found, as it stands over a figure. */
const titleIn = (told: Parameters<typeof finding>[0], reader = en) => finding(told, {place: null, sources: []}, reader).title;
/** A path by coverage at birth, in childhood, unemployment, at work, in disability and old age. */
const path = (...values: readonly (number | null)[]) => ({
  label: "X",
  published: true,
  stages: stageIds.map((id, i): GroupStage => ({id, value: values[i] ?? null, basis: "2020", years: [2020]}))
});
const headline = (told: ReturnType<typeof path>, reader = en) => lifeCycleHeadline(told, localAtlas(atlas(), reader));
const title = (told: ReturnType<typeof path>, reader = en) => titleIn(lifeCycleTitle(told, localAtlas(atlas(), reader)), reader);

describe("where no stage leaves out more than it reaches", () => {
  const [covered, middle] = [path(60, 60, 60, 60, 60, 70), {...path(60, 60, 60, 60, 60, 70), published: false}];
  test("of what is published", () => expect(headline(covered)).toMatch(/^At no stage of life are more people left out than covered\. /));
  test("of the median country", () =>
    expect(headline(middle)).toMatch(/^At no stage of life does the median country leave out more people than it covers\. /));
});

describe("where the gap is widest", () => {
  test("one stage is told by whom it leaves out", () =>
    expect(headline(path(40, 30, 5, 60, 70, 80))).toBe(
      "At 3 of 6 stages of life, more people are left out than covered. The widest gap: 95.0% of unemployed people receive no unemployment benefit (2020)."
    ));
  test("two and three that tie are all named", () => {
    expect(headline(path(40, 30, 0, 60, 0, 80))).toContain("widest in unemployment and in disability: 100% left out in each (2020).");
    expect(headline(path(0, 30, 0, 60, 0, 80), es)).toContain(
      "mayor en el embarazo y el parto, en el desempleo y en la discapacidad: en cada una queda fuera el 100\u00a0% (2020)."
    );
    expect(title(path(40, 30, 0, 60, 0, 80))).toBe(
      "The gap is widest in unemployment and in disability, with 100% left out; narrowest in old age, with 20.0%"
    );
  });
  test("more are counted", () => {
    expect(headline(path(0, 0, 0, 60, 0, 80))).toContain("widest in 4 stages: 100% left out in each (2020).");
    expect(title(path(0, 0, 0, 60, 0, 80), es)).toBe(
      "La brecha es mayor en 4 etapas, donde el 100\u00a0% queda fuera, y menor en la vejez, con el 20,0\u00a0%"
    );
  });
  test("what is written alike is alike, what is missing is not", () => {
    expect(headline(path(4.04, 4.02, null, 60, 70, 80))).toContain("widest in pregnancy and birth and in childhood: 96.0%");
    expect(headline(path(4.04, 3.9, null, 60, 70, 80))).toContain("The widest gap: 96.1% of children");
  });
  test("of medians, each basis is said once", () => {
    const told = {...path(0, 0, 50, 60, 70, 80), published: false};
    expect(headline(told)).toContain("widest in pregnancy and birth and in childhood: 100% left out in each, the medians of 2020.");
  });
  test("all alike, one alone and none have titles of their own", () => {
    expect(title(path(60, null, 60, null, 60, 60))).toBe("The same at all 4 stages known: 40.0% left out in each");
    expect(title(path(null, 30))).toBe("One stage is known, childhood: 70.0% left out");
    expect(title(path())).toBe(en.words.lifeCycle.group.titleNone);
    expect(headline(path())).toBe(en.words.lifeCycle.noHeadline);
  });
});

const clauseOf = (told: ReturnType<typeof lifeCycleTitle>, when: string): string =>
  typeof told === "string" || typeof told.clause !== "function" ? "" : told.clause(when);

describe("a stage at the cap of its source", () => {
  const told = {...path(60, 5, 40, 60, 100, 80), published: false};
  const reads = (reader: typeof en) => lifeCycleTitle(told, localAtlas(atlas(), reader));
  test("is told as such where the gap is narrowest, not as 0% left out", () => {
    expect(title(told)).toBe(
      "Medians of the countries with data: the gap is widest in childhood, with 95.0% left out; narrowest in disability, where the share is at the cap of the source"
    );
    expect(title(told, es)).toMatch(/y menor en la discapacidad, donde la proporción está en el tope de la fuente$/);
    const clauses = [en, es].map((reader) => {
      const one = reads(reader);
      return typeof one === "string" ? one : clauseOf(one, "2020");
    });
    expect(clauses[0]).toBe(
      "in the median country, 95.0% of children are left out, the widest gap of the stages with a figure, while coverage of people with severe disabilities is at the cap of the source (2020)"
    );
    for (const clause of clauses) expect(clause).not.toMatch(/(^| )0\s?%/);
  });
  test("is so where it is the only one, or as all are", () => {
    expect(title(path(100, null, 100, null, 100, 100))).toBe("The same at all 4 stages known: the share is at the cap of the source");
    expect(title(path(null, 100))).toBe("One stage is known, childhood: the share is at the cap of the source");
  });
  test("no group of the atlas is told by 0% left out", () => {
    for (const group of atlas().memberGroups)
      for (const reader of [en, es]) {
        const said = lifeCycleTitle(toldPath(group, localAtlas(atlas(), reader)), localAtlas(atlas(), reader));
        const texts = typeof said === "string" ? [said] : [titleIn(said, reader), clauseOf(said, "x")];
        for (const text of texts) expect(text, group.id).not.toMatch(/(con|with|and|y)( el)? 0\s?%/);
      }
  });
});

test("stages at which as many medians reach fewer than half are all named", () => {
  expect(titleIn(medianTitle([path(10, 90, 20, 90, 90, 90), path(90, 90, 30, 90, 90, 90)], en))).toMatch(
    /^Unemployment: in 2 of 2 subregions/
  );
  expect(titleIn(medianTitle([path(10, 90, 20, 90, 90, 90)], en))).toMatch(
    /^In pregnancy and birth and in unemployment, .* 1 of 1 subregions each$/
  );
  expect(titleIn(medianTitle([path(10, 20, 20, 20, 90, 90)], es))).toMatch(/^En 4 etapas, .* en 1 de 1 subregiones en cada caso$/);
});

test("every group told by medians names, or counts, all stages that leave out least", () => {
  const told = atlas().memberGroups.filter((group) => !toldPath(group, localAtlas(atlas(), en)).published);
  const values = new Map(
    stageIds.map((id) => [id, newest(modelRows(`observations/${id}`), {sex: id === "maternity" ? "female" : "total"})])
  );
  const counts = told.map(({id}) => {
    const medians = stageIds.map((stage) => {
      const held = statesIn(id).flatMap((area) => values.get(stage)?.get(area)?.value ?? []);
      return held.length < 5 ? NaN : middle(held);
    });
    const best = stageIds.filter((_, i) => medians[i] === 100);
    const text = titleIn(lifeCycleTitle(toldPath(atlas().group(id), localAtlas(atlas(), en)), localAtlas(atlas(), en)));
    const places = best.map((stage) => `in ${en.words.lifeCycle.stages[stage].toLowerCase()}`);
    if (best.length > 3)
      expect(text, id).toMatch(new RegExp(`narrowest in ${best.length} stages, where the share is at the cap of the source$`));
    else if (best.length > 1)
      expect(text, id).toContain(
        `narrowest ${places.slice(0, -1).join(", ")} and ${places.at(-1)}, where the share is at the cap of the source`
      );
    return best.length;
  });
  expect(counts.filter((count) => count > 3).length).toBeGreaterThan(1);
  expect(counts.filter((count) => count === 3).length).toBeGreaterThan(0);
});
