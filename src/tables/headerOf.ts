import Papa from "papaparse";

/** The columns that a CSV text names in its first line, so that a reader can tell layouts apart; none where it is empty. */
export function headerOf(text: string): string[] {
  const {data} = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {delimiter: ",", preview: 1});
  return data[0] ?? [];
}
