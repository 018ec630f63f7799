import {doubled, ofUnknownArea, type Checks} from "./checks.ts";
import type {Population} from "./population.ts";

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
    })
};
