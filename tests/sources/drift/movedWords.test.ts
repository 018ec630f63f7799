import {expect, test} from "vitest";
import {movedWords} from "../../../src/sources/drift/movedWords.ts";
import type {Words} from "../../../src/sources/drift/words.ts";

const schemes = Array.from({length: 30}, (_, index): {id: string; was: Words} => ({
  id: `s${index}`,
  was: {name: `Scheme ${index}`, end: index === 0 ? "2001" : ""}
}));
const moved = (change: (was: Words, index: number) => Words) =>
  movedWords(schemes.map(({id, was}, index) => ({id, was, is: change(was, index)})));
const renamed = (rows: number) => moved((was, index) => (index < rows ? {...was, name: "Other"} : was));

test("a few rows may be put in other words, and blank cells filled", () => {
  expect(renamed(5)).toEqual([]);
  expect(moved((was) => ({...was, end: was.end || "2020"}))).toEqual([]);
});

test("more are told, with the first of them", () => {
  expect(renamed(6)).toEqual([
    {
      what: "words moved",
      places: ['name of 6 among 30, as s0 ("Scheme 0", now "Other")'],
      expected: "the words that were there, but for a few"
    }
  ]);
});

test("so is a column of which nothing is left, however little stood in it", () => {
  expect(moved(({name = ""}) => ({name})).flatMap(({places}) => places)).toEqual(['end of 1 among 1, as s0 ("2001", now "")']);
});

test("so are two things whose words are exchanged", () => {
  const other = (index: number) => (index === 3 ? 4 : index === 4 ? 3 : index);
  expect(moved((was, index) => ({...was, name: `Scheme ${other(index)}`})).flatMap(({places}) => places)).toEqual([
    "name of s3 and s4, each the other's"
  ]);
});
