import type {DescribedValue} from "./describeValue.ts";

/** The note of a figure with what the house has to say about the values in it, each said once; undefined where there is neither. */
export function noteWith(note: string | undefined, found: Iterable<Pick<DescribedValue, "notes"> | null>): string | undefined {
  const about = [...new Set(Array.from(found, (one) => one?.notes ?? []).flat())];
  return [...about, note ?? ""].filter((text) => text !== "").join(" ") || undefined;
}
