import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {asideOf} from "../../reading/asideOf.ts";
import {levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {pairCountNote, pairsCopied} from "../../reading/pairNote.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {saidMoment} from "../../reading/saidMoment.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {countedPairs, pairYears} from "./countedPairs.ts";
import {shownSexes} from "../../reading/shownSexes.ts";

/** The finding of the lens: the branch where most countries are apart. */
export type GenderHeadline = {
  readonly sentence: string;
  readonly head: PageHead;
  /** The widest difference, and how many publish "any benefit" by sex; "" where there is neither. */
  readonly standfirst: string;
};

const apart = ({lower, higher}: SexBalance): number => Math.max(lower, higher);

/** Of fewer countries no branch leads: one or two say nothing of a group. */
const fewestCompared = 3;

/** The branch in which one sex is behind in most countries, of three at least; of several the one with the widest difference. Null where there is none, or each pair carries a note. */
export function leadingBalance(balances: readonly SexBalance[]): SexBalance | null {
  const points = ({widest}: SexBalance): number => Math.abs(widest?.points ?? 0);
  const told = balances.filter(({gaps, sound}) => sound.pairs > 0 && gaps.length >= fewestCompared);
  const first = told.toSorted((a, b) => apart(b) - apart(a) || points(b) - points(a))[0];
  return first && apart(first) > 0 ? first : null;
}

export function genderHeadline(balances: readonly SexBalance[], as: LocalAtlas): GenderHeadline {
  const leading = leadingBalance(balances);
  const told = leading ? apartTold(leading, as) : someApart(balances) ? pairsTold(balances, as) : levelTold(balances, as);
  const led = leading ? [leading] : someApart(balances) ? balances : [];
  const more = [
    leading && widestSentence(leading, as),
    led.length > 0 && as.words.gender.threshold({within: levelWithin}),
    pairCountNote(led, as),
    pairsCopied(led, as),
    splitSentence(balances, as)
  ];
  return {...told, standfirst: more.filter(Boolean).join(" ")};
}

/** Whether any pair that may lead is apart. */
const someApart = (balances: readonly SexBalance[]): boolean => balances.some(({sound}) => sound.lower + sound.higher > 0);

type Told = Pick<GenderHeadline, "sentence" | "head">;

function apartTold({indicator, gaps, sound, lower, higher}: SexBalance, as: LocalAtlas): Told {
  const {heads, gender} = as.words;
  const [isBehind, of, when] = [lower >= higher, gaps.length, saidYears(gaps, as)];
  const about = {branch: indicator.name[as.locale], children: isOfChildren(indicator)};
  const counted = {...about, lower, higher, both: of, when};
  return {
    sentence: isBehind ? gender.headlineBehind(counted) : gender.headlineAhead(counted),
    head: {
      lead: isBehind ? heads.womenBehind({...about, count: lower, of}) : heads.womenAhead({...about, count: higher, of}),
      method: heads.bothKnown({of, noted: of - sound.pairs, when})
    }
  };
}

/** All pairs of all branches, where no branch has the countries to lead. */
function pairsTold(balances: readonly SexBalance[], as: LocalAtlas): Told {
  const {heads, gender} = as.words;
  const counted = countedPairs(balances);
  const {lower, higher, pairs: of} = counted;
  const most = {count: Math.max(lower, higher), of, behind: lower >= higher, even: lower === higher};
  const when = pairYears(balances, as);
  return {
    sentence: gender.headlinePairs({counted: gender.balance.title(counted), when}),
    head: {lead: heads.womenInPairs(most), method: heads.overBranches({when})}
  };
}

function levelTold(balances: readonly SexBalance[], as: LocalAtlas): Told {
  const {heads, doubts, gender: say} = as.words;
  const gaps = balances.flatMap((balance) => balance.gaps);
  if (balances.some((balance) => apart(balance) > 0)) return {sentence: `${doubts.noneApart}.`, head: {lead: doubts.noneApart, method: ""}};
  const head = {lead: gaps.length === 0 ? heads.womenNone : heads.womenLevel, method: ""};
  if (gaps.length > 0) return {sentence: say.headlineLevel({pairs: gaps.length, when: saidYears(gaps, as)}), head};
  return {sentence: balances.some(({bothCapped}) => bothCapped > 0) ? `${say.allCapped}.` : say.headlineNone, head};
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
