import type {Language} from "../atlas/language.ts";
import type {Reached} from "../model/scheme.ts";

/** A count of a scheme in words, with its unit: "24.8% of population aged 60+". A unit of the register that begins with "%" is a share. */
export function countText({count, unit}: Reached, {words}: Language): string {
  const said = words.schemes.unit(unit);
  return words.schemes.number({amount: count, share: isShare(unit), unit: said.replace(/^% /, "")});
}

export const isShare = (unit: string): boolean => unit.startsWith("% ");

/** The year of a count, or that there is none. */
export const yearOfCount = ({year}: Pick<Reached, "year">, {words, format}: Language): string =>
  year === null ? words.schemes.noYear : format.year(year);
