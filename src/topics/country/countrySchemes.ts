import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {schemeText} from "../../reading/schemeText.ts";

export type CountrySchemesView = {
  /** How many the register knows, or that it knows none. */
  readonly text: string;
  /** By strategy: name, page and branches of each. */
  readonly lists: readonly {
    readonly strategy: string;
    readonly items: readonly {readonly name: string; readonly href: string; readonly branches: string}[];
  }[];
  readonly register: string;
};

/** The schemes of a country that the register knows, by strategy and branch. One that is not named is unknown, not absent. */
export function countrySchemes(country: Country, as: LocalAtlas): CountrySchemesView {
  const {country: say, strategies} = as.words.schemes;
  const known = schemesHeld(as).byArea.get(country.id) ?? [];
  const lists = Array.from(
    Map.groupBy(known, ({strategy}) => strategy),
    ([strategy, schemes]) => ({
      strategy: strategies[strategy],
      items: schemes.map((scheme) => {
        const {name, branches: served} = schemeText(scheme, as);
        return {name, href: addressOf(as.locale, "scheme", scheme.id), branches: as.format.remarks(served)};
      })
    })
  );
  return {text: known.length === 0 ? say.none : say.known(known.length), lists, register: addressOf(as.locale, "schemes")};
}
