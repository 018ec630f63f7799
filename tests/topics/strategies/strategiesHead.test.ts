import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {strategies} from "../../../src/topics/strategies/strategies.ts";
import {membersIn, middle, modelRows, newest, statesIn} from "../../atlas/modelRows.ts";

const kinds = ["survey-insurance", "survey-assistance", "survey-labour-market"] as const;
const persons = new Map(modelRows("populations").map((row) => [`${row.area}/${row.year}`, Number(row.total)]));

/** The recent surveys of the countries of a group, in the plainest way. */
function surveysOf(table: string, group: string) {
  const held = newest(modelRows(`observations/${table}`), {});
  return statesIn(group).flatMap((area) => {
    const found = held.get(area);
    return found && found.year >= 2016 ? [{area, ...found}] : [];
  });
}

/** The part of a group's people who live in some countries, in one year. */
function peopleIn(held: ReturnType<typeof surveysOf>, group: string): number {
  const year = Math.max(...held.map((one) => one.year));
  const count = (areas: readonly string[]) => areas.reduce((sum, area) => sum + (persons.get(`${area}/${year}`) ?? 0), 0);
  return count(held.map(({area}) => area)) / count(membersIn(group));
}

/** The medians that may head a page: of five countries at least, with half of the people. */
function medians(group: string) {
  const of = (tables: readonly string[]) => tables.map((id) => ({id, held: surveysOf(id, group)})).filter(({held}) => held.length >= 5);
  const holding = (tables: readonly string[]) => of(tables).filter(({held}) => peopleIn(held, group) >= 0.5);
  const each = holding(kinds);
  return (each.length > 0 ? each : holding(["survey-coverage"]))
    .map(({id, held}) => ({id, count: held.length, value: middle(held.map((one) => one.value))}))
    .sort((a, b) => b.value - a.value);
}

test.each(statedLocales)(
  "a median heads a page where its countries have half of the people, and says of how many it is, in %s",
  (locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    const seen = {headed: 0, ranged: 0};
    for (const group of as.memberGroups) {
      const {head, headline} = strategies(group, as);
      const told = medians(group.id);
      const [first] = told;
      const all = surveysOf("survey-coverage", group.id).toSorted((a, b) => a.value - b.value);
      const of = as.format.count(statesIn(group.id).length);
      const outOf = (count: number) => (locale === "en" ? `${count} of ${of} countries` : `${count} de ${of} países`);
      if (first) {
        seen.headed += 1;
        expect(head.lead, group.id).toContain(outOf(first.count));
        expect(head.lead, group.id).toContain(as.format.percent(first.value));
        for (const {count, value} of told) {
          expect(headline, group.id).toContain(outOf(count));
          expect(headline, group.id).toContain(as.format.percent(value));
        }
        expect(headline.match(/median of|mediana de/g), group.id).toHaveLength(told.length);
      } else if (all.length > 1) {
        seen.ranged += 1;
        expect(headline, group.id).not.toMatch(/median|mediana/);
        const few = {en: ": too few for a median", es: ": muy pocas para una mediana"}[locale];
        const half = {en: ", with under half of the people", es: ", con menos de la mitad de las personas"}[locale];
        expect(head.lead, group.id).toContain(outOf(all.length) + (all.length < 5 ? few : half));
        if (all.length >= 5) expect(peopleIn(all, group.id), group.id).toBeLessThan(0.5);
        expect(headline, group.id).toContain(outOf(all.length));
        for (const text of [head.method, headline]) {
          for (const end of [all[0]!, all.at(-1)!]) {
            expect(text, group.id).toContain(as.format.percent(end.value));
            expect(text, group.id).toContain(as.name(end.area));
          }
        }
      }
    }
    expect(Math.min(seen.headed, seen.ranged)).toBeGreaterThan(8);
  }
);

test("five surveys of the Arab League's 22 countries head its page as what they are", () => {
  const said = statedLocales.map((locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    return strategies(as.group("arab-league"), as).head.lead;
  });
  expect(said).toEqual([
    "Recent surveys in 5 of 22 countries, with under half of the people",
    "Encuestas recientes en 5 de 22 países, con menos de la mitad de las personas"
  ]);
});
