import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {findChart} from "../../src/figures/chartView.ts";
import {statedLocales} from "../statedLocales.ts";
import {membersIn, modelRows} from "../atlas/modelRows.ts";

const rows = modelRows("observations/survey-by-residence");
const urban = new Set(rows.filter((row) => row["residence"] === "urban").map(({area, period}) => `${area}/${period}`));
/** By country, the year of the newest survey with both areas; from the rows themselves. */
const newest = new Map<string, number>();
for (const {area = "", period} of rows.filter((row) => row["residence"] === "rural"))
  if (urban.has(`${area}/${period}`)) newest.set(area, Math.max(newest.get(area) ?? 0, Number(period)));

test.each(statedLocales)(
  "how many surveys are of years of the pandemic is said beneath chart and map, and only where one is, in %s",
  (locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    let met = 0;
    for (const {id} of as.memberGroups) {
      const years = membersIn(id).flatMap((area) => newest.get(area) ?? []);
      const count = years.filter((year) => year === 2020 || year === 2021).length;
      for (const chart of ["town-and-country", "town-and-country-map"] as const) {
        const note = findChart({chart, id}, as)?.figure.note;
        if (note === undefined) continue;
        expect(/COVID-19/.test(note), `${chart} ${id}`).toBe(count > 0);
        if (count === 0 || count === years.length) continue;
        met += 1;
        expect(note).toContain(
          {
            en: `${count} of ${years.length} surveys ${count === 1 ? "is" : "are"} of 202`,
            es: `${count} de ${years.length} encuestas ${count === 1 ? "es" : "son"} de 202`
          }[locale]
        );
        expect(note).toMatch({en: /emergency programmes may be counted/, es: /puede que se cuenten programas de emergencia/}[locale]);
      }
    }
    expect(met).toBeGreaterThan(20);
  }
);

/** Surveys of these indicators: for an area, the years of its newest values in every one of them. */
const programmes = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"] as const;
const isOfPandemic = ({period}: {period: number | null}): boolean => period === 2020 || period === 2021;

test.each(statedLocales)("the same travels to every figure of surveys: of groups, of countries and of each indicator, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const noteOf = (chart: ChartKind, id: string): string | undefined => findChart({chart, id}, as)?.figure.note;
  const seen = {told: 0, untold: 0};
  const expectNote = (note: string | undefined, isTold: boolean, of: string) => {
    if (note === undefined) return;
    expect(/COVID-19/.test(note), of).toBe(isTold);
    seen[isTold ? "told" : "untold"] += 1;
  };
  for (const group of as.memberGroups) {
    const held = programmes.flatMap((id) => as.snapshot(id).countries.filter(({area}) => group.members.includes(area)));
    expectNote(noteOf("programmes", group.id), held.some(isOfPandemic), `programmes ${group.id}`);
  }
  for (const {id} of as.pages) {
    const held = programmes.flatMap((name) => as.snapshot(name).latest.get(id) ?? []);
    expectNote(noteOf("programmes", id), held.some(isOfPandemic), `programmes ${id}`);
    expectNote(
      noteOf("residence", id),
      urbanYears(id).some((period) => isOfPandemic({period})),
      `residence ${id}`
    );
  }
  for (const id of programmes) {
    const isTold = as.snapshot(id).countries.some(isOfPandemic);
    for (const chart of ["map", "ranking", "regions"] as const) expectNote(noteOf(chart, id), isTold, `${chart} ${id}`);
  }
  for (const id of ["old-age", "any-benefit"]) expectNote(noteOf("map", id), false, id);
  expect(Math.min(seen.told, seen.untold)).toBeGreaterThan(20);
});

/** The years in which an area has a survey by both areas. */
const urbanYears = (area: string): number[] =>
  rows.flatMap((row) =>
    row.area === area && row["residence"] === "rural" && urban.has(`${area}/${row.period}`) ? [Number(row.period)] : []
  );
