import {describe, expect, test} from "vitest";
import {DataError, sayComplaint} from "../../../src/model/dataError.ts";
import {isWhole} from "../../whole.ts";
import {complaintsOf} from "./complaintsOf.ts";
import {damagesOf} from "./damagesOf.ts";
import type {Mutation} from "./mutation.ts";
import {sampled} from "./sampled.ts";

/** Of each kind so many, each by a seed of its own. */
const usual = isWhole ? [1, 2, 3] : [1];

/** A test of each kind: what must be refused is, with its place, what may pass does. */
export function tryMutations(mutations: readonly Mutation[], seeds: readonly number[] = usual): void {
  describe("refused, with the place and what was expected", () => {
    test.each(sampled(mutations.filter(({accepted}) => accepted === undefined)))("$kind", (mutation) => {
      for (const {seed, texts} of damagesOf(mutation, seeds)) {
        const complaints = complaintsOf(texts);
        expect(complaints.length, `seed ${seed} passes`).toBeGreaterThan(0);
        const told = complaints.filter(({message}) => /; |expected|still needed|no rows/.test(message));
        expect(told.map(sayComplaint), complaints.slice(0, 3).map(sayComplaint).join("\n")).not.toEqual([]);
        // Three lines of a cause in each of some fifty tables: a list of countries that breaks off is missed by them all.
        expect(new DataError(complaints).message.split("\n").length, "floods").toBeLessThan(150);
      }
    });
  });
  const accepted = sampled(mutations.filter((one) => one.accepted !== undefined));
  if (accepted.length === 0) return;
  describe("accepted, and why", () => {
    test.each(accepted)("$kind: $accepted", (mutation) => {
      for (const {texts} of damagesOf(mutation, seeds)) expect(complaintsOf(texts).map(sayComplaint)).toEqual([]);
    });
  });
}
