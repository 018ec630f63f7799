import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {leads} from "../../../src/atlas/leads.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {spentByStage, stagesOfSpending} from "../../../src/topics/strategies/spentByStage.ts";
import {strategiesSpending} from "../../../src/topics/strategies/strategiesSpending.ts";
import {middle, modelRows, newest, statesIn} from "../../atlas/modelRows.ts";

const stage = (purpose: string, group: string) => {
  const held = newest(modelRows("observations/spending"), {function: purpose});
  return statesIn(group).flatMap((area) => held.get(area)?.value ?? []);
};

test.each(statedLocales)("the medians of the Arab League hold its zeros, but for Saudi Arabia's, and say so, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {note = "", title} = strategiesSpending(as.group("arab-league"), as).figure;
  const children = stage("children", "arab-league").toSorted((a, b) => a - b);
  // Saudi Arabia's zero is the one that its coverage contradicts.
  expect(title).toContain(as.format.percent(middle(children.slice(1))));
  const zeros = stagesOfSpending.flatMap((purpose) => stage(purpose, "arab-league").filter((value) => value === 0)).length - 1;
  expect(zeros).toBeGreaterThan(5);
  expect(note).toContain(
    {en: `The medians take ${zeros} zeros without a note, as published.`, es: `Las medianas cuentan ${zeros} ceros sin nota`}[locale]
  );
  expect(note).toMatch(
    {
      en: /which are 0 where the ILO has coverage\. Children: 1 country or area \(Saudi Arabia/,
      es: /una nota, iguales a 0 donde la OIT da cobertura\. Infancia: 1 país o área \(Arabia Saudita|Arabia Saudí/
    }[locale]
  );
});

test.each(statedLocales)("no page says that medians leave out zeros where they take some, nor what it has none of, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const said = {
    en: {left: /a note, which are [^.]*/, zero: /\b0\b/, low: /too low/, take: /medians take (one zero|\d+ zeros)/},
    es: {
      left: /una nota, (iguales a 0|demasiado)[^.]*/,
      zero: /iguales a 0/,
      low: /demasiado bajos/,
      take: /medianas cuentan (un cero|\d+ ceros)/
    }
  }[locale];
  let taking = 0;
  for (const group of as.memberGroups) {
    const {note = ""} = strategiesSpending(group, as).figure;
    expect(note, group.id).not.toMatch(/leave out zeros|aparte los ceros/);
    const held = stagesOfSpending.flatMap((purpose) => group.members.flatMap((area) => spentByStage(as).get(purpose)!.get(area) ?? []));
    const left = held.filter((o) => !leads(o, as));
    const why = note.match(said.left)?.[0] ?? "";
    expect([said.zero.test(why), said.low.test(why)], group.id).toEqual([
      left.some(({value}) => value === 0),
      left.some(({value}) => value > 0)
    ]);
    const isTaken = said.take.test(note);
    if (isTaken) taking += 1;
    if (isTaken)
      expect(
        held.some((o) => o.value === 0 && leads(o, as)),
        group.id
      ).toBe(true);
  }
  expect(taking).toBeGreaterThan(20);
});
