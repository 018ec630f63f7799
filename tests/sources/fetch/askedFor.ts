import {Unanswered, type Ask, type WantedTable} from "../../../src/sources/fetch/ask.ts";

/** Answers from a list, address → text, as a network would; notes what was asked. What an answer is found to be at fault for is rejected. */
export function askedFor(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const ask: Ask = (address, faultOf) => {
    asked.push(address);
    const text = answers[address];
    const fault = faultOf({status: text === undefined ? 404 : 200, text: text ?? ""});
    return fault === null ? Promise.resolve(text!) : Promise.reject(new Unanswered(address, fault.says));
  };
  return {ask, asked};
}

/** A table to fetch of which nothing is known. */
export const wantedTable = (changes: Partial<WantedTable>): WantedTable => ({
  name: "t.csv",
  address: "https://example.org/t.csv",
  edition: "",
  series: [],
  standing: "",
  ...changes
});
