import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {doubtsAbout} from "../../../src/atlas/leads.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {leadingMedian} from "../../../src/atlas/leadingMedian.ts";
import {statedLocales} from "../../statedLocales.ts";
import {spentByStage, stagesOfSpending} from "../../../src/topics/strategies/spentByStage.ts";
import {strategiesContributors} from "../../../src/topics/strategies/strategiesContributors.ts";
import {strategiesSpending} from "../../../src/topics/strategies/strategiesSpending.ts";

test.each(statedLocales)(
  "medians leave out noted zeros alone, and say what they would be without parts above their total, in %s",
  (locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    const note = strategiesSpending(as.group("world"), as).figure.note ?? "";
    const without = stagesOfSpending.map((stage) => {
      const held = [...spentByStage(as).get(stage)!.values()].filter((o) => as.states.has(o.area));
      const kept = held.filter((o) => !doubtsAbout(o, as).some(({kind}) => kind === "partsAbove"));
      return as.format.percent(leadingMedian(kept, as)!.value);
    });
    expect(note).toContain(as.format.list(without));
    expect(note).toContain(
      locale === "en"
        ? "Medians leave out values with a note, which are 0 or too low for the coverage that the ILO has. Children:"
        : "Las medianas dejan aparte valores con una nota, iguales a 0 o demasiado bajos para la cobertura que da la OIT. Infancia:"
    );
    expect(note).not.toMatch(/titles that give a median|los títulos que dan una mediana/);
  }
);

test.each(statedLocales)("a published zero is printed as it is rounded, with its decimal, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const cells = strategiesSpending(as.group("world"), as).figure.table.rows.flat();
  const zeros = cells.filter(({note}) => note?.includes(as.words.value.roundedZero));
  expect(zeros.length).toBeGreaterThan(20);
  expect([...new Set(zeros.map(({text}) => text))]).toEqual([as.format.value(0, "percentOfGdp")]);
});

test.each(statedLocales)("a column of totals says which are from an older report than the others, where some are, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const older = {
    en: "The totals of Burundi and Malaysia are from an older report",
    es: "Los totales de Burundi y de Malasia proceden"
  };
  const named = {en: "or the older one that is named", es: "o el anterior que se indica"};
  for (const group of as.memberGroups) {
    const {note = "", table} = strategiesSpending(group, as).figure;
    const rows = table.rows.filter((row) => row.at(-1)?.note?.includes(as.words.value.report("2020-22")));
    expect(table.columns.at(-1)?.text.includes(named[locale]), group.id).toBe(rows.length > 0);
    expect(/older report|informe anterior/.test(note), group.id).toBe(rows.length > 0);
  }
  expect(strategiesSpending(as.group("world"), as).figure.note).toContain(older[locale]);
});

test.each(statedLocales)("contributors are not called people covered, nor the others left out, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const says = strategiesContributors(as.group("world"), as).rows.flatMap(({dots}) => dots.map(({say}) => say));
  expect(says.length).toBeGreaterThan(50);
  expect(says.filter((say) => /left out|coverage|fuera|cobertura/.test(say))).toEqual([]);
  expect(says.filter((say) => !say.includes(as.indicator("pension-contributors").reached[locale]))).toEqual([]);
});
