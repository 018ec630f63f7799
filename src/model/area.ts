import type {Locale, Translated} from "./locale.ts";

/** How a name stands in a sentence, where that is not as in a list; what is left out follows from the rest. */
export type PlaceForm = {
  /** With its article: "the Philippines". */
  readonly the?: string;
  /** With its preposition: "on Norfolk Island". */
  readonly within?: string;
};

/** What else is to be known of the name of an area; most need none of it. */
export type Naming = {
  readonly forms?: Readonly<Partial<Record<Locale, PlaceForm>>>;
  /** Former, common and short names in any language, to be found by. */
  readonly aliases?: readonly string[];
};

/** What an area may be: one country, territory or area, or many together. */
export const areaKinds = ["country", "group"] as const;

/** A country, territory or area with a code of its own in ISO 3166-1. */
export type Country = Naming & {
  readonly kind: "country";
  /** ISO 3166-1 alpha-3 ("ARG"); Kosovo is "XKX". */
  readonly id: string;
  readonly name: Translated;
  /** Ids of the groups it belongs to by the reference tables ("upper-middle-income"); null where unclassified. */
  readonly incomeGroup: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly unMember: boolean;
};

/** States that observe the United Nations without being members. */
const observers = ["PSE", "VAT"];

/** Whether it is counted as a country where countries are: a member of the United Nations or an observer, and no territory. */
export const isState = ({id, unMember}: Country): boolean => unMember || observers.includes(id);

export const groupKinds = ["world", "income", "region", "subregion", "cross", "status", "named"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Where a membership comes from; the note says where it lags or departs from another list, or is null. */
export type Definition = {readonly by: Translated; readonly url: string; readonly date: string; readonly note: Translated | null};

/** A set of countries with a name. */
export type Group = Naming & {
  readonly kind: "group";
  /** Kebab-case words, as in the address: "northern-africa". */
  readonly id: string;
  readonly groupKind: GroupKind;
  readonly name: Translated;
  /**
   * Country ids, ascending: those that count, with a figure or a seat in the United Nations, the same on every page and in every file.
   * Empty where we do not hold the membership (the publisher's own aggregates only).
   */
  readonly members: readonly string[];
  /** Members by definition that do not count, as nothing is known of them: most are uninhabited. */
  readonly uncounted: readonly string[];
  /** Who defines the membership, where, and as of when; null where we hold none. */
  readonly definition: Definition | null;
  /** The ILO's aggregate for the same body with another membership ("ilo-asean"); null for most. */
  readonly iloGroup: string | null;
};

export type Area = Country | Group;
