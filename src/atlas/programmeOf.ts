import type {Scheme} from "../model/scheme.ts";

/**
 * The programme that a scheme is a component of, where its row says so by its name ("UPSNP - direct support component" is one of UPSNP's);
 * null for all others. The register has a row for each component, and none for the programme.
 */
export const programmeOf = ({area, name}: Scheme): string | null =>
  area === null ? null : (/^(.+?) [-–—] .*\bcomponents?$/i.exec(name)?.[1] ?? null);

/** How many schemes some rows are: the components of a programme are one. */
export const countSchemes = (schemes: readonly Scheme[]): number =>
  new Set(
    schemes.map((scheme) => {
      const programme = programmeOf(scheme);
      return programme === null ? scheme.id : `${scheme.area} ${programme}`;
    })
  ).size;
