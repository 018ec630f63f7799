import {insuredIn, studyYears} from "../atlas/latestInsured.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {insuranceProducts, type InsuranceProduct} from "../model/insuredLives.ts";
import {insuredShare} from "./insuredCell.ts";

/** Beneath a table of products: where a study gives one number of people two shares of the population, which share is of which product. */
export function insuredShares(areas: readonly string[], products: readonly InsuranceProduct[], as: LocalAtlas): string {
  const found = areas.flatMap((area) => studyYears(area, as).flatMap((year) => oddIn({area, year}, products, as)));
  return found.length === 0 ? "" : as.words.insured.sharesApart(found);
}

/** Numbers of a study that stand with more than one printed share. */
function oddIn({area, year}: {area: string; year: number}, products: readonly InsuranceProduct[], as: LocalAtlas) {
  const rows = products.flatMap((product) => insuredIn(area, year, product, as) ?? []).filter(({persons}) => (persons ?? 0) > 0);
  return [...Map.groupBy(rows, ({persons}) => persons)].flatMap(([people, alike]) => {
    const shares = alike.flatMap(({product, ...row}) => {
      const share = insuredShare({product, ...row}, as);
      return share === null ? [] : [{product, share}];
    });
    const isOdd = new Set(shares.map(({share}) => share)).size > 1;
    return people !== null && isOdd ? [{place: as.place(area), year, people, shares}] : [];
  });
}

/** The same of all products, for one country. */
export const insuredSharesOf = (area: string, as: LocalAtlas): string => insuredShares([area], insuranceProducts, as);
