import {conventionCodes, inParts, isLackedByList, type Convention, type Ratification} from "../../model/ratification.ts";
import type {Country} from "../../model/area.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";
import {sourceText} from "../../i18n/sourcesText.ts";

/** A document in which a ratification was seen, as its publisher calls it; without an address where none can be followed. */
export type SeenIn = {readonly label: string; readonly document: string; readonly href: string | null};
export type RatificationsView = {
  readonly ratified: string;
  /** The conventions of which nothing is known for the country; undefined where there is none. */
  readonly others: string | undefined;
  /** What the lists lack: a ratification known from elsewhere, and which parts were accepted. */
  readonly lacks: string | undefined;
  readonly seenIn: readonly SeenIn[];
  readonly sources: readonly string[];
};

/**
 * Areas that are no members of the United Nations, and of which it is not for us to say that they belong to a State: two that ratify in
 * their own right (New Zealand's ratifications have not extended to them since 1988), and three whose status is disputed.
 */
const ofNoState: ReadonlySet<string> = new Set(["COK", "NIU", "ESH", "TWN", "XKX"]);

/** Which conventions a country has ratified and when, as far as it is known: one that is not named is unknown, not refused. */
export function countryRatifications(country: Country, as: LocalAtlas): RatificationsView {
  const {ratifications: say} = as.words;
  const held = new Map(as.ratifications.flatMap((one) => (one.area === country.id ? [[one.convention, one] as const] : [])));
  const documented = new Set(as.ratifications.flatMap(({convention, evidence}) => (evidence === "" ? [] : [convention])));
  const known = conventionCodes.flatMap((code) => held.get(code) ?? []);
  const lacked = conventionCodes.filter((code) => !held.has(code) && isLackedByList(country.id, code));
  const others = conventionCodes.filter((code) => !held.has(code) && !lacked.includes(code)).map((code) => named(code, as));
  return {
    ratified:
      known.length === 0
        ? [say.none, as.states.has(country.id) || ofNoState.has(country.id) ? "" : say.ofState].filter(Boolean).join(" ")
        : say.ratified(known.map((one) => ratified(one, documented, as))),
    others: others.length === 0 ? undefined : (known.length === 0 ? say.listed : say.others)(others),
    lacks:
      [...lacked.map((code) => say.lacked(named(code, as))), ...(held.has(inParts) ? [say.parts(inParts)] : [])].join(" ") || undefined,
    seenIn: known.flatMap(({convention, evidence, address}) =>
      evidence === ""
        ? []
        : [{label: say.seenIn(convention), document: say.document(evidence), href: /^https?:/.test(address) ? address : null}]
    ),
    sources: [...new Set(as.ratifications.map(({source}) => source))].map((id) => sourceText(wholeSourceLine(id, as), as.locale))
  };
}

const named = (code: Convention, {words}: LocalAtlas): string =>
  words.ratifications.named({code, about: words.ratifications.conventions[code]});

/** With what is known of the year; and where a convention is documented, that a row of it names no document. */
function ratified({convention, year, remark, evidence}: Ratification, documented: ReadonlySet<Convention>, as: LocalAtlas): string {
  const {ratifications: say} = as.words;
  const remarks = [remark === "" ? "" : say.remarks[remark], evidence === "" && documented.has(convention) ? say.unchecked : ""];
  return say.one({convention: named(convention, as), year, remark: as.format.remarks(remarks)});
}
