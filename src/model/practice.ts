import type {Translated} from "./locale.ts";
import type {Cited, SourceQuality} from "./scheme.ts";

/** What countries learn from each other beside schemes: how registers are shared, what is done in the first 1,000 days, how both kinds of benefit go together. */
export const practiceTopics = ["firstDays", "together", "registers"] as const;
export type PracticeTopic = (typeof practiceTopics)[number];

/** How a country does something, as a document tells it; a row of `data/reference/practices.csv`. */
export type Practice = Cited & {
  readonly area: string;
  readonly topic: PracticeTopic;
  readonly name: Translated;
  readonly text: Translated;
  readonly quality: SourceQuality;
  /** Where the document is; null where no address can be followed. */
  readonly address: string | null;
};
