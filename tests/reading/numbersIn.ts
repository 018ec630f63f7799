import type {Locale} from "../../src/model/locale.ts";

/** A number as it stands in a sentence, read by a small parser of its own: nothing of the formatter is used. */
export type Found = {
  readonly text: string;
  readonly number: number;
  readonly percent: boolean;
  readonly decimals: number;
  /** "<0.1%" and ">99.9%", in signs or in words. */
  readonly limit: "<" | ">" | null;
  /** "million", "billion". */
  readonly scaled: boolean;
};

const forms = {
  en: {
    number: /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/,
    group: ",",
    scales: {million: 1e6, billion: 1e9},
    below: /(<|[Uu]nder )$/,
    above: /(>|[Oo]ver )$/
  },
  es: {
    number: /(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/,
    group: ".",
    scales: {millones: 1e6, millón: 1e6},
    below: /(<|[Mm]enos del )$/,
    above: /(>|[Mm]ás del )$/
  },
  fr: {
    number: /(\d{1,3}(?:\u202f\d{3})+|\d+)(?:,(\d+))?/,
    group: "\u202f",
    scales: {milliard: 1e9, million: 1e6},
    below: /(<|[Mm]oins de )$/,
    above: /(>|[Pp]lus de )$/
  },
  ar: {
    number: /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/,
    group: ",",
    scales: {مليار: 1e9, مليون: 1e6, ملايين: 1e6},
    below: /(<|أقل من )$/,
    above: /(>|أكثر من )$/
  }
} as const satisfies Record<Locale, object>;

/** "2024–26": a report, not two numbers; with a hyphen in data. */
const report = /\d{4}[-–]\d{2}(?!\d)/g;

export const reportsIn = (sentence: string): string[] => (sentence.match(report) ?? []).map((found) => found.replace("–", "-"));

/** All numbers of a sentence, in order; reports are left out. */
export function numbersIn(sentence: string, locale: Locale): Found[] {
  const {number, group, scales, below, above} = forms[locale];
  const text = sentence.replace(/[\u2066\u2069]/g, "").replace(report, "…");
  return [...text.matchAll(new RegExp(number, "g"))].map((match): Found => {
    const [written, whole = "", decimals = ""] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + written.length).replace(/^\s/, "");
    const scale = Object.entries(scales).find(([word]) => after.startsWith(word));
    const value = Number(`${whole.replaceAll(group, "")}.${decimals || "0"}`) * (scale?.[1] ?? 1);
    const edge = below.test(before) && value < 1 ? "<" : above.test(before) && value > 99 ? ">" : null;
    return {
      text: written,
      number: value,
      percent: after.startsWith("%"),
      decimals: decimals.length,
      limit: edge,
      scaled: scale !== undefined
    };
  });
}
