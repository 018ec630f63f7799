import type {measures} from "./measures.ts";
import type {Words} from "./words.ts";

/** A number of the model, whatever its kind: what one compares of two models. */
export type Fact = {
  readonly key: string;
  readonly area: string;
  /** A year, or the report that an undated value stands in. */
  readonly when: string;
  /** What it is broken down by: sex → female; a head count by what is counted. */
  readonly parts: Readonly<Record<string, string>>;
  readonly value: number;
  /** What the publisher says of it: a flag, a remark. */
  readonly marks: readonly string[];
  /** What its row says in words, by column. */
  readonly says?: Words;
  /** The folder of `data/raw` that it is from, where its table of the model holds what several have. */
  readonly source?: string;
  /** How it is compared where that is otherwise than the rest of its table. */
  readonly measure?: keyof typeof measures;
};

/** The parts that say something, for a sentence: "female, q1". */
const sayParts = ({parts}: Fact): string =>
  Object.entries(parts)
    .flatMap(([name, code]) => (name !== "counted" && code === "total" ? [] : code))
    .join(" ");

/** "ARG 2021 female". */
export const sayFact = (fact: Fact): string => [fact.area, fact.when, sayParts(fact)].filter((word) => word !== "").join(" ");
