import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {groupKinds} from "../src/model/area.ts";
import {locales} from "../src/model/locale.ts";
import {readCsv} from "../src/tables/readCsv.ts";

const table = (name: string, columns: readonly string[]) =>
  readCsv(readFileSync(`data/reference/${name}.csv`, "utf8"), name, {required: columns, further: /./});

const countries = table("countries", ["iso3"]);
const names = [...new Set([...locales, "fr", "ar"])].map((locale) => `name_${locale}`);
const facts = [...locales.map((locale) => `defined_by_${locale}`), "url", "date"];
const groups = table("groups", ["id", "kind", "ilo_code", "rule", ...facts, ...names]);
const listed = table("group-members", ["group", "iso3"]).map((row) => ({group: row.text("group"), iso3: row.text("iso3")}));
const groupIds = groups.map((row) => row.text("id"));
const iso3s = countries.map((row) => row.text("iso3"));

/** What stands more than once. */
const doubled = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);

/** Members by the rule of the group, as `rule` is described in the table of groups. */
function membersOf(id: string): string[] {
  const rule = groups.find((row) => row.text("id") === id)?.text("rule");
  if (rule === undefined) throw new Error(`no group ${id}`);
  if (rule === "") return [];
  if (rule === "*") return iso3s;
  if (rule === "list") return listed.filter(({group}) => group === id).map(({iso3}) => iso3);
  const [column = "", value = ""] = rule.split("=");
  return countries.filter((row) => row.text(column) === value).map((row) => row.text("iso3"));
}

