import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {leads} from "../../../src/atlas/leads.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {lifeCycleGrid} from "../../../src/topics/lifeCycle/lifeCycleGrid.ts";
import {stageIds} from "../../../src/topics/lifeCycle/lifeCycleStages.ts";

/** How many are left aside, and the names in brackets. */
const saying = {
  en: /without the (one|\d+) of these whose figures? (?:carry|carries) a note(?: \((.*)\) it would|, it would)/,
  es: /; sin (el país o área|los \d+ países y áreas) de ese recuento con alguna cifra que lleva una nota(?: \((.*)\) (?:no )?contaría|, )/
};

test.each(statedLocales)("the countries that a count would do without are those it counts, each named, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  let named = 0;
  for (const group of as.memberGroups) {
    const barred = as.pages
      .filter(({id}) => group.members.includes(id))
      .map(({id}) => ({id, held: stageIds.flatMap((stage) => as.snapshot(stage).latest.get(id) ?? [])}))
      .filter(({held}) => held.length === stageIds.length && held.some((o) => !leads(o, as)));
    const note = lifeCycleGrid(group, as).note ?? "";
    const [, count, names = ""] = saying[locale].exec(note) ?? [];
    expect(count === undefined ? 0 : Number(/\d+/.exec(count) ?? 1), group.id).toBe(barred.length);
    if (barred.length === 0 || barred.length > 12) continue;
    named += 1;
    for (const {id} of barred) expect(names, `${group.id}: ${note}`).toContain(as.name(id));
  }
  expect(named).toBeGreaterThan(10);
});
