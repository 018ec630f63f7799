import {lawOf} from "../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {peerOptions} from "../atlas/peerOptions.ts";
import {peers} from "../measures/peers.ts";
import type {Country} from "../model/area.ts";
import {lawBranches} from "../model/law.ts";
import {addressOf} from "../site/addresses.ts";
import {ruralAndUrban, twinsOf} from "./twin.ts";

/** Pages across countries from which a reader goes on to one country. */
export const choosingPages = ["law", "schemes", "thenAndNow", "townAndCountry", "learn"] as const;
export type ChoosingPage = (typeof choosingPages)[number];

export type CountryChoice = {
  /** What one finds by it. */
  readonly title: string;
  readonly links: readonly {readonly text: string; readonly href: string}[];
};

/** The section of a country's page that answers the question of a page for this country; null where it is the page itself. */
const sections: Readonly<Record<ChoosingPage, {readonly id: string; readonly has: (country: Country, as: LocalAtlas) => boolean} | null>> =
  {
    law: {id: "law", has: hasLaw},
    schemes: {id: "schemes", has: () => true},
    thenAndNow: null,
    townAndCountry: {id: "residence", has: ({id}, as) => twinsOf(id, ruralAndUrban, as).length > 0},
    learn: {id: "peers", has: hasPeers}
  };

/** Every country that has a page, or those of a group, each with what its page says on the matter; without that section, its page. */
export function countryChoice(page: ChoosingPage, as: LocalAtlas, members?: readonly string[]): CountryChoice {
  const section = sections[page];
  const countries = as.pages.filter(({id}) => members === undefined || members.includes(id));
  return {
    title: as.words.countries.choose[page],
    links: countries
      .toSorted((a, b) => as.byName(a.name[as.locale], b.name[as.locale]))
      .map((country) => ({
        text: country.name[as.locale],
        href: `${addressOf(as.locale, "country", country.id)}${section?.has(country, as) ? `#section-${section.id}` : ""}`
      }))
  };
}

function hasLaw({id}: Country, as: LocalAtlas): boolean {
  return lawBranches.some((branch) => lawOf(id, branch, as) !== undefined || as.snapshot(branch).latest.has(id));
}

/** A country stands beside others where at least two of them, itself among them, have a figure. */
function hasPeers(country: Country, as: LocalAtlas): boolean {
  const own = as.snapshot("any-benefit").latest.has(country.id) ? 1 : 0;
  return own + peers(country, {...peerOptions(as), count: 2}).length > 1;
}
