import {describe, expect, test} from "vitest";
import {DataError} from "../../../src/model/dataError.ts";
import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {modelFiles} from "../../../src/sources/modelFiles.ts";
import type {Texts} from "../../../src/sources/texts.ts";
import {fixtureTexts, withReference, withTable} from "../../fixtures/fixtureTexts.ts";

const coverage = "SDG_0131_SEX_SOC_RT_A.csv";
const texts = fixtureTexts();

/** Twelve countries more, made of one row, that the small fixtures have medians and patterns. */
const sexes = {SEX_F: 40, SEX_M: 60, SEX_T: 50};
const many = withTable(texts, coverage, (text) => {
  const years = Array.from({length: 12}, (_, index) => 2008 + index);
  const rows = years.flatMap((year) =>
    Object.entries(sexes).map(
      ([sex, value]) => `TUN,SDG_0131_SEX_SOC_RT,${sex},SOC_CONTIG_INJ,${year},${value + (year - 2008) / 8},,ILO Social Security Inquiry`
    )
  );
  return `${text}${rows.join("\n")}\n`;
});
const standing = modelFiles(buildModel(many, new Complaints()));

/** What is said of tables against the standing model, without what would expect it. */
function said(changed: Texts): string[] {
  const complaints = new Complaints();
  try {
    buildModel({...changed, standing}, complaints);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  return complaints.all.map(({message}) => message.split("; if it is right")[0]!);
}
const edited = (name: string, from: string | RegExp, to: string) => said(withTable(many, name, (text) => text.replace(from, to)));

describe("the same tables", () => {
  test("have not drifted", () => expect(said(many)).toEqual([]));
  test("with a value that moved a little and one that is new have not either", () => {
    expect(edited(coverage, "53.8", "54.8")).toEqual([]);
    expect(said(withTable(many, coverage, (text) => `${text}TUN,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2024,54,,\n`))).toEqual([]);
  });
  test("are compared with nothing where no model stands", () => {
    const lost = withTable(many, coverage, (text) => text.replace(/^.*,SOC_CONTIG_INJ,2008,.*\n/gm, ""));
    expect(() => buildModel(lost, new Complaints())).not.toThrow();
  });
});

describe("it is told that", () => {
  test("a year is gone", () =>
    expect(edited(coverage, /^.*,SOC_CONTIG_INJ,2008,.*\n/gm, "")).toEqual([
      "work-injury: years gone, 1 against the standing model: 2008 (3 values, none now); expected every year that was there",
      expect.stringMatching(/: rows gone, 1 against the standing model: ilostat\/SDG.* had 51, has 48; expected 51 or more$/)
    ]));
  test("the newest year of an area is lost", () =>
    expect(edited(coverage, /^TUN.*,SOC_CONTIG_INJ,2021,.*\n/gm, "").join("\n")).toContain(
      "newest year lost, 1 against the standing model: TUN ended in 2021, now in 2019"
    ));
  test("a part is gone", () =>
    expect(edited("WDI.csv", /^(.*cov_q1_tot),.*$/gm, "$1,,,,").join("\n")).toContain("none of its tables holds per_allsp.cov_q1_tot"));
  test("an area is gone", () =>
    expect(edited("expenditure.csv", /^ARG.*\n/gm, "").join("\n")).toContain("spending: areas gone, 1 against the standing model: ARG ("));
  test("a value is ten times what it was", () =>
    expect(edited("expenditure.csv", "children,1.6", "children,16").join("\n")).toMatch(
      /factor, 1 against the standing model: ARG .* was 1\.6, is 16/
    ));
  test("and where the number stands that is told first", () => {
    const complaints = new Complaints();
    const changed = withTable(many, "expenditure.csv", (text) => text.replace("children,1.6", "children,16"));
    expect(() => buildModel({...changed, standing}, complaints)).toThrow();
    const [factor] = complaints.all.filter(({message}) => message.includes(": factor, "));
    expect([factor!.row, factor!.column]).toEqual([expect.any(Number), "percent_of_gdp"]);
  });
  test("a value moved by much", () =>
    expect(edited(coverage, "SEX_T,SOC_CONTIG_TOTAL,2021,53.8", "SEX_T,SOC_CONTIG_TOTAL,2021,3.8").join("\n")).toMatch(
      /large moves, 1 .*TUN 2021 was 53\.8, is 3\.8/
    ));
  test("a number was cut", () =>
    expect(edited("WDI.csv", "23.9415", "23.9").join("\n")).toMatch(
      /number cut, 1 .*ARG 2019 was 23\.9415, is 23\.9; expected all its digits/
    ));
  test("women and men are exchanged", () => {
    const exchanged = withTable(many, coverage, (text) =>
      text.replace(/SEX_[FM],SOC_CONTIG_INJ/g, (cell) => (cell.includes("_F") ? cell.replace("_F", "_M") : cell.replace("_M", "_F")))
    );
    expect(said(exchanged).join("\n")).toMatch(
      /exchanged, 2 against the standing model: ARG female and ARG male once; TUN female and TUN male in 12 places; expected each number/
    );
  });
  test("years are shifted", () => {
    const shifted = withTable(many, coverage, (text) =>
      text.replace(/,SOC_CONTIG_INJ,(20\d\d),/g, (_, year: string) => `,SOC_CONTIG_INJ,${Number(year) + 1},`)
    );
    expect(said(shifted).join("\n")).toMatch(/\d+ of \d+ moved values of TUN are those of the year before/);
  });
  test("women and men of one year are exchanged", () => {
    const exchanged = withTable(many, coverage, (text) =>
      text.replace(
        /SEX_F,SOC_CONTIG_INJ,2010,40.25(.*\n.*)SEX_M,SOC_CONTIG_INJ,2010,60.25/s,
        "SEX_F,SOC_CONTIG_INJ,2010,60.25$1SEX_M,SOC_CONTIG_INJ,2010,40.25"
      )
    );
    expect(said(exchanged).join("\n")).toMatch(/exchanged, 1 .*: TUN female and TUN male once/);
  });
  test("a series is turned round", () => {
    const turned = withTable(many, coverage, (text) =>
      text.replace(
        /SEX_T,SOC_CONTIG_INJ,(20\d\d),5\d(\.\d+)?/g,
        (_, year: string) => `SEX_T,SOC_CONTIG_INJ,${year},${50 + (2019 - Number(year)) / 8}`
      )
    );
    expect(said(turned).join("\n")).toMatch(/exchanged, 1 .*: TUN 2008 and 11 more, the same in another order of years/);
  });
  test("a series is flat", () => {
    const flat = withTable(many, coverage, (text) => text.replace(/(TUN,.*,SEX_T,SOC_CONTIG_INJ,20\d\d),[\d.]+/g, "$1,50"));
    expect(said(flat).join("\n")).toMatch(/flat series, 1 .*: TUN 20.. and \d+ more are all 50; expected/);
  });
  test("marks are gone", () =>
    expect(edited("EMP_NIFL_SEX_RT_A.csv", /Main cities or metropolitan areas/g, "").join("\n")).toMatch(
      /marks gone, 1 .*"mainCities" stood on \d+ values/
    ));
  test("persons moved by more than a tenth", () =>
    expect(edited("population.csv", "XKX,2021,1786079", "XKX,2021,2786079").join("\n")).toMatch(
      /populations: large moves, 1 .*XKX 2021 total/
    ));
  test("a group has other members", () => {
    const moved = withReference(many, "countries", (text) =>
      text.replace(
        "IN,356,India,Inde,India,الهند,India,India,India,Lower middle",
        "IN,356,India,Inde,India,الهند,India,India,India,Upper middle"
      )
    );
    expect(said(moved)).toEqual([
      "areas: members moved, 2 against the standing model: lower-middle-income: without IND; upper-middle-income: with IND; expected the members that were there"
    ]);
  });
  test("an indicator means something else", () => {
    const turned = withReference(many, "indicators", (text) => text.replace(",employed,lower,20;40;60;80", ",employed,lower,20;40;60;90"));
    expect(said(turned)).toEqual([expect.stringContaining("informal-employment: breaks was [20,40,60,80], is [20,40,60,90]")]);
  });
  test.each([
    ["names", "name_en", "At least one benefit", "Maternity"],
    [
      "questions",
      "question_en",
      "Who is covered by at least one social protection benefit?",
      "Which mothers receive a benefit when a child is born?"
    ]
  ])("two indicators have each other's %s", (_what, column, one, other) => {
    const exchanged = withReference(many, "indicators", (text) =>
      text.replace(`,${one},`, ",~,").replace(`,${other},`, `,${one},`).replace(",~,", `,${other},`)
    );
    expect(said(exchanged)).toEqual([
      `indicators: words moved, 1 against the standing model: ${column} of any-benefit and maternity, each the other's; ` +
        "expected the words that were there, but for a few"
    ]);
  });
  test.each([
    ["all areas", "informal-employment,ARG,,,", "informal-employment,,,,", "of informal-employment, ARG, now of informal-employment: "],
    [
      "another area",
      "informal-employment,ARG,,,",
      "informal-employment,TUN,,,",
      "of informal-employment, ARG, now of informal-employment, TUN: "
    ],
    ["everything", "spending,,,,", ",ARG,,,", "of spending, now of ARG: "]
  ])("a note is about %s", (_what, from, to, says) =>
    expect(said(withReference(many, "annotations", (text) => text.replace(from, to)))).toEqual([
      expect.stringContaining(`annotations: meaning moved, 1 against the standing model: ${says}`)
    ])
  );
  test("no note that is gone, or about less than it was", () => {
    expect(said(withReference(many, "annotations", (text) => text.replace(/^informal-employment,ARG,.*\n/m, "")))).toEqual([]);
    expect(said(withReference(many, "annotations", (text) => text.replace("spending,,,,", "spending,ARG,,,")))).toEqual([]);
  });
  test("a source is older than it was", () => {
    const cards = many.cards.map((card) =>
      card.source === "worldbank" ? {...card, text: card.text.replace('"retrieved": "2025"', '"retrieved": "2024"')} : card
    );
    expect(said({...many, cards})).toEqual([expect.stringContaining("worldbank: taken 2025, now 2024")]);
  });
  test.each<[string, (card: Record<string, unknown>) => void, string]>([
    ["publisher", (card) => (card["publisher"] = "Another"), "worldbank: publisher was World Bank, is Another"],
    [
      "address",
      (card) => (card["url"] = "https://example.org/"),
      "worldbank: url was https://data.worldbank.org/, is https://example.org/"
    ],
    ["licence", (card) => (card["licence"] = "CC0 1.0"), "worldbank: licence was CC BY 4.0, is CC0 1.0"],
    ["licence's address", (card) => (card["licenceUrl"] = "https://example.org/"), "worldbank: licenceUrl was https://creativecommons"],
    ["notice", (card) => (card["notice"] = "Adapted"), "worldbank: notice was not there, is Adapted"],
    ["publishers withheld", (card) => (card["withheld"] = ["World Bank"]), "worldbank: withheld was not there, is World Bank"]
  ])("a source has another %s", (_what, change, says) => {
    const cards = many.cards.map((one) => {
      if (one.source !== "worldbank") return one;
      const card = JSON.parse(one.text) as Record<string, unknown>;
      change(card);
      return {...one, text: JSON.stringify(card)};
    });
    expect(said({...many, cards})).toEqual([expect.stringContaining(says)]);
  });
});

describe("figures of two offices", () => {
  const [own, other] = ["subnational-tun", "subnational-arg"];
  const copied = many.tables
    .filter(({source}) => source === own)
    .map((table) => ({
      ...table,
      source: other,
      file: table.file.replace(own, other),
      text: table.text.replaceAll("TUN", "ARG").replaceAll("TN-", "AR-").replaceAll("tun-", "arg-")
    }));
  const card = many.cards.find(({source}) => source === own)!;
  const two: Texts = {
    ...many,
    tables: [...many.tables, ...copied],
    cards: [...many.cards, {...card, source: other, file: card.file.replace(own, other), text: card.text.replaceAll(own, other)}]
  };
  const before = modelFiles(buildModel(two, new Complaints()));
  const told = (changed: Texts) => {
    const complaints = new Complaints();
    expect(() => buildModel({...changed, standing: before}, complaints)).toThrow();
    return complaints.all;
  };

  test.each([own, other])("are told of the folder they are from: %s", (source) => {
    const tables = two.tables.map((table) =>
      table.source === source && table.name === "figures.csv" ? {...table, text: table.text.replace(/^.*70\.2.*\n/m, "")} : table
    );
    const gone = told({...two, tables}).filter(({message}) => message.startsWith("office-figures: "));
    expect(gone.length).toBeGreaterThan(0);
    for (const {file, message} of gone) {
      expect(file).toContain(`/${source}/figures.csv`);
      expect(message).toContain(`if it is right, ${source}/expected.csv says so`);
    }
  });
  test("are told as gone where their folder is", () => {
    const changed = {
      ...two,
      tables: two.tables.filter(({source}) => source !== other),
      cards: two.cards.filter(({source}) => source !== other)
    };
    expect(
      told(changed)
        .map(({message}) => message)
        .join("\n")
    ).toMatch(/^sources: table gone, 1 against the standing model: subnational-arg; /);
  });
});

describe("of the words and terms that a source and an indicator come with, it is told that", () => {
  const card = (from: string | RegExp, to: string) =>
    said({...many, cards: many.cards.map((one) => (one.source === "worldbank" ? {...one, text: one.text.replace(from, to)} : one))});
  test.each([
    ["licenceUrl", /"licenceUrl": "[^"]*"/, '"licenceUrl": "https://creativecommons.org/licenses/by-nc/4.0/"'],
    ["notice", '"licence":', '"notice": "As is", "licence":']
  ])("its %s is another", (term, from, to) =>
    expect(card(from, to).join("\n")).toMatch(new RegExp(`source moved, 1 .*worldbank: ${term} was .*, is `))
  );
  test("what is not handed on would be", () => {
    const indicated = new Map(standing);
    const sources = JSON.parse(indicated.get("sources.json")!) as {id: string}[];
    const held = sources.map((one) => (one.id === "worldbank" ? {...one, withheld: ["Another"]} : one));
    indicated.set("sources.json", `${JSON.stringify(held, null, 2)}\n`);
    const complaints = new Complaints();
    expect(() => buildModel({...many, standing: indicated}, complaints)).toThrow();
    expect(complaints.all.map(({message}) => message).join("\n")).toContain("worldbank: withheld was Another, is not there");
  });
  test("two indicators have each the other's name", () => {
    const names = indicatorNames();
    const exchanged = withReference(many, "indicators", (text) =>
      text.replaceAll(names[0], "\u0001").replaceAll(names[1], names[0]).replaceAll("\u0001", names[1])
    );
    expect(said(exchanged).join("\n")).toMatch(/words moved, \d+ .*name_en of .* and .*, each the other's/);
  });
});

/** The English names of two indicators of the fixtures. */
function indicatorNames(): [string, string] {
  const all = JSON.parse(standing.get("indicators.json")!) as {name: {en: string}}[];
  return [all[0]!.name.en, all[1]!.name.en];
}

test("what is missing for another complaint is not told as gone", () =>
  expect(edited("expenditure.csv", "ARG,2020-22,children", "ARX,2020-22,children")).toEqual([
    expect.stringContaining('unknown area "ARX"')
  ]));

test("a change that a row expects passes, and the row may stay until the table changes again", () => {
  const lost = withTable(many, coverage, (text) => text.replace(/^.*,SOC_CONTIG_INJ,2008,.*\n/gm, ""));
  const complaints = new Complaints();
  expect(() => buildModel({...lost, standing}, complaints)).toThrow();
  const rows = complaints.all.map(({message}) => message.split("says so: ")[1]!.replace("and why", "withdrawn"));
  const expected = [{source: "ilostat", file: "expected.csv", text: `what,of,was,is,why\n${rows.join("\n")}\n`}];
  const model = buildModel({...lost, standing, expected}, new Complaints());
  expect(() => buildModel({...lost, standing: modelFiles(model), expected}, new Complaints())).not.toThrow();
  expect(said({...many, expected})).toEqual(rows.map(() => expect.stringContaining("nothing is found that")));
});
