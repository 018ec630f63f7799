import {describe, expect, test} from "vitest";
import {Complaints} from "../../../src/sources/complaints.ts";
import {readReference, type ReferenceTable} from "../../../src/sources/reference/readReference.ts";
import {fixtureTexts, withReference} from "../../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();
const rawTables = new Set(texts.tables.map(({source, name}) => `${source}/${name}`));

function read(from = texts) {
  const complaints = new Complaints();
  const reference = readReference(from.reference, {rawTables, last: 2026}, complaints);
  return {reference, said: complaints.all.map(({row, column, message}) => `row ${row}, ${column}: ${message}`)};
}
const saidOf = (name: ReferenceTable, edit: (text: string) => string) => read(withReference(texts, name, edit)).said;

describe("the reference", () => {
  const {reference, said} = read();
  test("is read without a complaint", () => expect(said).toEqual([]));
  test("has countries in the languages of the site, with the ids of their groups", () => {
    expect(reference?.countries.find(({id}) => id === "TUN")).toEqual({
      kind: "country",
      id: "TUN",
      name: {en: "Tunisia", es: "Túnez", fr: "Tunisie", ar: "تونس"},
      incomeGroup: "lower-middle-income",
      region: "africa",
      subregion: "northern-africa",
      unMember: true
    });
  });
  test("has groups with members by rule, by list and none", () => {
    const members = (id: string) => reference?.groups.find((group) => group.id === id)?.members;
    expect(members("world")).toEqual(["ARG", "IND", "TUN", "XKX"]);
    expect(members("upper-middle-income")).toEqual(["ARG", "XKX"]);
    expect(members("northern-southern-and-western-europe")).toEqual(["XKX"]);
    expect(members("maghreb")).toEqual(["TUN"]);
    expect(members("africa-low-income")).toEqual([]);
  });
  test("says who defines a group, where we hold its members", () => {
    const definition = (id: string) => reference?.groups.find((group) => group.id === id)?.definition;
    expect(definition("world")?.by).toEqual({
      en: "International Labour Organization",
      es: "Organización Internacional del Trabajo",
      fr: "Organisation internationale du Travail",
      ar: "International Labour Organization (ar)"
    });
    expect(definition("africa-low-income")).toBeNull();
  });
  test("has indicators with their lists taken apart", () => {
    expect(reference?.indicators.find(({id}) => id === "informal-employment")).toMatchObject({
      listed: true,
      files: ["EMP_NIFL_SEX_RT_A.csv", "SDG_0831_SEX_RT_A_aggregates.csv"],
      series: ["EMP_NIFL_SEX_RT", "SDG_0831_SEX_RT"],
      splits: ["sex"],
      breaks: [20, 40, 60, 80]
    });
    expect(reference?.indicators.find(({id}) => id === "spending")?.left).toEqual({en: "", es: "", fr: "", ar: ""});
  });
  test("has annotations where a blank means any", () => {
    expect(reference?.annotations.find(({indicator}) => indicator === "spending")).toMatchObject({area: null, period: null});
    expect(reference?.annotations.find(({area}) => area === "IND")).toMatchObject({indicator: "any-benefit", period: 2025});
  });
  test("has the codes that sources use", () => {
    expect(reference?.iloCodes.get("X10")).toBe("northern-africa");
    expect(reference?.aliases).toMatchObject([{source: "ilostat", code: "KOS", id: "XKX"}]);
    expect([...(reference?.setAside.keys() ?? [])]).toEqual(["worldbank/TEC"]);
  });
});

