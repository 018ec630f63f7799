import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {learningPairs, pairsWith} from "../../../src/topics/learn/learningPairs.ts";
import {pairHeadline, pairPage} from "../../../src/topics/learn/pairPage.ts";
import {pairGender} from "../../../src/topics/learn/pairGender.ts";
import {pairLife} from "../../../src/topics/learn/pairLife.ts";
import {pairWork} from "../../../src/topics/learn/pairWork.ts";
import {pairsList} from "../../../src/topics/learn/pairsList.ts";
import {stageIds} from "../../../src/topics/lifeCycle/lifeCycleStages.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import type {SchemeItem} from "../../../src/topics/learn/schemeLists.ts";
import {mayLead} from "../../atlas/soundRows.ts";

type Row = Record<string, string>;
type Of<T extends (...args: never) => unknown> = Parameters<T>;
/** What stands beneath the charts and tables of a pair. */
const chartNotes = (...[pair, as]: Of<typeof pairPage>): string[] =>
  [
    ...(pair.sides.every(({kind}) => kind === "country") ? [pairWork(pair, as).figure, pairGender(pair, as).figure] : []),
    pairLife(pair, as).figure,
    pairPage(pair, as).schemes.figure,
    pairPage(pair, as).law
  ].map(({note}) => note ?? "");
const rowsOf = (file: string) => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const table = rowsOf("data/reference/pairs.csv");
const schemes = rowsOf("data/raw/schemes/schemes.csv");
const atlas = made();
const [en, es] = statedLocales.map((locale) => localAtlas(atlas, languageOf(locale)));
const pairs = learningPairs(atlas);
const pairOf = (id: string) => pairs.find((pair) => pair.id === id)!;
const isOfCountries = (row: Row) => [row.one, row.other].every((id) => /^[A-Z]{3}$/.test(id!));

test("each row of the table is a page, addressed by its two areas", () => {
  expect(pairs.map(({id}) => id)).toEqual(table.map(({one, other}) => `${one!.toLowerCase()}-${other!.toLowerCase()}`));
  expect(pairs.map(({id}) => id)).toEqual(expect.arrayContaining(["arg-tun", "latin-america-and-the-caribbean-maghreb"]));
});

/** The schemes of a list with those within them. */
const withParts = (items: readonly SchemeItem[]): readonly SchemeItem[] => items.flatMap((item) => [item, ...item.parts]);

describe("the headline of two countries", () => {
  const gapOf = (id: string, area: string) => {
    const row = rawLatest(id, area);
    return row && row.value < 100 && mayLead(id, row) ? Math.round((100 - row.value) * 10) / 10 : undefined;
  };
  test.each(table.filter(isOfCountries).map((row) => [row.one!, row.other!] as const))(
    "%s and %s: recomputed from the rows",
    (one, other) => {
      const apart = stageIds.flatMap((id) => {
        const [left, right] = [gapOf(id, one), gapOf(id, other)];
        return left === undefined || right === undefined ? [] : [{id, by: Math.round((left - right) * 10) / 10}];
      });
      const most = Math.max(...apart.map(({by}) => Math.abs(by)));
      const [widest, ...tied] = apart.filter(({by}) => Math.abs(by) === most);
      expect(tied).toEqual([]);
      const [more, less] = widest!.by > 0 ? [one, other] : [other, one];
      expect(pairHeadline(pairOf(`${one}-${other}`.toLowerCase()), en!)).toBe(
        `In ${en!.words.lifeCycle.stages[widest!.id].toLowerCase()}, the gap is ${most.toFixed(1)} percentage points wider ${en!.place(more).within} than ${en!.place(less).within}`
      );
    }
  );
});

