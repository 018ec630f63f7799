import type {Sourced} from "./sourced.ts";

/** The conventions that ratifications are held of, in reading order, with the year in which each was adopted. */
export const conventions = {
  C102: 1952,
  C118: 1962,
  C183: 2000,
  C156: 1981,
  C175: 1994,
  C177: 1996,
  C100: 1951,
  C111: 1958,
  ICESCR: 1966,
  "ICESCR-OP": 2008,
  CEDAW: 1979,
  CRC: 1989,
  CRPD: 2006,
  ICMW: 1990
} as const satisfies Record<string, number>;
export type Convention = keyof typeof conventions;
export const conventionCodes = Object.keys(conventions) as readonly Convention[];

/** What is known of the year of a ratification beside its number. */
export const yearRemarks = ["", "yearOfLaw", "after2006", "inForce"] as const;
export type YearRemark = (typeof yearRemarks)[number];

/** A country has ratified a convention. Of a country and convention without one nothing is known: that is no refusal. */
export type Ratification = Sourced & {
  readonly area: string;
  readonly convention: Convention;
  /** Null where it is known that the country has ratified, and not when. */
  readonly year: number | null;
  readonly remark: YearRemark;
  /** The document in which it was seen, and where that stands; "" where it stands in the source's list alone. */
  readonly evidence: string;
  readonly address: string;
};

/** Who has ratified though the list has no row, for its makers saw no year; `data/raw/ratifications/source.json` names them. */
const lackedByList: Partial<Record<Convention, readonly string[]>> = {C102: ["GBR", "NOR", "SWE"]};

/** Whether the list is known to lack a country's ratification: that is neither a refusal nor unknown. */
export const isLackedByList = (area: string, convention: Convention): boolean => lackedByList[convention]?.includes(area) ?? false;

/** The convention of which a country accepts parts, a branch each, and not all: the lists do not say which. */
export const inParts: Convention = "C102";

/** Two ratifications with the same key contradict each other. */
export const keyOfRatification = ({area, convention}: Ratification): string => `${area}/${convention}`;