describe("other rows are told of when", () => {
  test.each<[ReferenceTable, string, string, string]>([
    ["countries", "ARG,AR", "AR,AR", 'row 2, iso3: "AR" is no country code; expected three capitals'],
    [
      "countries",
      "Lower middle income",
      "Middle income",
      'row 3, wb_income_fy27: no group asks for "Middle income"; expected Lower middle income'
    ],
    ["countries", "Lower middle income", "lower middle income", 'row 3, wb_income_fy27: no group asks for "lower middle income"'],
    ["countries", "Africa,Northern Africa,0", "Africa,northern africa,0", 'row 4, ilo_subregion: no group asks for "northern africa"'],
    ["countries", "Northern Africa,0,0,0,1", "Northern Africa,yes,0,0,1", 'row 4, ldc: unknown code "yes"; known are 0, 1'],
    ["countries", "Northern Africa,0,0,0,1", "Northern Africa,0,1.0,0,1", 'row 4, lldc: unknown code "1.0"'],
    ["countries", "TUN,TN", "TUN,TU", 'row 4, iso2: TUN has "TU" here; expected "TN", by ISO 3166-1'],
    ["countries", "TUN,TN,788", "TUN,TN,878", 'row 4, iso_numeric: TUN has "878" here; expected "788"'],
    ["countries", "TUN,TN", "TUX,TN", 'row 4, iso3: "TUX" is no code of ISO 3166-1'],
    ["countries", ",Inde,India,", ",Inde,Argentina,", 'row 3, short_es: "Argentina" stands in row 2 already'],
    [
      "indicators",
      ",higher,20;40",
      ",lower,20;40",
      "row 2, family: coverage is lower, percent of population here; expected higher, percent of"
    ],
    ["indicators", ",percent,population,", ",index,population,", "row 2, family: coverage is higher, index of population here"],
    [
      "indicators",
      "of mothers with newborns receive no maternity benefit",
      "of mothers with newborns receive maternity benefits",
      'left_en: "of mothers with newborns receive maternity benefits" is said of those who are reached as well'
    ],
    [
      "indicators",
      "of employed persons work in informal jobs,",
      "of employed persons work in formal jobs,",
      'left_en: "of employed persons work in informal jobs" is not what is said of the value'
    ],
    ["indicators", ",percent,mothers,", ",percent,employed,", 'SOC_CONTIG_MAT" is not counted of employed; expected mothers'],
    ["indicators", "\nany-benefit,1,coverage", "\nany-benefit,1,context", "row 2, family: context is higher"],
    ["indicators", ",20;40;60;80", ",0x10;40;60;80", 'row 2, breaks: "0x10;40;60;80" are no limits of classes of 0 to 100'],
    ["indicators", "\nany-benefit,1,", "\nany-benefit,0,", 'row 2, listed: "0" for the family coverage; expected 0 for context alone'],
    ["indicators", "context,20;40", "higher,20;40", 'direction "higher" without a text of who is left'],
    ["groups", "\nmaghreb,named,", "\nmaghreb,region,", 'row 14, kind: "region" with the rule "list"; expected a rule like ^ilo_region='],
    ["groups", "\nafrica,region,", "\nafrica,world,", 'kind: "world" stands in row 2 already'],
    ["groups", "X03", "AFG", 'row 3, ilo_code: "AFG" is no code of the ILO'],
    ["pairs", "ARG,TUN", "ARG,ARG", 'row 2, other: "ARG" is the same area; expected another'],
    ["pairs", "ARG,TUN", "ARG,americas", 'row 2, one: "ARG" belongs to "americas"; expected two that can learn from each other'],
    ["pairs", "ARG,TUN", "TUN,africa", 'row 2, one: "TUN" belongs to "africa"'],
    ["pairs", "ARG,TUN", "africa,TUN", 'row 2, other: "TUN" belongs to "africa"'],
    ["pairs", "ARG,TUN", "maghreb,africa", 'row 2, one: "maghreb" belongs to "africa"'],
    ["pairs", "World Bank, 2026", "World Bank, 2027", "row 2, source_en: an account of 2027; expected none after 2026"],
    ["practices", ",2011,", ",2027,", 'row 2, year: impossible year "2027"; expected 1990 to 2026'],
    ["groups", ",2026,", ",2027-01,", 'row 2, date: "2027-01" is to come; expected a date of 2026 or before'],
    ["pairs", "ARG,TUN", "TUX,ARG", 'row 2, one: unknown country or group "TUX"'],
    ["pairs", "ARG,TUN", "ARG,TUX", 'row 2, other: unknown country or group "TUX"'],
    ["pairs", "ARG,TUN", "ARG,africa-low-income", 'row 2, other: unknown country or group "africa-low-income"'],
    ["pairs", "Both pay family allowances,", ",", "row 2, why_en: the cell is blank; expected a text"],
    ["pairs", '"Banco Mundial, 2026"', "", "row 2, source_es: the cell is blank; expected a text"],
    [
      "pairs",
      "Banco Mundial, 2026",
      "Banco Mundial, 2016",
      "row 2, source_es: the years are 2016 here; expected 2026, as in another language"
    ],
    ["pairs", "https://example.org/pair", "example.org", 'row 2, url: "example.org" is no address to link to'],
    ["practices", "ARG,registers", "ARX,registers", 'row 2, area: unknown country "ARX"'],
    ["practices", "ARG,registers", "ARG,register", 'row 2, topic: unknown code "register"; known are firstDays, together, registers'],
    ["practices", ",study,", ",B,", 'row 2, quality: unknown code "B"; known are official, study, secondary'],
    ["practices", "On registers,", ",", "row 2, document: the cell is blank; expected a text"],
    ["practices", "A university", "", "row 2, publisher: the cell is blank; expected a text"],
    ["practices", "It is shared", "", "row 2, text_en: the cell is blank; expected a text"],
    ["practices", ",2011,", ",2099,", 'row 2, year: impossible year "2099"'],
    ["practices", ",2011,", ",,", "row 2, year: a document without an address is found by its title, its publisher and its year"],
    ["publisher-names", "Tunisia", "Kosovo", 'name: "worldbank/Kosovo" stands in row'],
    ["area-aliases", "ilostat,KOS", "ilostat,ARG", 'row 2, code: "ARG" is an area of ours; expected a code that is none'],
    ["set-aside", "worldbank,TEC", "worldbank,ARG", 'row 2, code: "ARG" is an area of ours'],
    ["countries", ",India,", ",,", "row 3, short_en: the cell is blank"],
    ["groups", "world,world,X01", "world,planet,X01", 'row 2, kind: unknown code "planet"; known are world, income'],
    ["groups", "world,world,X01", "world,world,X06", 'ilo_code: "X06" stands in row 2 already'],
    ["groups", "X01,*,", "X01,continent=1,", 'row 2, rule: "continent=1" finds no country'],
    ["groups", "X01,*,International Labour Organization", "X01,*,", "row 2, defined_by_en: the cell is blank"],
    ["groups", ",Unión del Magreb Árabe,", ",,", "row 14, defined_by_es: the cell is blank"],
    ["group-members", "TUN", "TUX", 'row 2, iso3: unknown country "TUX"; known are those of countries.csv'],
    ["groups", ",2026,", ",2026-13,", 'row 2, date: "2026-13" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ["groups", ",2025-07-01,", ",2025-02-30,", 'row 3, date: "2025-02-30" is no date'],
    ["groups", ",2026,", ",July 2026,", 'row 2, date: "July 2026" is no date'],
    ["groups", "https://ilostat", "http://ilostat", "is no address to link to; expected one that begins with https://"],
    ["groups", "\nmaghreb,", "\ntun,", 'row 14, id: "tun" is the country TUN in lower case; expected an id of no country'],
    ["groups", ",,,Maghreb,", ",,planet,Maghreb,", 'row 14, ilo_group: no group has the id "planet"'],
    ["groups", ",,,Maghreb,", ",,maghreb,Maghreb,", 'row 14, ilo_group: "maghreb" is the group itself; expected a group without members'],
    ["groups", ",,,Maghreb,", ",,africa,Maghreb,", 'row 14, ilo_group: "africa" has members of its own; expected a group without members'],
    [
      "groups",
      ",,,Africa: low",
      ",,world,Africa: low",
      'row 13, ilo_group: "world" stands beside a group without members; expected a blank'
    ],
    ["annotations", "\nspending,", "\nspend,", 'indicator: unknown indicator "spend"'],
    ["annotations", "\nspending,,,,", "\n,,,,", "row 4, indicator: indicator, area and period are all blank; expected one of them"],
    [
      "annotations",
      "IND,2025,,",
      "IND,2025,function:total,",
      'row 2, breakdown: the indicator is not broken down by "function"; expected sex'
    ],
    ["area-aliases", "ilostat,KOS,XKX", "ilostat,KOS,XXK", 'row 2, id: unknown id "XXK"'],
    ["set-aside", ",aggregate of the World Bank", ",", "row 2, reason: the cell is blank"]
  ])("in %s %j becomes %j", (name, from, to, message) => {
    const said = saidOf(name, (text) => text.replace(from, to));
    expect(
      said.some((line) => line.includes(message)),
      said.join("\n")
    ).toBe(true);
  });
  test("two groups beside one aggregate", () => {
    const both = (text: string) =>
      text.replace(",,,Maghreb,", ",,africa-low-income,Maghreb,").replace(",,,Africa,", ",,africa-low-income,Africa,");
    expect(saidOf("groups", both)).toEqual(['row 14, ilo_group: "africa-low-income" stands in row 5 already; expected each once']);
  });
  test("a pair that stands there turned", () => {
    const twice = (text: string) => `${text.trimEnd()}\nmaghreb,ARG,w,p,q,r,s,f,g,h,\nARG,maghreb,w,p,q,r,s,f,g,h,\n`;
    expect(saidOf("pairs", twice)).toEqual(['row 4, other: "ARG/maghreb" stands in row 3 already; expected each pair once']);
  });
  test("a note that stands there twice", () => {
    const said = saidOf("annotations", (text) => `${text.trimEnd()}\n${text.split("\n")[1]}\n`);
    expect(said).toEqual([expect.stringMatching(/^row 5, text_ar: "any-benefit.IND.2025.+ stands in row 2 already; expected each once$/)]);
  });
  test("notes of which there are none", () =>
    expect(saidOf("annotations", (text) => text.split("\n")[0]!)).toEqual(["row null, null: a header and no rows"]));
  test.each([
    [
      "work-injury,ARG,2021,total,1,,a sentence nobody checks,w,p",
      'excuses: unknown code "a sentence nobody checks"; known are (blank), every share'
    ],
    ["work-injury,ARG,2021,total,one,2,,w,p", 'wrong: "one" is not a number'],
    ["work-injury,ARG,2021,all,1,2,,w,p", 'sex: unknown code "all"; known are total, female, male'],
    ["work-injury,ARG,2021,total,1,150,,w,p", "right: 150 cannot be right; expected a value between 0 and 100"],
    ["work-injury,ARG,2021,total,1,,,w,p", "right: neither a right value nor an excuse stands here"],
    ["work-injury,ARG,2021,total,1,2,,w,", "proof: the cell is blank"]
  ])("a correction says %s", (row, message) => {
    expect(saidOf("corrections", (text) => `${text}${row}\n`)).toEqual([expect.stringContaining(message)]);
  });
});

test("a table without a readable shape ends the reading, with what is wrong about it", () => {
  const {reference, said} = read(withReference(texts, "groups", (text) => text.replace("ilo_code", "code")));
  expect(reference).toBeUndefined();
  expect(said[0]).toContain('missing column "ilo_code"');
});

describe("names in sentences and in the search", () => {
  const areaOf = (id: string) =>
    [...(read().reference?.countries ?? []), ...(read().reference?.groups ?? [])].find((area) => area.id === id);
  test("belong to their areas, and to no other", () => {
    expect(areaOf("IND")).toMatchObject({forms: {es: {the: "la India"}}, aliases: ["Bharat", "Hindustan"]});
    expect(areaOf("world")?.forms).toEqual({en: {the: "the world"}, es: {the: "el mundo"}});
    expect(areaOf("ARG")).not.toHaveProperty("forms");
  });
  test.each<[ReferenceTable, string, string, string]>([
    ["place-names", "IND,", "INX,", 'row 2, id: unknown id "INX"; known are the ids of the reference tables'],
    ["place-names", ",la India,", ",,", 'row 2, id: the row of "IND" says nothing; expected a form'],
    ["place-names", "la India", "la Indai", 'row 2, the_es: "la Indai" does not end with the name; expected words before "India"'],
    ["place-names", "the world", "The world", 'row 3, the_en: "The world" begins with a capital; expected a form for within a sentence'],
    ["search-aliases", "IND,", "INX,", 'row 2, id: unknown id "INX"; known are the ids of the reference tables'],
    ["search-aliases", "Bharat;Hindustan", "", "row 2, aliases: the cell is blank; expected a text"],
    ["search-aliases", "Bharat;", "Bharat; ", 'row 2, aliases: " Hindustan" is no alias; expected names parted by ";" alone'],
    ["search-aliases", "Bharat;", "túnez;", 'row 2, aliases: "túnez" leads to TUN already; expected each name once'],
    ["search-aliases", "Bharat;", "Hindustan;", 'row 2, aliases: "Hindustan" leads to IND already; expected each name once']
  ])("a fault in %s is a complaint: %s → %s", (name, from, to, complaint) => {
    expect(saidOf(name, (text) => text.replace(from, to))).toEqual([complaint]);
  });
});