describe.each(statedLocales)("every page in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const share = (value: number) => as.format.percent(value);
  /** What a share leaves out; at the cap of the source there is no number for it. */
  const leftShare = (value: number) =>
    value === 100 ? as.format.remarks([as.words.value.missing, as.words.doubts.mark]) : share(100 - Number(value.toFixed(1)));
  test("prints both sides at every stage as the rows have them, and a word where there is none", () => {
    for (const row of table.filter(isOfCountries)) {
      const {rows} = pairLife(pairOf(`${row.one}-${row.other}`.toLowerCase()), as).figure.table;
      [row.one!, row.other!].forEach((area, side) =>
        stageIds.forEach((id, at) => {
          const cell = rows[side]?.[at + 1];
          const value = rawLatest(id, area);
          if (!value) expect(cell).toEqual({text: as.words.absence.notPublished, absent: true});
          else {
            const beside = as.format.remarks([as.words.lifeCycle.covered(value.value), String(value.period)]);
            expect([cell?.text, cell?.note?.slice(0, beside.length)]).toEqual([leftShare(value.value), beside]);
          }
        })
      );
    }
  });
  test("prints informal employment of all workers, women and men, and both sexes by branch, as the rows have them", () => {
    let seen = 0;
    for (const row of table.filter(isOfCountries)) {
      const pair = pairOf(`${row.one}-${row.other}`.toLowerCase());
      const cells = [...pairWork(pair, as).figure.table.rows, ...pairGender(pair, as).figure.table.rows];
      const told = new Map(cells.map(([head, ...values]) => [head!.text, values.map(({text}) => text)]));
      for (const area of [row.one!, row.other!]) {
        const total = rawLatest("informal-employment", area);
        if (total) expect(told.get(`${as.words.country.work.all}, ${as.name(area)}`)?.[0]).toBe(share(total.value));
        const [women, men] = ["female", "male"].map((sex) => rawLatest("old-age", area, {sex}));
        if (!women || !men || women.period !== men.period) continue;
        expect(told.get(`${as.indicator("old-age").name[locale]}, ${as.name(area)}`)?.slice(0, 2)).toEqual([
          leftShare(women.value),
          leftShare(men.value)
        ]);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });
  test("gives the reason and whose account it is as the table has them", () => {
    for (const row of table) {
      const {reason} = pairPage(pairOf(`${row.one}-${row.other}`.toLowerCase()), as);
      expect(reason.text).toBe(row[`why_${locale}`]);
      expect(reason.source).toContain(row[`source_${locale}`]);
    }
  });
  test("lists every scheme of a country in the register once, and counts those of a group", () => {
    for (const row of table) {
      const {schemes: view} = pairPage(pairOf(`${row.one}-${row.other}`.toLowerCase()), as);
      [row.one!, row.other!].forEach((area, side) => {
        const items = view.lists[side]!.lists.flatMap(({items: own}) => withParts(own).map(({href}) => href));
        const own = schemes.filter(({iso3}) => iso3 === area).map(({id}) => id!.toLowerCase().replace(/-$/, ""));
        expect(items.map((href) => href.split("/").at(-2)).toSorted()).toEqual(own.toSorted());
        if (own.length === 0) expect(view.lists[side]!.lists.every(({count}) => count !== undefined)).toBe(true);
      });
    }
  });
  test("says nothing undone", () => {
    for (const pair of pairs) expect(JSON.stringify(pairPage(pair, as))).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe.each(statedLocales)("a page in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const said = (texts: readonly string[]) => texts.flatMap((text) => text.split(/(?<=\.) /)).filter((text) => text.length > 20);
  test.each(pairs.map((pair) => [pair.id, pair] as const))("of %s says no note twice: beneath its charts or at the end", (_, pair) => {
    const atEnd = said(pairPage(pair, as).limits);
    const beneath = chartNotes(pair, as).map((text) => said([text]));
    expect(atEnd.filter((text) => beneath.flat().includes(text))).toEqual([]);
    for (const one of [atEnd, ...beneath]) expect(new Set(one).size).toBe(one.length);
  });
});

describe("Argentina and Tunisia", () => {
  const page = pairPage(pairOf("arg-tun"), en!);
  const names = page.schemes.lists.flatMap(({lists}) => lists.flatMap(({items}) => withParts(items).map(({name}) => name)));
  test("have the schemes behind them: contributory and not, for farm workers, the self-employed, low incomes and workers abroad", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        "Universal Pension for Older Adults",
        "Universal Pregnancy Allowance",
        "AMEN Social permanent cash transfer (formerly PNAFN)",
        "Agricultural employees regime (CNSS)",
        "Non-agricultural self-employed regime (CNSS)",
        "Low-income workers regime (CNSS)",
        "Tunisian workers abroad regime (CNSS)"
      ])
    );
    const count = (iso3: string, strategies: readonly string[]) =>
      schemes.filter((row) => row.iso3 === iso3 && strategies.includes(row.strategy!)).length;
    const paid = (iso3: string) => count(iso3, ["social-insurance"]);
    const free = (iso3: string) => count(iso3, ["universal", "social-assistance"]);
    expect(page.schemes.figure.title).toBe(
      `The register lists ${paid("ARG")} contributory and ${free("ARG")} non-contributory schemes in Argentina; ${paid("TUN")} contributory and ${free("TUN")} non-contributory schemes in Tunisia`
    );
  });
  test("say how registers are shared, with document and kind of source", () => {
    const [argentina, tunisia] = page.registers.sides;
    expect(argentina?.items.map(({name}) => name)).toContain("SINTyS, the national system of tax and social identification");
    expect(tunisia?.items.map(({name}) => name)).toEqual(["AMEN social registry"]);
    for (const {document, quality} of [...argentina!.items, ...tunisia!.items]) expect([document, quality]).not.toContain("");
  });
  test("say the first 1,000 days by mothers and children, and that none is of those days alone", () => {
    const [mothers, children] = page.days.covered;
    for (const area of ["ARG", "TUN"]) {
      const row = rawLatest("maternity", area)!;
      expect(mothers).toContain(`${row.value.toFixed(1)}% ${en!.place(area).within} (${row.period}`);
      expect(children).toContain(`${rawLatest("children", area)!.value.toFixed(1)}% ${en!.place(area).within}`);
    }
    expect(page.days.note).toContain("no figure here is of the first 1,000 days alone");
    expect(page.days.practices.sides[0]?.items.length).toBeGreaterThan(0);
    expect(page.days.practices.sides[1]?.none).toBe("This atlas has no account of this in Tunisia. That does not mean that there is none.");
  });
  test("have the law beside what is covered in fact, and what is not known is unknown", () => {
    const cells = new Map(page.law.table.rows.map(([head, ...sides]) => [head!.text, sides.map(({text}) => text)]));
    const injury = rowsOf("data/raw/gwip/employment-injury.csv");
    const paper = (iso3: string) => injury.find((row) => row.iso3 === iso3)!.legal_coverage_pct_labour_force!;
    expect(cells.get("Work injury, covered by law (% of the labour force)")).toEqual(
      ["ARG", "TUN"].map((area) => `${Number(paper(area)).toFixed(1)}%`)
    );
    expect(cells.get("C183 maternity protection")).toEqual(["unknown here", "unknown here"]);
  });
  test("say what the figures cannot show: years, cap, main cities, a sample", () => {
    const said = page.limits.join(" ");
    for (const text of ["2019–2022 in Tunisia", "artly circular"]) expect(said).toContain(text);
    const beneath = chartNotes(pairOf("arg-tun"), en!).join(" ");
    for (const text of ["caps shares at 100", "main cities", "The register is a sample"]) expect(beneath).toContain(text);
  });
  test("lead to comparisons with both chosen", () =>
    expect(page.onward.compare.every(({href}) => href.includes("areas=arg,tun&"))).toBe(true));
});

