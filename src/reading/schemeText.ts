import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Language} from "../atlas/language.ts";
import {schemeName} from "../i18n/schemeName.ts";
import {schemeTongue} from "../i18n/schemeTongue.ts";
import type {Cited, Scheme} from "../model/scheme.ts";

/** What a scheme is, in words: its names with their language where it is not the page’s, its place, its branches, the groups it serves and its years; null where they are not known. */
export function schemeText(scheme: Scheme, as: LocalAtlas) {
  const {branches, groups, severalCountries} = as.words.schemes;
  const {name, other} = schemeName(scheme, as.locale);
  const foreign = (text: string) => [schemeTongue(text, scheme)].find((tongue) => tongue !== as.locale);
  return {
    ...{name, lang: foreign(name), other, otherLang: other === null ? undefined : foreign(other)},
    place: scheme.area === null ? severalCountries : as.name(scheme.area),
    branches: scheme.branches.map((branch) => branches[branch]),
    served: scheme.groups.length === 0 ? null : as.format.remarks(scheme.groups.map((group) => groups[group])),
    years: yearsText(scheme, as)
  };
}

/** Since when a scheme is there and until when, as far as it is known. */
function yearsText({start, end}: Pick<Scheme, "start" | "end">, {words}: Language): string | null {
  const {since, until, between} = words.schemes;
  if (start !== null && end !== null) return between({first: start, last: end});
  return start !== null ? since(start) : end !== null ? until(end) : null;
}

/** The document of a fact of the register, with who published it and when. */
export const evidenceText = ({evidence, publisher, evidenceYear}: Cited, {words}: Language): string =>
  words.schemes.page.document({document: evidence, publisher, year: evidenceYear});
