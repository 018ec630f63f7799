import {describe, expect, test} from "vitest";
import {leaves} from "./leaves.ts";
import {countsWithoutForm, everySaying, isUndone, said, unsaid} from "./messageFaults.ts";
import {oddWords} from "./oddWords.ts";
import {shapes} from "./shapes.ts";

const shaped = shapes("tests/i18n/oddWords.ts", "oddWords");
const words = new Map(leaves(oddWords).map(({path, word}) => [path, word]));
const tried = (path: string) => [words.get(path) ?? "", shaped.get(path) ?? []] as const;

describe("shapes", () => {
  test("are those of the messages, and of nothing else", () => {
    expect([...shaped.keys()]).toEqual([...words].filter(([, word]) => typeof word === "function").map(([path]) => path));
    expect(shaped.get("inner.deep.share")?.map(({shape}) => shape)).toEqual([{kind: "object", fields: {of: {kind: "number"}}}]);
  });
  test("tell names of places, years, lists, choices and what may be missing", () => {
    const [whole] = shaped.get("whole") ?? [];
    const text = {kind: "text"};
    expect(whole?.shape).toEqual({
      kind: "object",
      fields: {
        place: {kind: "place", fields: {name: text, the: text, within: text}},
        years: {kind: "object", fields: {first: {kind: "number"}, last: {kind: "number"}}},
        names: {kind: "list", item: text},
        note: {kind: "perhaps", given: text, missing: undefined},
        tied: {kind: "flag"},
        sex: {kind: "choice", values: ["female", "male"]},
        rank: {kind: "perhaps", given: {kind: "number"}, missing: null}
      }
    });
  });
});

describe("a message", () => {
  test("is found out where it leaves something unsaid", () => {
    expect(unsaid(...tried("whole"))).toEqual([]);
    expect(unsaid(...tried("lone"))).toEqual([]);
    const names = ["names.2", "note", "note?", "tied", "sex", "rank", "rank?"];
    expect(unsaid(...tried("forgetful")).map((name) => name.replace(/^[^.]*\./, ""))).toEqual(["years.first", ...names]);
    expect(unsaid(...tried("numberless"))).toHaveLength(1);
    expect(unsaid(...tried("plain"))).toEqual([]);
  });
  test("is found out where a noun has one form for one and many", () => {
    expect(["counted", "formless", "share", "numberless"].filter((path) => countsWithoutForm(...tried(path)))).toEqual(["formless"]);
  });
  test("is found out where it is undone, empty or doubled in any of its tries", () => {
    expect([...words.keys()].filter((path) => everySaying(...tried(path)).some(isUndone))).toEqual(["careless", "doubled"]);
    expect(said(...tried("lone"))).toBe("of qxa");
  });
});
