import type {InsuranceProduct, InsuredRemark} from "../../model/insuredLives.ts";
import type {PlaceName} from "../placeName.ts";
import {n, print} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const products: Record<InsuranceProduct, string> = {
  "any-product": "Any product",
  health: "Health",
  life: "Life",
  accident: "Accident",
  "life-and-accident": "Life and accident",
  "credit-life": "Credit life",
  property: "Property",
  agriculture: "Agriculture"
};

/** Those of which something is to be said beside the number. */
const remarks: Record<Exclude<InsuredRemark, "" | "shareUnderHundredth">, string> = {
  aboveTotal: "more than any product, as published",
  shareOfClients: "published share is of clients, not shown",
  shareUnfit: "published share does not fit, not shown"
};

/** What a title is about: micro-insurance of all kinds, or that of health. */
type Topic = "any-product" | "health";
const topics: Record<Topic, string> = {"any-product": "Micro-insurance", health: "Health micro-insurance"};

const places = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** Countries that an older study found people in. */
const more = (earlier: number): string => (earlier === 0 ? "" : `, earlier ones in ${print.count(earlier)} more`);
const newestFound = ({found, earlier, of}: {found: number; earlier: number; of: number}): string =>
  `the newest ${n(of, "study", "studies")} found people insured in ${amongPlaces(found, of)}${more(earlier)}`;

/** A number of people, with the shares that it is published with. */
type OfPeople = {
  readonly place: PlaceName;
  readonly year: number;
  readonly people: number;
  readonly shares: readonly {readonly product: InsuranceProduct; readonly share: string}[];
};

/** Micro-insurance as the studies count it: for a country, for a group, for health alone. */
export const insured = {
  products,
  remarks,
  noPeople: "share of the population; no number of people",
  year: "Study year",
  people: "People insured",
  title: ({
    topic,
    found,
    earlier,
    of,
    share,
    place,
    year
  }: {
    topic: Topic;
    found: number;
    /** Countries of which only a study before the newest found people insured. */
    earlier: number;
    of: number;
    share: number;
    place: PlaceName;
    year: number;
  }) =>
    `${topics[topic]}: ${newestFound({found, earlier, of})}; the largest share of a population is ${print.percent(share)}, ${place.within} (${print.year(year)})`,
  titleNobody: ({topic, earlier, of}: {topic: Topic; earlier: number; of: number}) =>
    `${topics[topic]}: the newest ${n(of, "study", "studies")} found nobody insured in ${places(of)}${earlier === 0 ? "" : `; earlier ones found some in ${print.count(earlier)}`}`,
  titleNoShare: ({topic, found, earlier, of}: {topic: Topic; found: number; earlier: number; of: number}) =>
    `${topics[topic]}: ${newestFound({found, earlier, of})}`,
  titleNone: ({topic}: {topic: Topic}) => `${topics[topic]}: no study has a country of this group`,
  subtitle: ({topic}: {topic: Topic}) =>
    `“Identified lives covered, self-reported by insurers”, as a share of the population: ${topic === "health" ? "health products" : "any product"}, newest study of each country that gives it, with its year.`,
  subtitleTop: ({shown}: {shown: number}) => `The picture has the ${print.count(shown)} largest shares; the table has all rows.`,
  note: "Products overlap: a person with two of them counts in both, so they are not added up. 0 means that the study found nobody; a dash, that it does not give the product separately. A country without a row is in no study: unknown, not 0. Studies differ in what they ask, so their years are not one series. Insurers report these numbers themselves. They are not coverage by social protection.",
  licence: "The publisher states no licence: the rows are shown and cited, and are in no download.",
  /** Numbers of people that a study gives two shares of the population. */
  sharesApart: (found: readonly OfPeople[]) =>
    `Published with different shares of the population: ${print.statements(found.map(({place, year, people, shares}) => `${print.people(people)} people ${place.within} (${print.year(year)}), ${print.list(shares.map(({product, share}) => `${share} under “${products[product]}”`))}`))}.`,
  studied: ({studied, of}: {studied: number; of: number}) =>
    `${print.count(studied)} of ${places(of)} of this group ${n(studied, "is", "are")} in a study.`,
  newest: ({year}: {year: number}) => `All figures are old: no study is newer than ${print.year(year)}.`,
  caption: (group: string) => `${group}: people insured, by country, study year and product; share of the population beside`,
  captionHealth: "People insured with health products, by country and study year; share of the population beside",
  say: ({name, share, year}: {name: string; share: string; year: number}) =>
    `${name}: ${share} of the population insured (${print.year(year)})`,
  toMutual: "Mutual health organisations: what is known, and what nobody counts",
  country: {
    titleBoth: ({people, share, year}: {people: number; share: string; year: number}) =>
      `Micro-insurance: insurers reported ${print.people(people)} ${n(people, "person", "people")} insured with any product, ${share} of the population (study of ${print.year(year)})`,
    titlePeople: ({people, year}: {people: number; year: number}) =>
      `Micro-insurance: insurers reported ${print.people(people)} ${n(people, "person", "people")} insured with any product (study of ${print.year(year)})`,
    titleShare: ({share, year}: {share: string; year: number}) =>
      `Micro-insurance: ${share} of the population insured with any product, as insurers report (study of ${print.year(year)})`,
    titleNobody: ({year}: {year: number}) => `Micro-insurance: the study of ${print.year(year)} found nobody insured`,
    titleNoTotal: "Micro-insurance: the studies give no number for all products together",
    subtitle: "“Identified lives covered, self-reported by insurers”, by product and study year; share of the population beside.",
    caption: (area: string) => `${area}: people insured, by study year and product`,
    toAll: "Micro-insurance in all countries studied"
  }
};