describe("groups", () => {
  test("have ids in kebab-case, each once", () => {
    expect(groupIds.length).toBeGreaterThan(85);
    expect(groupIds.filter((id) => !/^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(doubled(groupIds)).toEqual([]);
  });
  test("have a known kind", () => {
    expect(groups.map((row) => row.text("kind")).filter((kind) => !groupKinds.some((known) => known === kind))).toEqual([]);
  });
  test.each(names)("have a name of their own in %s", (column) => {
    const texts = groups.map((row) => row.text(column));
    expect(texts.filter((text) => text.trim() !== text || text === "")).toEqual([]);
    expect(doubled(texts)).toEqual([]);
  });
  test("say who defines them, where and as of when, or hold no members", () => {
    for (const row of groups) {
      const held = row.text("rule") !== "";
      expect([row.text("id"), ...facts.map((column) => row.text(column) !== "")]).toEqual([row.text("id"), ...facts.map(() => held)]);
      if (held) expect(row.text("date")).toMatch(/^(19|20)\d\d(-\d\d){0,2}$/);
      if (held) expect(row.text("url")).toMatch(/^https:\/\/\S+$/);
    }
  });
  test("say who defines them in each language, one text for one text", () => {
    const saids = new Set(groups.map((row) => locales.map((locale) => row.text(`defined_by_${locale}`)).join("\n")));
    expect(saids.size).toBeGreaterThan(20);
    for (const said of saids) expect(said.trim() === "" ? locales.length : new Set(said.split("\n")).size).toBe(locales.length);
    expect(saids.size).toBe(new Set(groups.map((row) => row.text("defined_by_en"))).size);
  });
  test("say of the list where it lags or departs from another, in each language or in none", () => {
    for (const row of groups) {
      const notes = locales.map((locale) => row.text(`note_${locale}`) !== "");
      expect([row.text("id"), new Set(notes).size]).toEqual([row.text("id"), 1]);
    }
    const noted = groups.filter((row) => row.text("note_en") !== "").map((row) => row.text("id"));
    expect(noted).toEqual(expect.arrayContaining(["low-income", "high-income", "least-developed-countries", "brics", "northern-america"]));
  });
  test("say up to which day a list is, where members were to leave it, and how far it may be off", () => {
    const ldc = groups.find((row) => row.text("id") === "least-developed-countries")!;
    expect(membersOf("least-developed-countries")).toEqual(expect.arrayContaining(["BGD", "LAO", "NPL"]));
    expect(ldc.text("note_en")).toMatch(/to 23 November 2026, with 44 countries; it may count up to three that have left/);
    expect(ldc.text("note_es")).toMatch(/al 23 de noviembre de 2026, con 44 países; puede contar hasta tres que ya han salido/);
  });
  test("name the ILO's aggregate of the same body, which holds no members here", () => {
    const twins = groups.flatMap((row) => (row.text("ilo_group") === "" ? [] : [[row.text("id"), row.text("ilo_group")]]));
    expect(twins).toEqual([
      ["mena", "ilo-mena"],
      ["asean", "ilo-asean"],
      ["g20", "ilo-g20"],
      ["brics", "ilo-brics"]
    ]);
    for (const [, twin] of twins) expect(groups.find((row) => row.text("id") === twin)?.text("rule")).toBe("");
  });
  test("carry each of the ILO's aggregates once", () => {
    const codes = groups.map((row) => row.text("ilo_code")).filter((code) => code !== "");
    expect(codes).toHaveLength(85);
    expect(doubled(codes)).toEqual([]);
    expect(codes.filter((code) => !/^X[0-9A][0-9]$/.test(code))).toEqual([]);
  });
});

describe("members of groups", () => {
  test("are known countries, each once in its group, in a group that is ruled by list", () => {
    const byList = groups.filter((row) => row.text("rule") === "list").map((row) => row.text("id"));
    expect([...new Set(listed.map(({group}) => group))].sort()).toEqual(byList.sort());
    expect(listed.filter(({iso3}) => !iso3s.includes(iso3))).toEqual([]);
    expect(doubled(listed.map(({group, iso3}) => `${group}/${iso3}`))).toEqual([]);
  });
  test("are there wherever a rule says so", () => {
    const ruled = groups.filter((row) => row.text("rule") !== "").map((row) => row.text("id"));
    expect(ruled.filter((id) => membersOf(id).length === 0)).toEqual([]);
  });
  test.each([
    ["maghreb", 5],
    ["mena", 21],
    ["arab-league", 22],
    ["mercosur", 5],
    ["andean-community", 4],
    ["central-america", 8],
    ["caricom", 15],
    ["asean", 11],
    ["ecowas", 12],
    ["sadc", 16],
    ["eac", 8],
    ["g20", 19],
    ["brics", 11],
    ["eu-27", 27],
    ["oecd", 38],
    ["g7", 7],
    ["apec", 21],
    ["least-developed-countries", 44],
    ["landlocked-developing-countries", 32]
  ])("of %s are %i", (id, count) => expect(membersOf(id)).toHaveLength(count));
  test.each([
    ["low-income", ["ETH"], ["TGO"]],
    ["lower-middle-income", ["TGO", "VEN"], ["JOR", "FSM", "PHL", "LKA", "VNM"]],
    ["upper-middle-income", ["JOR", "FSM", "PHL", "LKA", "VNM"], []],
    ["high-income", ["GGY", "JEY"], []]
  ])("of %s are those of fiscal year 2027", (id, moved, gone) => {
    expect(membersOf(id)).toEqual(expect.arrayContaining(moved));
    expect(gone.filter((iso3) => membersOf(id).includes(iso3))).toEqual([]);
  });
  test.each([
    ["ecowas", "BFA"],
    ["mercosur", "VEN"],
    ["mena", "AFG"],
    ["eu-27", "GBR"]
  ])("of %s do not include %s", (id, iso3) => expect(membersOf(id)).not.toContain(iso3));
  test.each([
    ["asean", "TLS"],
    ["brics", "IDN"],
    ["brics", "SAU"],
    ["eac", "SOM"],
    ["mercosur", "BOL"],
    ["central-america", "MEX"],
    ["northern-africa", "TUN"]
  ])("of %s include %s", (id, iso3) => expect(membersOf(id)).toContain(iso3));
  test("share a region with their subregion", () => {
    for (const row of groups.filter((one) => one.text("kind") === "subregion")) {
      const regions = countries.filter((one) => membersOf(row.text("id")).includes(one.text("iso3"))).map((one) => one.text("ilo_region"));
      expect([row.text("id"), new Set(regions).size]).toEqual([row.text("id"), 1]);
    }
  });
});
