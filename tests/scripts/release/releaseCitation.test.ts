import {expect, test} from "vitest";
import {releaseCitation} from "../../../scripts/release/releaseCitation.ts";

test("a citation without a line for the version is not a citation of a release", () => {
  expect(() => releaseCitation("title: T\n", {id: "0123456789", date: "2026-11-21"})).toThrow('no line "version: …"');
});
