import type {Flag} from "../model/flag.ts";
import type {Remark} from "../model/remark.ts";
import type {CompareView} from "./compareState.ts";

type SexNamed = "women" | "men" | "difference" | "female" | "male" | "femaleMinusMale";
type Named = SexNamed | "area" | "value" | "year" | "gap" | "covered" | "remark" | "reached" | "left" | "source";

/** The words of other pages that a comparison shares, with {0}, {1} … where something is filled in. */
export type SharedWords = {
  readonly denominator: string;
  readonly undatedReport: string;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly doubts: {readonly mark: string; readonly capped: string; readonly atLeast: string; readonly bothCapped: string};
  readonly absence: Readonly<Record<"notPublished" | "notPublishedBySplit" | "notApplicable", string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly take: Readonly<Record<"title" | "sentence" | "alt" | "citation", string>> & {
    /** {0} the finding, {1} the measure. */
    readonly alts: Readonly<Record<CompareView, string>>;
    /** {0} the finding, {1} the address, {2} the sources, {3} who published them. */
    readonly cite: string;
    /** Before the path of an address whose figures stay: "/v/0123456789"; "" where the data are no release. */
    readonly frozen: string;
    /** What its embed is called, and the words that stand in it; `line` says of which release it is. */
    readonly embed: string;
    /** What is said of a picture of it: who made it, under what terms; and the ways in which it is taken. */
    readonly author: string;
    readonly rights: string;
    readonly atlas: string;
    readonly svg: string;
    readonly credit: string;
    /** {0} who published the figures. */
    readonly credited: string;
    readonly files: string;
    readonly parts: Readonly<Record<"image" | "embed" | "cite" | "data", string>>;
    readonly open: string;
    readonly line: string;
  };
  readonly figure: Readonly<Record<Named | "scale", string>>;
};
