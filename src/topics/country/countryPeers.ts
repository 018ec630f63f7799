import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {peers, type Peer} from "../../measures/peers.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {peerOptions} from "../../atlas/peerOptions.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";

export type PeersView = {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly rows: readonly RankedRow[];
  /** "Uruguay: same sub-region and same income group". */
  readonly reasons: readonly {readonly name: string; readonly href: string; readonly text: string}[];
  readonly compare: string;
  readonly sources: readonly SourceLine[];
};

/** Peers shown beside a country. */
const shown = 7;

/** The countries most like this one, on any benefit, with the reason why each is a peer. */
export function countryPeers(country: Country, as: LocalAtlas): PeersView {
  const {words, locale} = as;
  const say = words.region.peers;
  const snapshot = as.snapshot("any-benefit");
  const withFigure = as.pages.filter(({id}) => snapshot.latest.has(id));
  const found = peers(country, {...peerOptions(as), countries: withFigure, count: shown});
  const ids = [country.id, ...found.map(({area}) => area)];
  const rows = rankedRows({...snapshot, countries: snapshot.countries.filter(({area}) => ids.includes(area))}, as);
  const name = country.name[locale];
  return {
    title: found.length === 0 ? say.titleNone : titleOf(country, rows, as),
    subtitle: say.subtitle,
    caption: say.caption(name),
    rows,
    reasons: found.map((peer) => reasonOf(peer, as)),
    compare: addressOf(locale, "compare", `indicator=any-benefit&areas=${ids.map((id) => id.toLowerCase()).join(",")}&view=bars`),
    sources: sourceLines([snapshot.indicator], as)
  };
}

/** The place of the country among its peers, best first; or that it has none. */
function titleOf({id}: Country, rows: readonly RankedRow[], as: LocalAtlas): string {
  const say = as.words.region.peers;
  const own = rows.find(({area}) => area === id);
  if (!own) return say.titleWithout(as.place(id));
  const position = rows.toReversed().findIndex(({value}) => value === own.value) + 1;
  return say.title({area: as.place(id), position, of: rows.length});
}

function reasonOf({area, reasons}: Peer, as: LocalAtlas): {name: string; href: string; text: string} {
  const texts = reasons.map((reason) => as.words.region.peers.reasons[reason]);
  return {name: as.name(area), href: addressOf(as.locale, "country", area), text: as.format.list(texts)};
}
