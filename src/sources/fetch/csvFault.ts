import type {Answer, AnswerFault, FaultOf} from "./ask.ts";
import {oneLine} from "./oneLine.ts";

/** Statuses after which the same question may be answered: too many at once, or a server in trouble. */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** What a status says when it is none of success; null for 200. */
export function statusFault({status, text}: Answer, further: readonly number[] = []): AnswerFault | null {
  if (status === 200) return null;
  const said = /^\s*[{[]/.test(text) ? ` (${oneLine(text)})` : "";
  return {says: `status ${status}${said}`, again: passing.includes(status) || further.includes(status)};
}

/** What is wrong with a text of whatever form: nothing in it, or a page for people in the place of data. */
export function formFault({text}: Answer): AnswerFault | null {
  if (text.trim() === "") return {says: "the answer is empty", again: true};
  if (/^\s*<(!doctype html|html)/i.test(text)) return {says: "a web page came where data were expected", again: true};
  if (/^\s*</.test(text)) return {says: `XML came where data were expected (${oneLine(text)})`, again: false};
  return null;
}

/** What is wrong with a CSV. A service may answer a status of `further` when it is only busy. */
export const csvFault =
  (further: readonly number[] = []): FaultOf =>
  (answer) => {
    const fault = statusFault(answer, further) ?? formFault(answer);
    if (fault !== null) return fault;
    if (/^\s*\{/.test(answer.text)) return {says: `no table came: ${oneLine(answer.text)}`, again: true};
    if (!/[^\r\n][\r\n]+[^\r\n]/.test(answer.text))
      return {says: "a header came and no rows: has the series been withdrawn, or its code changed?", again: false};
    return null;
  };
