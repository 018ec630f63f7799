import {hasInsured, insuredIn, latestInsured, studyYears} from "../../atlas/latestInsured.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {insuranceProducts} from "../../model/insuredLives.ts";
import type {Figure} from "../../reading/figure.ts";
import {insuredCell, insuredNote, insuredShare} from "../../reading/insuredCell.ts";
import {insuredSharesOf} from "../../reading/insuredShares.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";

/** Micro-insurance of a country by study year and product; null where no study has the country, which is not zero. */
export function countryInsured(country: Country, as: LocalAtlas): Figure | null {
  const years = studyYears(country.id, as);
  if (years.length === 0) return null;
  const {country: say, products, year: head} = as.words.insured;
  const told = insuranceProducts.filter((product) => years.some((year) => insuredIn(country.id, year, product, as)));
  return {
    id: "insured",
    title: titleOf(country, as),
    subtitle: say.subtitle,
    note: [insuredSharesOf(country.id, as), insuredNote(as)].filter(Boolean).join(" "),
    sources: [wholeSourceLine("microinsurance", as)],
    table: {
      caption: say.caption(country.name[as.locale]),
      columns: [{text: head}, ...told.map((product) => ({text: products[product], numeric: true}))],
      rows: years.map((year) => [
        {text: as.format.year(year), note: studyOf(country.id, year, as)},
        ...told.map((product) => insuredCell(insuredIn(country.id, year, product, as), as))
      ])
    }
  };
}

/** The study of a country and year, as it is titled. */
const studyOf = (area: string, year: number, as: LocalAtlas): string | undefined =>
  as.insuredLives.find((row) => row.area === area && row.year === year)?.study;

function titleOf({id}: Country, as: LocalAtlas): string {
  const {country: say} = as.words.insured;
  const row = latestInsured(id, "any-product", as);
  if (!row) return say.titleNoTotal;
  const {persons: people, year} = row;
  const share = insuredShare(row, as);
  if (!hasInsured(row)) return say.titleNobody({year});
  if (people === null) return say.titleShare({share: share ?? "", year});
  return share === null ? say.titlePeople({people, year}) : say.titleBoth({people, share, year});
}
