import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {isOldSurvey, leads} from "../../src/atlas/leads.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {printedValue} from "../../src/measures/printedValue.ts";
import type {Group} from "../../src/model/area.ts";
import {locales} from "../../src/model/locale.ts";
import type {Observation} from "../../src/model/observation.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";
import {informalityHeadline} from "../../src/topics/informality/informalityHeadline.ts";
import {lifeCycle} from "../../src/topics/lifeCycle/lifeCycle.ts";

const atlas = made();

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
};

const heldIn = (group: Group, id: string): Observation[] =>
  atlas.snapshot(id).countries.filter((o) => group.members.includes(o.area) && atlas.states.has(o.area) && !isOldSurvey(o, atlas));

/** The medians of an indicator in a group, without and with values that carry a note, where they lie far apart. */
function mediansOf(group: Group, id: string): {told: number; withNoted: number} | null {
  const held = heldIn(group, id);
  const sound = held.filter((o) => leads(o, atlas));
  if (sound.length < 5) return null;
  const [told, withNoted] = [middle(sound.map(({value}) => value)), middle(held.map(({value}) => value))];
  return Math.abs(told - withNoted) < 5 ? null : {told, withNoted};
}

const branches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"] as const;

describe.each(locales)("a median that leaves out values with a note says what it would be with them, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const left = (value: number): string => as.format.percent(100 - printedValue(value));

  test("in the title and the sentence of the branches of a group", () => {
    let told = 0;
    for (const group of atlas.memberGroups) {
      const {title, sentence} = groupBranches(group, as).figure;
      for (const id of branches) {
        const medians = mediansOf(group, id);
        const name = as.indicator(id).name[locale].toLowerCase();
        if (!medians || !title.replace(/[\u00a0»]:/g, ":").includes(`${name}: `) || !title.includes(left(medians.told))) continue;
        told += 1;
        expect(title, group.id).toContain(left(medians.withNoted));
        expect(sentence, group.id).toContain(left(medians.withNoted));
      }
    }
    expect(told).toBeGreaterThan(2);
  });

  test("in the note beneath, as a share left out too", () => {
    const {note} = groupBranches(atlas.group("high-income"), as).figure;
    const medians = mediansOf(atlas.group("high-income"), "unemployment");
    expect(note).toContain(left(medians?.withNoted ?? 100));
  });

  test("in the headline of the stages of life", () => {
    let told = 0;
    for (const group of atlas.memberGroups) {
      const {headline} = lifeCycle(group, as);
      for (const id of ["children", "maternity", "unemployment", "work-injury", "disability", "old-age"] as const) {
        const medians = mediansOf(group, id);
        if (!medians || !headline.includes(left(medians.told)) || !headline.includes(as.indicator(id).left[locale])) continue;
        told += 1;
        expect(headline, group.id).toContain(left(medians.withNoted));
      }
    }
    expect(told).toBeGreaterThan(2);
  });

  test("in the headline of informal work", () => {
    for (const group of atlas.memberGroups) {
      const medians = mediansOf(group, "informal-employment");
      if (!medians) continue;
      const {sentence} = informalityHeadline(group, group.members, as);
      if (sentence.includes(as.format.percent(medians.told))) expect(sentence, group.id).toContain(as.format.percent(medians.withNoted));
    }
  });
});