describe("two groups", () => {
  const pair = pairOf("latin-america-and-the-caribbean-maghreb");
  const page = pairPage(pair, en!);
  test("are told by the charts that each has of its own, and alike at the stages of life", () => {
    expect(page.charts.work.map(({id}) => id)).toEqual(["latin-america-and-the-caribbean", "maghreb"]);
    expect(page.headline).toMatch(/\(medians\)$/);
    expect(page.limits.some((text) => text.includes("median country"))).toBe(true);
  });
  test("count countries in the law, and name the member whose account it is", () => {
    expect(page.law.title).toMatch(/by \d+ of 33 countries in Latin America and the Caribbean; known to be ratified by 3 of 5/);
    expect(page.registers.sides[1]?.items.map(({name}) => name.split(":")[0])).toEqual(expect.arrayContaining(["Morocco", "Mauritania"]));
  });
});

test("the list has every pair with what its page finds, and any two can be chosen", () => {
  for (const as of [en!, es!]) {
    const {lines, choices} = pairsList(as);
    expect(lines.map(({finding}) => finding)).toEqual(pairs.map((pair) => pairHeadline(pair, as)));
    expect(choices).toHaveLength(atlas.pages.length);
    // Beneath each figure who publishes it and when: of children in Argentina and Tunisia.
    const years = ["ARG", "TUN"].map((id) => Number(rawLatest("children", id)!.period));
    const said = as.format.years({first: Math.min(...years), last: Math.max(...years)});
    expect(lines[0]!.basis).toBe(as.format.labelled(as.words.figure.source, `${as.locale === "en" ? "ILO" : "OIT"}, ${said}`));
    expect(lines.filter(({basis}) => !/(?:ILO|OIT), .*\d{4}$/.test(basis))).toEqual([]);
  }
  expect(pairsWith("ARG", en!).map(({text}) => text)).toEqual(["Argentina and Tunisia", "Argentina and Mongolia"]);
  expect(pairsWith("FRA", en!)).toEqual([]);
});

test.each(statedLocales)("that women and men of a side are level is said only of what can be compared, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const level = {en: /less than 1 percentage point apart/, es: /difieren en menos de 1 punto porcentual/}[locale];
  const told = pairs
    .filter(({sides}) => sides.every(({kind}) => kind === "country"))
    .flatMap((pair) => pairGender(pair, as).figure.title)
    .filter((title) => level.test(title));
  expect(told.length).toBeGreaterThan(0);
  const among = {
    en: /only on [^,;]+, where they are less|wherever the source has comparable/,
    es: /solo se puede comparar|donde la fuente tiene/
  };
  expect(told.filter((title) => !among[locale].test(title))).toEqual([]);
  expect(pairGender(pairOf("bol-npl"), as).figure.title).toContain(
    {
      en: "In Bolivia, women and men can be compared only on work injury, where they are less than 1 percentage point apart",
      es: "En Bolivia, solo se puede comparar a mujeres y hombres en accidentes del trabajo, donde difieren en menos de 1 punto porcentual"
    }[locale]
  );
});
