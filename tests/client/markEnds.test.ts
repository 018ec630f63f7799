import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {markEnds} from "../../src/client/markEnds.ts";

const {window} = new JSDOM("<!doctype html>");
Object.assign(globalThis, {HTMLElement: window.HTMLElement});

/** Which rows of a table of `count` are marked, those of `hidden` not chosen. */
function marked(count: number, hidden: readonly number[], ends = ' data-ends="2"'): number[] {
  const rows = Array.from({length: count}, (_, i) => `<tr${hidden.includes(i) ? " hidden" : ""}><td>${i}</td></tr>`);
  window.document.body.innerHTML = `<table${ends}><tbody>${rows.join("")}</tbody></table>`;
  markEnds(window.document.querySelector("table"));
  return [...window.document.querySelectorAll("tbody tr")].flatMap((row, i) => (row.classList.contains("middle") ? [i] : []));
}

test("all but the ends are the middle, of the rows that are chosen", () => {
  expect(marked(7, [])).toEqual([2, 3, 4]);
  expect(marked(7, [0, 3])).toEqual([4]);
});
test("few rows, and those of a table without ends, have none", () => {
  expect(marked(4, [])).toEqual([]);
  expect(marked(7, [0, 1, 2])).toEqual([]);
  expect(marked(7, [], "")).toEqual([]);
});
