import {expect, test} from "vitest";
import {linkedTerms, termIds, terms} from "../../src/model/term.ts";

test("terms lead to other terms of the glossary, never to themselves nor twice to one", () => {
  expect(termIds.length).toBeGreaterThan(35);
  for (const [term, related] of Object.entries(terms)) {
    expect(related.length, term).toBeGreaterThan(0);
    expect(related.filter((other: string) => other === term || !(other in terms))).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
  }
});

test("ids are anchors that never change: words of small letters", () => {
  expect(termIds.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(linkedTerms).size).toBe(linkedTerms.length);
});
