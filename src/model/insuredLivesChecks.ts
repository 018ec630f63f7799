import {doubled, ofUnknownArea, type Checks, type Culprit, type Facts} from "./checks.ts";
import {insuredStudies} from "./insuredStudies.ts";
import {keyOfInsured, type InsuredLives} from "./insuredLives.ts";

/** What must be true of people insured. */
export const insuredLivesChecks: Checks<InsuredLives> = {
  "a product has one row of a country and year": (rows) => doubled(rows, keyOfInsured, (one) => `two rows for ${keyOfInsured(one)}`),

  "every area is known": ofUnknownArea,

  "a row has people or a share": (rows) =>
    rows
      .filter(({persons, share}) => persons === null && share === null)
      .map((item) => ({item, says: `${keyOfInsured(item)} has neither`})),

  "people are counted whole, from 0": (rows) =>
    rows
      .filter(({persons}) => persons !== null && (persons < 0 || !Number.isInteger(persons)))
      .map((item) => ({item, says: `${item.persons} people`})),

  "a share of the population lies between 0 and 100": (rows) =>
    rows.filter(({share}) => share !== null && (share < 0 || share > 100)).map((item) => ({item, says: `${item.share}%`})),

  "people insured are no more than the people there, and are about the share of them that is told": besidePeople,

  "nobody is no share": (rows) =>
    rows.filter(({persons, share}) => persons === 0 && (share ?? 0) > 0).map((item) => ({item, says: `nobody is ${item.share}%`})),

  "a study tells of its own year and part of the world": besideStudy,

  "no product has more people than any product, unless a note says so": aboveTotal
};

function besideStudy(rows: readonly InsuredLives[], {areas}: Facts): Culprit<InsuredLives>[] {
  const regions = new Map(areas.map(({id, region}) => [id, region]));
  return rows.flatMap((item) => {
    const [study, region] = [insuredStudies[item.study], regions.get(item.area)];
    const isElsewhere = typeof region === "string" && study?.regions?.includes(region) === false;
    if (study === undefined || (study.year === item.year && !isElsewhere)) return [];
    const where = (study.regions ?? ["the world"]).join(", ");
    return [{item, says: `${item.area} in ${item.year} by "${item.study}", which is of ${where} in ${study.year}`}];
  });
}

/** Smaller shares have one digit or none, and say little of people. */
const leastShare = 0.1;

/** Studies took other head counts than ours, of other years: their shares are half of what ours would be at least, and twice at most. */
const [least, most] = [0.5, 2] as const;

function besidePeople(rows: readonly InsuredLives[], {populations}: Facts): Culprit<InsuredLives>[] {
  const people = new Map(populations.map(({area, year, persons}) => [`${area}/${year}`, persons.total]));
  return rows.flatMap((item) => {
    const {area, year, persons, share} = item;
    const all = people.get(`${area}/${year}`);
    if (all === undefined || persons === null) return [];
    const times = share === null || share < leastShare ? 1 : (persons / all) * (100 / share);
    const isSound = persons <= all && times >= least && times <= most;
    return isSound ? [] : [{item, says: `${persons} people are told as ${share ?? "no"}%, and ${area} had ${all} people in ${year}`}];
  });
}

function aboveTotal(rows: readonly InsuredLives[]): Culprit<InsuredLives>[] {
  const totals = new Map(rows.filter(({product}) => product === "any-product").map((one) => [keyOfInsured(one), one]));
  return rows.flatMap((item) => {
    const other = totals.get(keyOfInsured({...item, product: "any-product"}));
    const isAbove = (item.persons ?? 0) > (other?.persons ?? Infinity);
    if (!other || isAbove === (item.remark === "aboveTotal")) return [];
    return [
      {
        item,
        other,
        says: `${item.persons} people with ${item.product}, ${other.persons} with any product, and the note is "${item.remark}"`
      }
    ];
  });
}
