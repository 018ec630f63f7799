import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {keyOf} from "../../src/model/observation.ts";
import {readCatalog} from "../../src/site/catalog.ts";

let folder = "";
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "model-"));
  mkdirSync(join(folder, "observations"));
  write("areas.json", '[{"kind":"country","id":"AAA"},{"kind":"group","id":"world","members":["AAA"]}]');
  for (const file of ["indicators.json", "annotations.json", "sources.json", "office-measures.json"]) write(file, "[]");
  write(
    "office-figures.csv",
    "area,measure,level,code,place,period,sex,value,unit,source,note_en,note_es\nAAA,m,zone,,North,2023-24,total,0,percent,s,a note,una nota\n"
  );
  write(
    "populations.csv",
    "area,year,total,female,male,children,workingAge,older,olderFemale,olderMale,births,employed,employedFemale,employedMale,labourForce\nAAA,2020,100,,0,,,,,,,,,,\n"
  );
  write("ratifications.csv", "area,convention,year,remark,evidence,address,source\nAAA,C102,,,,,s\nAAA,CRC,1990,,,,s\n");
  write(
    "laws.csv",
    "area,branch,state,types,year,firstLaw,remark,coverage,source\nAAA,maternity,none,,2023,,,,s\nAAA,work-injury,inForce,a;b,,1970,orEarlier,0,s\n"
  );
  write("claims.csv", "year,of,claim,value,unit,title,publisher,definition,side,source\n,2020,c,0,%,t,,other,,s\n");
  write(
    "schemes.csv",
    "id,area,name,localName,branches,strategy,groups,start,end,count,countYear,countUnit,evidence,publisher,evidenceYear,quality,source\n" +
      "a,AAA,A,,old-age;other,universal,,1990,,,,,D,P,,official,s\nb,,B,,other,other,women,,,0,,members,D,P,2000,study,s\n"
  );
  write(
    "insured-lives.csv",
    "area,year,product,persons,share,study,remark,source\nAAA,2014,health,0,0,S,,s\nAAA,2017,any-product,,3,S,shareUnfit,s\n"
  );
  write("scheme-counts.csv", "scheme,year,count,unit,evidence,publisher,evidenceYear,source\na,,0.5,% of all,D,P,2001,s\n");
  write(
    "observations/old-age.csv",
    "indicator,area,period,edition,sex,sector,status,quintile,function,residence,age,value,flag,remark,source\n" +
      "old-age,AAA,2020,,female,total,total,total,total,total,total,0,break,modelled,ilostat\nold-age,AAA,,2020-22,total,total,total,total,total,total,total,12.5,normal,,wspr\n"
  );
  write("observations/notes.txt", "not a table");
});
afterEach(() => rmSync(folder, {recursive: true}));

describe("the catalog", () => {
  test("holds observations by indicator, typed: zero is a number, no year is null", () => {
    const {observations} = readCatalog(folder);
    expect([...observations.keys()]).toEqual(["old-age"]);
    const [dated, undated] = observations.get("old-age") ?? [];
    expect(dated).toMatchObject({
      area: "AAA",
      period: 2020,
      edition: "",
      sex: "female",
      sector: "total",
      value: 0,
      flag: "break",
      remark: "modelled"
    });
    expect(undated).toMatchObject({period: null, edition: "2020-22", sex: "total", value: 12.5, source: "wspr"});
  });
  test("tells a head count of zero from one that nobody has", () => {
    expect(readCatalog(folder).populations).toEqual([{area: "AAA", year: 2020, persons: {total: 100, male: 0}}]);
  });
  test("tells what is not known of a scheme from zero", () => {
    const {schemes, schemeCounts} = readCatalog(folder);
    expect(schemes.map(({area, groups, start, end, reached, evidenceYear}) => [area, groups, start, end, reached, evidenceYear])).toEqual([
      ["AAA", [], 1990, null, null, null],
      [null, ["women"], null, null, {count: 0, year: null, unit: "members"}, 2000]
    ]);
    expect(schemes[0]!.branches).toEqual(["old-age", "other"]);
    expect(schemeCounts).toEqual([
      {scheme: "a", year: null, count: 0.5, unit: "% of all", evidence: "D", publisher: "P", evidenceYear: 2001, source: "s"}
    ]);
  });
  test("holds the figures of national offices as their rows have them: 0 is a number, a period a text", () => {
    expect(readCatalog(folder).officeFigures).toEqual([
      {
        ...{area: "AAA", measure: "m", level: "zone", code: "", place: "North", period: "2023-24", sex: "total"},
        ...{value: 0, unit: "percent", source: "s", note: {en: "a note", es: "una nota", fr: "", ar: ""}}
      }
    ]);
  });
  test("tells nobody insured from a number that a study does not give", () => {
    expect(readCatalog(folder).insuredLives.map(({year, persons, share, remark}) => [year, persons, share, remark])).toEqual([
      [2014, 0, 0, ""],
      [2017, null, 3, "shareUnfit"]
    ]);
  });
  test("tells a ratification without a year from one of a year", () => {
    expect(readCatalog(folder).ratifications.map(({convention, year}) => [convention, year])).toEqual([
      ["C102", null],
      ["CRC", 1990]
    ]);
  });
  test("tells of a law what is not known from zero, and its types apart", () => {
    expect(readCatalog(folder).laws.map(({types, year, firstLaw, coverage}) => [types, year, firstLaw, coverage])).toEqual([
      [[], 2023, null, null],
      [["a", "b"], null, 1970, 0]
    ]);
  });
  test("tells a claim without a year from one of a year", () => {
    expect(readCatalog(folder).claims).toMatchObject([{year: null, of: 2020, value: 0, publisher: ""}]);
  });
  test("parts countries from groups", () => {
    const {countries, groups} = readCatalog(folder);
    expect([countries.map(({id}) => id), groups.map(({id}) => id)]).toEqual([["AAA"], ["world"]]);
  });
  test("throws where a file is missing", () => {
    rmSync(join(folder, "sources.json"));
    expect(() => readCatalog(folder)).toThrow("sources.json");
  });
});

describe("the real catalog", () => {
  const held = readCatalog("data/model");
  test("has a table for every indicator and no other", () => {
    expect([...held.observations.keys()].sort()).toEqual(held.indicators.map(({id}) => id).sort());
    expect(readdirSync("data/model/observations")).toHaveLength(held.indicators.length);
    expect(held.indicators.length).toBeGreaterThan(20);
  });
  test("has numbers for values, whole years or an edition, and one value for a key", () => {
    for (const [id, rows] of held.observations) {
      expect(
        rows.filter(({value}) => !Number.isFinite(value)),
        id
      ).toEqual([]);
      expect(
        rows.filter(({period, edition}) => (period === null) === (edition === "")),
        id
      ).toEqual([]);
      expect(
        rows.filter(({period}) => period !== null && !Number.isInteger(period)),
        id
      ).toEqual([]);
      expect(new Set(rows.map(keyOf)).size, id).toBe(rows.length);
    }
  });
  test("has every area and source that its rows name", () => {
    const areas = new Set([...held.countries, ...held.groups].map(({id}) => id));
    const sources = new Set(held.sources.map(({id}) => id));
    const strangers = [...held.observations.values()].flat().filter(({area, source}) => !areas.has(area) || !sources.has(source));
    expect(strangers).toEqual([]);
  });
});
