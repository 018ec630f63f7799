import {comparableWithin, peerOptions} from "../../atlas/peerOptions.ts";
import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {peers, type Peer} from "../../measures/peers.ts";
import type {Country} from "../../model/area.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {addressOf} from "../../site/addresses.ts";

export type PeersView = {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly rows: readonly RankedRow[];
  /** Why each area of the rows is a peer, by area: "same sub-region and same income group"; none for the country itself. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The peer most like the country, to go on to; null where there is none. */
  readonly next: {readonly text: string; readonly href: string} | null;
  readonly compare: string;
  readonly sources: readonly SourceLine[];
};

/** Peers shown beside a country. */
const shown = 7;
/** A rank is told among no fewer with a value, the country itself among them. */
const fewestRanked = 5;

/** The countries most like this one whose value on any benefit may lead, with the reasons why each is a peer. */
export function countryPeers(country: Country, as: LocalAtlas): PeersView {
  const {words, locale, format} = as;
  const say = words.peers;
  const snapshot = as.snapshot("any-benefit");
  const found = peers(country, {...peerOptions(as), count: shown});
  const ids = [country.id, ...found.map(({area}) => area)];
  const rows = rankedRows({...snapshot, countries: snapshot.countries.filter(({area}) => ids.includes(area))}, as);
  return {
    title: titleOf(country, {found, rows}, as),
    subtitle: say.subtitle({times: comparableWithin}),
    caption: say.caption(as.place(country.id)),
    rows,
    reasons: new Map(found.map(({area, reasons}) => [area, format.list(reasons.map((reason) => say.reasons[reason]))])),
    next: found[0] ? {text: words.country.next({place: as.place(found[0].area)}), href: addressOf(locale, "country", found[0].area)} : null,
    compare: addressOf(locale, "compare", `indicator=any-benefit&areas=${ids.map((id) => id.toLowerCase()).join(",")}&view=bars`),
    sources: sourceLines([snapshot.indicator], as)
  };
}

type Beside = {readonly found: readonly Peer[]; readonly rows: readonly RankedRow[]};

/**
 * The place of the country among its peers by its gap, the widest first, printed values that are alike being ties; no place where its own value is old,
 * of a time before theirs, or may not lead, or where they are few.
 */
function titleOf({id}: Country, {found, rows}: Beside, as: LocalAtlas): string {
  const say = as.words.peers;
  const area = as.place(id);
  if (found.length === 0) return say.titleNone;
  const own = rows.find((row) => row.area === id);
  if (!own) return say.titleWithout(area);
  const among = {of: rows.length, onlyCountries: rows.every((row) => as.states.has(row.area))};
  const value = as.snapshot("any-benefit").latest.get(id);
  if (!value || !leads(value, as) || own.old || rows.length < fewestRanked)
    return say.titleBeside({area, others: found.length, onlyCountries: among.onlyCountries});
  const ties = rows.filter(({valueText}) => valueText === own.valueText).length - 1;
  const wider = rows.filter((row) => row.value < own.value && row.valueText !== own.valueText).length;
  return say.title({area, position: wider + 1, ties, ...among, capped: isAtCap(value, as)});
}
