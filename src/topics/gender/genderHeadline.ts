import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {asideOf} from "../../reading/asideOf.ts";
import {levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {pairCountNote, pairsCopied} from "../../reading/pairNote.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {saidMoment} from "../../reading/saidMoment.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {shownSexes} from "../../reading/shownSexes.ts";

/** The finding of the lens: the branch where most countries are apart. */
export type GenderHeadline = {
  readonly sentence: string;
  readonly head: PageHead;
  /** The widest difference, and how many publish "any benefit" by sex; "" where there is neither. */
  readonly standfirst: string;
};

const apart = ({lower, higher}: SexBalance): number => Math.max(lower, higher);

/** The branch in which one sex is behind in most countries; of several the one with the widest difference. Null where all are level, or each pair carries a note. */
export function leadingBalance(balances: readonly SexBalance[]): SexBalance | null {
  const points = ({widest}: SexBalance): number => Math.abs(widest?.points ?? 0);
  const told = balances.filter(({sound}) => sound.pairs > 0);
  const first = told.toSorted((a, b) => apart(b) - apart(a) || points(b) - points(a))[0];
  return first && apart(first) > 0 ? first : null;
}

export function genderHeadline(balances: readonly SexBalance[], as: LocalAtlas): GenderHeadline {
  const leading = leadingBalance(balances);
  const more = [
    leading && widestSentence(leading, as),
    leading && as.words.gender.threshold({within: levelWithin}),
    leading && pairCountNote([leading], as),
    leading && pairsCopied([leading], as),
    splitSentence(balances, as)
  ];
  return {
    sentence: leading ? apartSentence(leading, as) : levelSentence(balances, as),
    head: leading ? apartHead(leading, as) : levelHead(balances, as),
    standfirst: more.filter(Boolean).join(" ")
  };
}

function apartHead({indicator, gaps, sound, lower, higher}: SexBalance, as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const [branch, of, children] = [indicator.name[as.locale], gaps.length, isOfChildren(indicator)];
  const lead =
    lower >= higher ? heads.womenBehind({branch, children, count: lower, of}) : heads.womenAhead({branch, children, count: higher, of});
  const when = saidYears(gaps, as);
  return {lead, method: of === 1 ? heads.known({when}) : heads.bothKnown({of, noted: of - sound.pairs, when})};
}

function levelHead(balances: readonly SexBalance[], {words}: Language): PageHead {
  const {heads, doubts} = words;
  if (balances.some((balance) => apart(balance) > 0)) return {lead: doubts.noneApart, method: ""};
  return {lead: balances.every(({gaps}) => gaps.length === 0) ? heads.womenNone : heads.womenLevel, method: ""};
}

function apartSentence({indicator, gaps, lower, higher}: SexBalance, reader: Language): string {
  const say = reader.words.gender;
  const counted = {
    branch: indicator.name[reader.locale],
    children: isOfChildren(indicator),
    lower,
    higher,
    both: gaps.length,
    when: saidYears(gaps, reader)
  };
  return lower >= higher ? say.headlineBehind(counted) : say.headlineAhead(counted);
}

function levelSentence(balances: readonly SexBalance[], reader: Language): string {
  const say = reader.words.gender;
  const gaps = balances.flatMap((balance) => balance.gaps);
  if (balances.some((balance) => apart(balance) > 0)) return `${reader.words.doubts.noneApart}.`;
  if (gaps.length === 0 && balances.some(({bothCapped}) => bothCapped > 0)) return `${say.allCapped}.`;
  return gaps.length === 0 ? say.headlineNone : say.headlineLevel({pairs: gaps.length, when: saidYears(gaps, reader)});
}

/** The widest difference that may lead, unless it counts as level. */
function widestSentence({widest, gaps, indicator}: SexBalance, as: LocalAtlas): string | null {
  if (!widest || Math.abs(widest.points) < levelWithin) return null;
  const {area, points} = widest;
  return as.words.gender.widest({
    ...asideOf({widest, gaps}, as),
    place: as.place(area),
    ...shownSexes(widest, indicator),
    children: isOfChildren(indicator),
    points: Math.abs(points),
    when: saidMoment(widest, as).all
  });
}

function splitSentence(balances: readonly SexBalance[], {words}: Language): string | null {
  const any = balances.find(({indicator}) => indicator.id === "any-benefit");
  const of = any ? any.held.length + any.unsplit : 0;
  return any && of > 0 ? words.gender.splitSentence({split: any.held.length, of}) : null;
}
