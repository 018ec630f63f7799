import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {AreaLine, CompareBase, IndicatorLine} from "../compareFiles.ts";
import {isOfContributors} from "../../measures/isOfContributors.ts";
import {peers} from "../../measures/peers.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {Country, Group} from "../../model/area.ts";
import {denominators} from "../../model/denominator.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Locale} from "../../model/locale.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {pairs} from "../../site/pairs.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {refusedViews, partsOf} from "./refusedViews.ts";
import {sharedWords} from "./sharedWords.ts";
import {peerOptions} from "../../atlas/peerOptions.ts";
import {shownMeasure} from "../../reading/ofGroup.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {sourceText} from "../../i18n/sourcesText.ts";

const peerCount = 6;

/** What there is to choose from on the compare page, named in a language; `style` is what an embed of a comparison wears. */
export function compareBase(as: LocalAtlas, style = ""): CompareBase {
  const {locale, words} = as;
  const named = new Set(as.listed.flatMap(({id}) => [...as.snapshot(id).latest.keys()]));
  const held = new Set(as.memberGroups.map(({id}) => id));
  const groups = as.groups.filter(({id}) => held.has(id) || named.has(id));
  const pages = new Set(as.pages.map(({id}) => id));
  const lines = [...as.pages.map((country) => countryLine(country, as, locale)), ...groups.map((group) => groupLine(group, pages, as))];
  return {
    areas: lines.sort((a, b) => as.byName(a.name, b.name)),
    unfigured: as.unpaged
      .map((country) => ({name: country.name[locale], also: otherNames(country, locale), mark: as.words.search.absent}))
      .sort((a, b) => as.byName(a.name, b.name)),
    indicators: as.listed.map((indicator) => indicatorLine(indicator, as)),
    pairs: pairs()
      .filter(({areas}) => areas.every((id) => pages.has(id) || held.has(id)))
      .map(({areas, why, source}) => ({areas, why: words.value.remarked({name: why[locale], remark: source[locale]})})),
    words: sharedWords(as),
    style
  };
}

function countryLine(country: Country, atlas: Atlas, locale: Locale): AreaLine {
  const alike = peers(country, {...peerOptions(atlas), count: peerCount});
  return {
    id: country.id,
    name: country.name[locale],
    kind: "country",
    href: addressOf(locale, "country", country.id),
    form: country.forms?.[locale],
    also: otherNames(country, locale),
    members: [],
    peers: alike.map(({area, reasons}) => ({area, reasons}))
  };
}

function groupLine(group: Group, pages: ReadonlySet<string>, {words, locale}: LocalAtlas): AreaLine {
  const members = group.members.filter((id) => pages.has(id));
  return {
    id: group.id,
    name: group.name[locale],
    mark: words.comparePage.form.groupMark,
    kind: group.groupKind,
    href: members.length > 0 ? addressOf(locale, "region", group.id) : null,
    form: group.forms?.[locale],
    also: otherNames(group, locale),
    members,
    peers: []
  };
}

function indicatorLine(indicator: Indicator, as: LocalAtlas): IndicatorLine {
  const {locale, words} = as;
  const {id, family, unit, direction, breaks, denominator, splits} = indicator;
  return {
    ...{id, family, unit, direction, breaks, denominator, splits},
    name: indicator.name[locale],
    measure: showsGap(indicator) ? shownMeasure(indicator, as) : indicator.measure[locale],
    ...(isOfContributors(indicator) ? {contributing: words.indicator.contributing} : {}),
    denominatorText: words.denominators[denominator],
    usual: as.snapshot(id).usual,
    sources: sourceLines([indicator], as, {aggregates: true, people: denominators[denominator].measure !== null}).map((line) =>
      sourceText(line, as.locale)
    ),
    csv: indicatorCsv(id),
    href: addressOf(locale, "indicator", id),
    parts: partsOf(indicator),
    refused: refusedViews(indicator, as)
  };
}
