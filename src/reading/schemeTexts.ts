import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Language} from "../atlas/language.ts";
import type {Cited, Reached, Scheme} from "../model/scheme.ts";

/** A count in words, with its unit: "24.8% of population aged 60+". A unit of the register that begins with "%" is a share. */
export function numberText({count, unit}: Reached, {words}: Language): string {
  const said = words.schemes.unit(unit);
  return words.schemes.number({amount: count, share: isShare(unit), unit: said.replace(/^% /, "")});
}

export const isShare = (unit: string): boolean => unit.startsWith("% ");

/** The year of a count, or that there is none. */
export const yearOfCount = ({year}: Pick<Reached, "year">, {words, format}: Language): string =>
  year === null ? words.schemes.noYear : format.year(year);

/** Since when a scheme is there and until when, as far as it is known; null where nothing is. */
export function yearsText({start, end}: Pick<Scheme, "start" | "end">, {words}: Language): string | null {
  const {since, until, between} = words.schemes;
  if (start !== null && end !== null) return between({first: start, last: end});
  return start !== null ? since(start) : end !== null ? until(end) : null;
}

/** The branches of a scheme in words. */
export const branchNames = ({branches}: Pick<Scheme, "branches">, {words}: Language): string[] =>
  branches.map((branch) => words.schemes.branches[branch]);

/** Where a scheme is: its country, or that it spans several. */
export const placeOfScheme = ({area}: Pick<Scheme, "area">, as: LocalAtlas): string =>
  area === null ? as.words.schemes.severalCountries : as.name(area);

/** The document of a fact of the register, with who published it and when. */
export const documentText = ({document, publisher, documentYear}: Cited, {words}: Language): string =>
  words.schemes.page.document({document, publisher, year: documentYear});
