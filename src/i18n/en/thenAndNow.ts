import type {ClaimDefinition} from "../../model/claim.ts";
import {n, print, small} from "./phrases.ts";

const definitions: Record<ClaimDefinition, string> = {
  comprehensive: "In print: not fully or adequately covered",
  anyProtection: "In print: without any social security",
  anyBenefit: "In print: without any cash benefit",
  other: "Another subject"
};

/** What has been printed on the world's coverage, beside what was measured. */
export const thenAndNow = {
  name: "Then and now",
  question: "What was claimed, and what is measured now?",
  heading: "What was said, and what was measured",
  description: "What reports have printed on social protection coverage since 2003, beside what the ILO has measured since.",
  headline: ({first, last, from, to}: {first: number; last: number; from: string; to: string}) =>
    `Without any cash benefit: ${print.percent(first)} of the world in ${from}, ${print.percent(last)} in ${to}`,
  standfirst: ({claims, since, until, least, most}: {claims: number; since: string; until: string; least: number; most: number}) =>
    `From ${since} to ${until}, the claims drawn here put between ${print.limit(least, "percent")} and ${print.limit(most, "percent")} of people outside social security or cash benefits: they count different things. All ${print.count(claims)} claims are here, beside the one series that is measured alike year by year.`,
  definitions,
  chart: {
    name: "World",
    subtitle: ({since, until}: {since: string; until: string}) =>
      `Share of the world’s population left out. Hollow marks: claims in print, by year of publication (${since}–${until}), each by its own definition; line: ILO series of SDG 1.3.1, by the year that is measured.`,
    note: "Marks of different shapes count different things and are not comparable with each other, nor with the line: a mark lies where its publication came out, and what it counts may be years older. What is printed as a share covered is drawn as what is missing to 100. The claim of 2010 is of the population of working age.",
    sentence: ({first, last, from, to}: {first: number; last: number; from: string; to: string}) =>
      `${print.percent(first)} of the population was without any cash benefit in ${from} and ${print.percent(last)} in ${to}`,
    measured: "Measured: without any cash benefit",
    moreThan: ({share}: {share: number}) => `over ${print.limit(share, "percent")}`,
    say: ({year, definition, value}: {year: string; definition: string; value: string}) => `${year}, ${small(definition)}: ${value}`,
    sayMeasured: ({year, value}: {year: string; value: string}) => `Measured for ${year}, without any cash benefit: ${value}`,
    caption: "World: share of the population left out, as claims in print have it and as it is measured",
    columns: {year: "Year", what: "What it counts", share: "Left out", from: "From"},
    printed: ({title, publisher}: {title: string; publisher: string}) => (publisher === "" ? title : `${publisher}, ${title}`),
    series: "ILO, SDG 1.3.1"
  },
  list: {
    title: "All claims, as printed",
    intro:
      "Quoted in English, with the words and units of the publication. Year: of publication; in brackets: the year that the figure is of, where it is named.",
    caption: ({count}: {count: number}) => `${print.count(count)} ${n(count, "claim", "claims")} with a year of publication`,
    undatedTitle: "Year of publication unknown",
    undatedCaption: ({count}: {count: number}) => `${print.count(count)} ${n(count, "claim", "claims")} without a year of publication`,
    columns: {year: "Year", claim: "Claim", figure: "Figure and unit", publication: "Publication"},
    dated: ({year, of}: {year: string; of: string}) => `${year} (${of})`
  },
  latin: {
    title: ({of, names}: {of: number; names: readonly string[]}) =>
      names.length === 0
        ? `Of ${print.count(of)} countries and areas of Latin America and the Caribbean none leaves out 90% or more today`
        : `Of ${print.count(of)} countries and areas in Latin America and the Caribbean, only ${print.list(names)} ${n(names.length, "leaves", "leave")} out 90% or more today`,
    claim: ({claim, figure}: {claim: string; figure: string}) =>
      `The claim: “${claim}”, ${figure}. No publication is known to contain it: it appears, without a year, in the documents with which this project started.`,
    note: "The claim speaks of existing social security mechanisms; the figures here are of at least one cash benefit, of social insurance or of social assistance: a wider definition, under which fewer are left out. They are not a test of the claim in its own time.",
    without: ({count}: {count: number}) =>
      count === 0
        ? ""
        : `${print.count(count)} ${n(count, "country or area", "countries and areas")} of the group ${n(count, "has", "have")} no figure: unknown, not zero.`,
    caption: "Latin America and the Caribbean: population without any cash benefit, most first, latest year",
    columns: {gap: "Left out", year: "Year", bears: "90% or more"},
    yes: "yes",
    no: "no"
  },
  table: {
    year: "year in which the publication came out; blank where it is unknown",
    of: "year that the figure is of; blank where the publication names none",
    claim: "the claim, as printed",
    value: "the figure, as printed",
    unit: "unit and bounds, as printed",
    title: "publication",
    publisher: "who published it; blank where it is unknown",
    definition: "what it counts, where it can be set beside others: our reading",
    side: "whether the figure is of those covered or left out: our reading",
    sides: {covered: "covered", leftOut: "left out"}
  }
};
