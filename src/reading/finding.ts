import type {Language} from "../atlas/language.ts";
import type {PlaceName} from "../i18n/placeName.ts";
import type {SourceLine} from "../i18n/sourcesText.ts";
import type {DescribedValue} from "./describeValue.ts";
import type {Finding} from "./figure.ts";

/** What a finding says, its title for one: given its years with what is doubted of them. A text alone says no years. */
export type Tell = string | ((when: string) => string);

/** What is found, before it is known where. */
export type Told = {
  readonly title: Tell;
  /** What the sentence says where the title does not go on after a place. */
  readonly clause?: Tell;
  /** The years of the title; of the sentence too, where `alone` says none. None: the sentence has them of itself, or nothing is published. */
  readonly when?: string;
  /** The years without what points to a note, which a sentence leaves behind. */
  readonly alone?: string;
  /** Whether nothing is found: then there is nothing to quote either. */
  readonly absent?: boolean;
  /** Whether it tells of the sources, not of the place. */
  readonly ofSources?: boolean;
};

/** Where a sentence begins: nowhere, if what is found names its place; and whose figures it is of. */
type Stand = {readonly place: PlaceName | null; readonly sources: readonly SourceLine[]};

/** A finding as a title over its figure, and as a sentence that is read without it; where nothing is found there is none: "". */
export function finding(told: Told | string, {place, sources}: Stand, as: Language): Finding {
  const {
    title,
    clause = title,
    when = "",
    alone = when,
    absent = false,
    ofSources = false
  } = typeof told === "string" ? {title: told, absent: true} : told;
  if (absent) return {title: say(title, when), sentence: ""};
  const {sentence} = as.words;
  const found = withBasis(clause, basis(alone, sources, as), as);
  return {
    title: say(title, when),
    sentence: place === null ? sentence.alone(found) : sentence[ofSources ? "about" : "within"]({place, finding: found})
  };
}

/** "2021; ILO"; once where the years say it: "2023, ILO modelled estimate". */
export function basis(when: string, sources: readonly SourceLine[], {format}: Language): string {
  const shorts = [...new Set(sources.map(({short}) => short))].filter((short) => !when.includes(short));
  return format.statements([when, format.remarks(shorts)]);
}

/** The year of a value with what is doubted, but for the note that stands near it. */
export const whenAlone = ({when, doubts}: Pick<DescribedValue, "when" | "doubts">, {format, words}: Language): string =>
  format.remarks([when, ...doubts.filter((doubt) => doubt !== words.value.noted)]);

const say = (tell: Tell, when: string): string => (typeof tell === "string" ? tell : tell(when));

/** What is said with its years and sources, which stand at its end where it has no place for them. */
function withBasis(tell: Tell, remark: string, {words, format}: Language): string {
  const told = say(tell, remark);
  if (told.includes(remark)) return told;
  // A pair of brackets at the end takes them in: two side by side are hard to read.
  return told.endsWith(")") ? `${format.statements([told.slice(0, -1), remark])})` : words.value.remarked({name: told, remark});
}
