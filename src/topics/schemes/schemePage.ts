import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {programmeOf} from "../../atlas/programmeOf.ts";
import {schemeParts} from "../../atlas/schemeParts.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Scheme} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Table} from "../../reading/figure.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import {evidenceText, schemeText} from "../../reading/schemeText.ts";
import {newestReached} from "../../reading/newestReached.ts";
import {strategyText} from "../../reading/strategyText.ts";
import {partsView, type SchemePartsView} from "./partsView.ts";
import {branchCoverage, type BranchCoverage} from "./branchCoverage.ts";
import {schemeTrends, type SchemeTrend} from "./schemeTrends.ts";

export type SchemeFact = {
  readonly name: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
};
export type SchemePageView = {
  readonly name: string;
  readonly place: string;
  /** The language of the name where it is not the page’s. */
  readonly lang: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The number by which lists tell it, with its year and document; undefined where none is known. */
  readonly lead: string | undefined;
  readonly facts: readonly SchemeFact[];
  /** The schemes within it; undefined where the register has none. */
  readonly parts: SchemePartsView | undefined;
  /** Every count that is known; undefined where none is. */
  readonly counts: Table | undefined;
  readonly trends: readonly SchemeTrend[];
  readonly coverage: BranchCoverage;
  /** The page of its country, where it has one. */
  readonly countryHref: string | undefined;
};

/** All that the page of a scheme says. */
export function schemePage(scheme: Scheme, as: LocalAtlas): SchemePageView {
  const {page: say, strategies} = as.words.schemes;
  const {name, lang, place, branches} = schemeText(scheme, as);
  const country = as.pages.find(({id}) => id === scheme.area);
  const countryHref = country && addressOf(as.locale, "country", country.id);
  return {
    name,
    lang,
    place,
    title: say.title({scheme: titleOf(scheme, as), place}),
    description: say.description({scheme: name, place, branches, strategy: strategies[scheme.strategy]}),
    lead: leadOf(scheme, as),
    facts: factsOf(scheme, countryHref, as),
    parts: partsView(scheme, as),
    counts: countsOf(scheme, as),
    trends: schemeTrends(scheme, as),
    coverage: branchCoverage(scheme, as),
    countryHref: countryHref && `${countryHref}#section-schemes`
  };
}

/** Its name; with the other one where a second scheme of the country is called the same. */
function titleOf(scheme: Scheme, as: LocalAtlas): string {
  const {name, other} = schemeText(scheme, as);
  const isDoubled = as.schemes.some((one) => one.id !== scheme.id && one.area === scheme.area && schemeText(one, as).name === name);
  return isDoubled ? as.format.remarks([name, other ?? scheme.id]) : name;
}

function factsOf(scheme: Scheme, countryHref: string | undefined, as: LocalAtlas): SchemeFact[] {
  const {schemes: say} = as.words;
  const {list, page, notKnown} = say;
  const {other, otherLang, place, branches, served, years} = schemeText(scheme, as);
  const whole = schemeParts(as).wholes.get(scheme.id);
  const programme = programmeOf(scheme);
  return [
    ...(other === null ? [] : [{name: page.otherName, text: other, lang: otherLang}]),
    {name: list.country, text: place, href: countryHref},
    ...(whole
      ? [
          {
            name: page.whole,
            text: schemeText(whole, as).name,
            lang: schemeText(whole, as).lang,
            href: addressOf(as.locale, "scheme", whole.id)
          }
        ]
      : []),
    ...(programme === null ? [] : [{name: page.whole, text: programme}]),
    {name: list.branch, text: as.format.remarks(branches)},
    {name: list.strategy, text: strategyText(scheme, as)},
    {name: list.served, text: served ?? notKnown},
    {name: list.years, text: years ?? notKnown},
    {name: page.source, text: evidenceText(scheme, as)},
    {name: page.quality, text: say.qualities[scheme.quality]}
  ];
}

function leadOf(scheme: Scheme, as: LocalAtlas): string | undefined {
  const found = newestReached(scheme, as);
  const {country, list} = as.words.schemes;
  if (!found) return undefined;
  const said = {amount: countText(found, as), year: yearOfCount(found, as), document: evidenceText(found, as)};
  return as.format.labelled(list.reached, country.reached(said));
}

function countsOf(scheme: Scheme, as: LocalAtlas): Table | undefined {
  const counts = schemesHeld(as).counts.get(scheme.id) ?? [];
  if (counts.length === 0) return undefined;
  const {column, caption} = as.words.schemes.page;
  return {
    caption: caption(schemeText(scheme, as).name),
    columns: [{text: column.year}, {text: column.amount}, {text: column.document}],
    rows: counts.toReversed().map((one) => [{text: yearOfCount(one, as)}, {text: countText(one, as)}, {text: evidenceText(one, as)}])
  };
}
