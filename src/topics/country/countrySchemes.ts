import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes, programmeOf} from "../../atlas/programmeOf.ts";
import {nestedSchemes, schemeParts} from "../../atlas/schemeParts.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Country} from "../../model/area.ts";
import type {Scheme} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import type {Table} from "../../reading/figure.ts";
import {newestReached} from "../../reading/newestReached.ts";
import {schemeBesideCoverage} from "../../reading/schemeBesideCoverage.ts";
import {schemeMatrix} from "../../reading/schemeMatrix.ts";
import {classedNote} from "../../reading/strategyText.ts";
import {evidenceText, schemeText} from "../../reading/schemeText.ts";

type SchemeItem = {
  readonly name: string;
  /** The language of the name where it is not the page’s. */
  readonly lang: string | undefined;
  readonly href: string;
  /** Its branches, and the groups it serves where they are known. */
  readonly about: string;
  /** How many it reached, in which year, by which document; that no number is known, and the document that names it. */
  readonly reached: string;
  /** What sets it at odds with the coverage of its branches on the page. */
  readonly beside: readonly string[];
  /** The schemes within it. */
  readonly parts: readonly SchemeItem[];
};

export type CountrySchemesView = {
  /** How many the register knows, or that it knows none. */
  readonly text: string;
  /** Branch by strategy; undefined where it knows one of one branch, or none, of which the list says as much. */
  readonly matrix: Table | undefined;
  /** By strategy, with how many there are: each with its page, whom it serves, and how many it reached with year and document. */
  readonly lists: readonly {readonly strategy: string; readonly count: string; readonly items: readonly SchemeItem[]}[];
  /** Whether the lists are so long together that they stand folded, so that a phone comes to what follows. */
  readonly folded: boolean;
  readonly register: string;
};

/** So many schemes are read in passing. */
const mostOpen = 5;

/** A table of dashes around one number tells nothing that the list does not. */
const isBare = (schemes: readonly Scheme[]): boolean => schemes.length <= 1 && schemes.every(({branches}) => branches.length <= 1);

/** The schemes of a country that the register knows, by strategy and branch. One that is not named is unknown, not absent. */
export function countrySchemes(country: Country, as: LocalAtlas): CountrySchemesView {
  const {country: say, strategies} = as.words.schemes;
  const known = schemesHeld(as).byArea.get(country.id) ?? [];
  const lists = Array.from(
    Map.groupBy(known, ({strategy}) => strategy),
    ([strategy, schemes]) => ({
      strategy: strategies[strategy],
      count: as.format.count(schemes.length),
      items: nestedSchemes(schemes, schemeParts(as)).map(({scheme, parts}) => itemOf(scheme, parts, as))
    })
  );
  const caption = as.words.schemes.matrix.ofCountry(country.name[as.locale]);
  return {
    text: known.length === 0 ? say.none : [say.known(countSchemes(known)), classedNote(known, as)].filter(Boolean).join(" "),
    matrix: isBare(known) ? undefined : schemeMatrix(known, {caption, countries: false}, as),
    lists,
    folded: known.length > mostOpen,
    register: addressOf(as.locale, "schemes")
  };
}

function itemOf(scheme: Scheme, parts: readonly Scheme[], as: LocalAtlas): SchemeItem {
  const {name, lang, branches, served} = schemeText(scheme, as);
  const count = newestReached(scheme, as);
  const {country, page} = as.words.schemes;
  const programme = programmeOf(scheme);
  const within = programme === null ? undefined : as.format.labelled(page.whole, programme);
  return {
    name,
    lang,
    href: addressOf(as.locale, "scheme", scheme.id),
    beside: schemeBesideCoverage(scheme, as),
    parts: parts.map((part) => itemOf(part, [], as)),
    about: as.format.statements([as.format.remarks(branches), served ?? undefined, within]),
    reached: count
      ? country.reached({amount: countText(count, as), year: yearOfCount(count, as), document: evidenceText(count, as)})
      : country.notReached({document: evidenceText(scheme, as)})
  };
}
