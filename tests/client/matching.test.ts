import {describe, expect, test} from "vitest";
import {matching} from "../../src/client/matching.ts";
import {realKit} from "../compare/realKit.ts";

describe("finding a name by letters", () => {
  const entries = [
    {name: "Guinea Ecuatorial", also: ["gnq", "Equatorial Guinea"]},
    {name: "Guinea-Bissau", also: ["gnb"]},
    {name: "Guinea", also: ["gin"]},
    {name: "Papua Nueva Guinea", also: ["png", "Papua New Guinea"]},
    {name: "Nueva Zelandia", also: ["nzl", "New Zealand"]}
  ];
  const find = (letters: string) => matching(entries, letters).map(({also}) => also[0]);
  test("the whole name first, then names that begin so, then words within", () => {
    expect(find("guinea")).toEqual(["gin", "gnq", "gnb", "png"]);
  });
  test("names in another language before words within, those of other names after them, parts of words last", () => {
    expect(find("new")).toEqual(["nzl", "png"]);
    expect(find("nueva")).toEqual(["nzl", "png"]);
    expect(find("land")).toEqual(["nzl"]);
  });
  test("hyphens and spaces are one; no letters find nothing", () => {
    expect(find("guinea bissau")).toEqual(["gnb"]);
    expect(find(" ’ ")).toEqual([]);
    expect(find("zzz")).toEqual([]);
  });
});

describe("finding an area to compare", () => {
  const find = (letters: string) => matching(realKit("es").base.areas, letters).map(({id}) => id);
  test("by the beginning of its name, without accents; by code; by its name in another language", () => {
    expect(find("tunez")[0]).toBe("TUN");
    expect(find("ARG")[0]).toBe("ARG");
    expect(find("germany")[0]).toBe("DEU");
    expect(find("magreb")[0]).toBe("maghreb");
  });
});
