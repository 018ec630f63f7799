import {doubled, ofUnknownArea, type Checks} from "./checks.ts";
import {populationMeasures, type Population, type PopulationMeasure} from "./population.ts";

type Persons = Population["persons"];
type Measures = readonly PopulationMeasure[];

/** Head counts that come together: of a country's people all of them or the total alone, of its work all or none. */
const people: Measures = ["total", "female", "male", "children", "workingAge", "older", "olderFemale", "olderMale", "births"];
const byPart = people.filter((measure) => !["total", "births"].includes(measure));
const work: Measures = ["employed", "employedFemale", "employedMale", "labourForce"];

/** Parts that are the whole, to the person; those who work are a modelled rate of the people, whose parts are rounded. */
const sums: readonly {readonly whole: PopulationMeasure; readonly parts: Measures; readonly within?: number}[] = [
  {whole: "total", parts: ["female", "male"]},
  {whole: "total", parts: ["children", "workingAge", "older"]},
  {whole: "older", parts: ["olderFemale", "olderMale"]},
  {whole: "employed", parts: ["employedFemale", "employedMale"], within: 0.005}
];

/** Births are fewer than this share of the people in every country. */
const mostBirths = 0.1;

const sumOf = (persons: Persons, parts: Measures): number | undefined => {
  const counts = parts.map((measure) => persons[measure]);
  return counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
};

/** Says of each item what is wrong with its persons, where something is. */
const culprits = (items: readonly Population[], judge: (persons: Persons) => readonly string[]) =>
  items.flatMap((item) => judge(item.persons).map((says) => ({item, says})));

function exceeding(persons: Persons, parts: Measures, most: Measures): string[] {
  const [part, whole] = [sumOf(persons, parts), sumOf(persons, most)];
  return part !== undefined && whole !== undefined && part > whole
    ? [`${parts.join(" + ")} are ${part}, ${most.join(" + ")} ${whole}`]
    : [];
}

const missing = (persons: Persons, asked: Measures, told: Measures): string[] => {
  const lacking = told.filter((measure) => persons[measure] === undefined);
  return lacking.length > 0 && asked.some((measure) => persons[measure] !== undefined) ? [`${lacking.join(", ")} are blank`] : [];
};

/** What must be true of head counts. */
export const populationChecks: Checks<Population> = {
  "no country has two head counts of one year": (populations) =>
    doubled(
      populations,
      ({area, year}) => `${area}/${year}`,
      ({area, year}) => `two head counts of ${area} in ${year}`
    ),

  "every area is known": ofUnknownArea,

  "a part of the people is not more than all": (populations) =>
    populations.flatMap((item) => {
      const {total, ...parts} = item.persons;
      if (total === undefined) return [];
      const more = Object.entries(parts).filter(([, persons]) => persons > total);
      return more.map(([measure, persons]) => ({item, says: `${measure} are ${persons}, all persons ${total}`}));
    }),

  "head counts are whole persons": (populations) =>
    culprits(populations, (persons) =>
      populationMeasures.flatMap((measure) => (Number.isSafeInteger(persons[measure] ?? 0) ? [] : [`${measure} are ${persons[measure]}`]))
    ),

  "women and men, and ages, add up to all": (populations) =>
    culprits(populations, (persons) =>
      sums.flatMap(({whole, parts, within = 0}) => {
        const [sum, all] = [sumOf(persons, parts), persons[whole]];
        return sum === undefined || all === undefined || Math.abs(sum - all) <= all * within
          ? []
          : [`${parts.join(" + ")} are ${sum}, ${whole} ${all}`];
      })
    ),

  "who works is in the labour force, and that is of 15 years and more": (populations) =>
    culprits(populations, (persons) => [
      ...exceeding(persons, ["employed"], ["labourForce"]),
      ...exceeding(persons, ["labourForce"], ["workingAge", "older"])
    ]),

  "births are less than a tenth of the people": (populations) =>
    culprits(populations, ({births = 0, total}) =>
      total !== undefined && births >= total * mostBirths ? [`births are ${births}, total ${total}`] : []
    ),

  "head counts by sex, age and work come whole": (populations) =>
    culprits(populations, (persons) => [...missing(persons, byPart, people), ...missing(persons, work, work)]),

  "older women outnumber older men in most countries": (populations) => {
    const both = populations.filter(({persons}) => persons.olderFemale !== undefined && persons.olderMale !== undefined);
    const more = both.filter(({persons}) => persons.olderFemale! >= persons.olderMale!);
    const first = both[0];
    return first === undefined || more.length * 2 > both.length
      ? []
      : [{item: first, says: `in ${both.length - more.length} of ${both.length} rows older men are more: are the columns exchanged?`}];
  }
};
