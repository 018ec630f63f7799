import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {countryContributors} from "./countryContributors.ts";
import {countryHeadline} from "./countryHeadline.ts";
import {countryInsured} from "./countryInsured.ts";
import {countryLaw, hasLaw} from "./countryLaw.ts";
import {countryPeers} from "./countryPeers.ts";
import {countryRatifications} from "./countryRatifications.ts";
import {countrySchemes} from "./countrySchemes.ts";
import {countrySectionNames, type CountrySection} from "../../drawing/countrySections.ts";
import {countryRanks} from "./countryRanks.ts";
import {countryRows} from "./countryRows.ts";
import {goalSentence} from "../../reading/goalSentence.ts";
import {countryTrend} from "./countryTrend.ts";
import {countryUnknown} from "./countryUnknown.ts";
import {withinPage} from "./withinPage.ts";

/**
 * All that a country's page says beside its charts; `charted` are the sections with a chart to show. A section without any figure is said
 * once, among what is not known.
 */
export function countryPage(country: Country, charted: readonly CountrySection[], as: LocalAtlas) {
  const peers = countryPeers(country, as);
  const contributors = countryContributors(country, as);
  const insured = countryInsured(country, as);
  const within = withinPage(country, as);
  const ranks = countryRanks(country, as);
  const more: readonly CountrySection[] = [
    ...(contributors === null ? [] : ["programmes" as const]),
    ...(hasLaw(country, as) ? ["law" as const] : []),
    ...(peers.rows.length > 1 ? ["peers" as const] : [])
  ];
  const shown = countrySectionNames.filter((name) => charted.includes(name) || more.includes(name));
  return {
    peers,
    contributors,
    law: countryLaw(country, as),
    shown,
    pace: countryTrend(country, as).pace,
    goal: goalSentence(country.id, as),
    headline: countryHeadline(country, as),
    unknown: countryUnknown(country, as),
    ratifications: countryRatifications(country, as),
    schemes: countrySchemes(country, as),
    insured,
    within,
    ranks,
    rows: countryRows(country, as),
    contents: contentsOf(shown, {within, insured, ranks}, as)
  };
}

type Further = {readonly within: object | null; readonly insured: object | null; readonly ranks: object | null};

/** The ways to the sections of the page, in their order. */
const contentsOf = (shown: readonly CountrySection[], {within, insured, ranks}: Further, {words}: LocalAtlas) =>
  [
    ...shown,
    ...(ranks ? ["ranks" as const] : []),
    ...(within ? ["within" as const] : []),
    "schemes" as const,
    ...(insured ? ["microinsurance" as const] : []),
    "unknown" as const,
    "sources" as const
  ].map((name) => ({href: `#section-${name}`, text: words.country.sections[name]}));
