import {doubts} from "../../../src/atlas/doubts.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Group} from "../../../src/model/area.ts";
import {statedLocales} from "../../statedLocales.ts";
import {leads, surveysSince} from "../../../src/atlas/leads.ts";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf, type Language} from "../../../src/atlas/language.ts";
import {latestValue} from "../../../src/reading/describeValue.ts";
import {strategies} from "../../../src/topics/strategies/strategies.ts";
import {programmeByPart, programmesByPart} from "../../../src/topics/strategies/programmesByPart.ts";
import {strategiesContributors} from "../../../src/topics/strategies/strategiesContributors.ts";
import {strategiesFifths} from "../../../src/topics/strategies/strategiesFifths.ts";
import {programmesTogether} from "../../../src/topics/strategies/programmesTogether.ts";
import {strategiesSpending} from "../../../src/topics/strategies/strategiesSpending.ts";
import {membersIn, middle, modelRows, newest, statesIn} from "../../atlas/modelRows.ts";

const en = languageOf("en");
/** The page of a group, and its figures as the page shows them. */
const composed = (group: Group, reader: Language) => ({
  ...strategies(group, localAtlas(atlas(), reader)),
  programmes: [
    programmesTogether(group, localAtlas(atlas(), reader)),
    ...programmesByPart(group, atlas()).map((id) => programmeByPart(id, group, localAtlas(atlas(), reader)))
  ],
  fifths: strategiesFifths(group, localAtlas(atlas(), reader)),
  contributors: strategiesContributors(group, localAtlas(atlas(), reader)),
  spending: strategiesSpending(group, localAtlas(atlas(), reader))
});
const view = (id: string) => composed(atlas().group(id), en);
const one = (value: number) => `${(Math.round(value * 10 + 1e-6) / 10).toFixed(1)}%`;
const valuesOf = (table: string, group: string, cells: Record<string, string> = {}, among = membersIn) => {
  const held = newest(modelRows(`observations/${table}`), cells);
  return among(group).flatMap((area) => held.get(area) ?? []);
};

const recentOf = (table: string, group: string, among = membersIn) => valuesOf(table, group, {}, among).filter(({year}) => year >= 2016);

/** The branches of each stage of life. */
const branchesOf: Readonly<Record<string, readonly string[]>> = {
  children: ["children"],
  workingAge: ["maternity", "unemployment", "disability"],
  oldAge: ["old-age"]
};
const persons = new Map(modelRows("populations").map((row) => [`${row.area}/${row.year}`, row]));

/** Spending on old age that, rounded up, leaves less than 5% of GDP per person for each of those covered. */
function cannotPay({area, value}: Readonly<Record<string, string>>): boolean {
  const covered = atlas().snapshot("old-age").latest.get(area!);
  const {older, total} = persons.get(`${area}/${covered?.period}`) ?? {};
  if (!covered || covered.value <= 10 || !older || !total) return false;
  return Number(value) + 0.05 < (5 * (Number(older) * covered.value)) / 100 / Number(total);
}

/** Spending of 0 on a stage where over a tenth is covered in a branch of it, or of too little on old age. */
const contradicted = (row: Readonly<Record<string, string>>): boolean =>
  Number(row.value) === 0
    ? (branchesOf[row.function ?? ""] ?? []).some((id) => (atlas().snapshot(id).latest.get(row.area!)?.value ?? 0) > 10)
    : row.function === "oldAge" && cannotPay(row);

/** Reports ("TGO 2020-22") in which the parts of spending add up to more than their total. */
const reports = Map.groupBy(modelRows("observations/spending"), ({area, edition}) => `${area} ${edition}`);
const aboveTotal = new Set(
  [...reports].flatMap(([key, report]) => {
    const of = (purpose: string) => Number(report.find((row) => row["function"] === purpose)?.value ?? Number.NaN);
    const sum = ["children", "workingAge", "oldAge"].map(of).reduce((all, part) => all + (Number.isNaN(part) ? 0 : part), 0);
    return sum - of("total") > 0.2 + 1e-9 ? [key] : [];
  })
);

describe("the world", () => {
  test("is told by the median country of each programme, with how many countries stand behind it", () => {
    const {programmes} = view("world");
    const title = programmes[0]?.figure.title ?? "";
    for (const [name, table] of [
      ["social assistance", "survey-assistance"],
      ["social insurance", "survey-insurance"],
      ["labour market programmes", "survey-labour-market"]
    ] as const) {
      const rows = recentOf(table, "world", statesIn);
      const values = rows.map(({value}) => value);
      expect(title).toMatch(
        new RegExp(
          `${name} (reach(es)? )?${one(middle(values))}( of people)? \\(${values.length} of ${statesIn("world").length}( countries)?\\)`
        )
      );
    }
  });

  test("counts the surveys in which the richest fifth is ahead", () => {
    const rows = modelRows("observations/survey-coverage");
    const of = (quintile: string) =>
      new Map(rows.filter((row) => row.quintile === quintile).map((row) => [`${row.area}/${row.period}`, Number(row.value)]));
    const [poorest, richest] = [of("q1"), of("q5")];
    const last = new Map<string, number>();
    for (const key of poorest.keys()) {
      const [area = "", year] = key.split("/");
      if (richest.has(key)) last.set(area, Math.max(last.get(area) ?? 0, Number(year)));
    }
    const pairs = [...last].filter(([area]) => membersIn("world").includes(area)).map(([area, year]) => `${area}/${year}`);
    const ahead = pairs.filter((key) => (richest.get(key) ?? 0) > (poorest.get(key) ?? 0));
    expect(ahead.length).toBeGreaterThan(10);
    const isRecent = (key: string): boolean => Number(key.split("/")[1]) >= 2016;
    const {title, note} = view("world").fifths.figure;
    expect(title).toContain(`In ${ahead.filter(isRecent).length} of the ${pairs.filter(isRecent).length} countries`);
    expect(note).toContain(`the title would count ${ahead.length} of ${pairs.length}.`);
  });

  test("spending is the median country's for each stage of life", () => {
    const rows = modelRows("observations/spending").filter((row) => statesIn("world").includes(row.area ?? ""));
    const {title, note} = view("world").spending.figure;
    const counts = ["children", "workingAge", "oldAge"].map((purpose) => {
      const held = rows.filter((row) => row.function === purpose);
      const told = held.filter((row) => !contradicted(row));
      expect(
        held.filter(({area, edition}) => aboveTotal.has(`${area} ${edition}`)).every((row) => told.includes(row) || contradicted(row))
      ).toBe(true);
      expect(title).toContain(one(middle(told.map((row) => Number(row.value)))));
      if (told.length < held.length) expect(note).toContain(one(middle(held.map((row) => Number(row.value)))));
      return told.length;
    });
    expect(title).toContain(`(${Math.min(...counts)} to ${Math.max(...counts)} of ${statesIn("world").length} countries, report`);
    expect(view("world").spending.figure.subtitle).toContain("report 2020–22");
  });
});

test("no spending with a note stands at the head of a page", () => {
  const doubted = atlas().memberGroups.filter(({id}) => latestValue(id, "spending", localAtlas(atlas(), en))?.noted);
  expect(doubted.length).toBeGreaterThan(3);
  for (const {id} of atlas().memberGroups) expect(view(id).standfirst, id).not.toContain(en.words.value.noted);
});

test("a group without surveys is told by its contributors, with the report", () => {
  const [row] = modelRows("observations/pension-contributors").filter((found) => found.area === "northern-america");
  const {headline, programmes, fifths} = view("northern-america");
  expect(headline).toContain(`${one(Number(row?.value))} of the labour force`);
  expect(headline).toContain("report 2020–22");
  expect([programmes[0]?.rows, fifths.rows]).toEqual([[], []]);
});

test("a middle of fewer than five countries makes no sentence", () => {
  expect(valuesOf("survey-assistance", "northern-africa").length).toBeLessThan(5);
  const {headline, programmes} = view("northern-africa");
  const any = recentOf("survey-coverage", "northern-africa", statesIn);
  expect(any.length).toBeLessThan(5);
  const told = "No median is given: fewer than five countries have a survey since 2016 with this figure";
  expect(programmes[0]?.figure.title).toBe(told);
  expect(headline).toMatch(/^2 of 6 countries have a household survey since 2016: any programme reaches from 11\.7% /);
  expect(view("maghreb").headline).toBe(`${told}.`);
});

test("where no programme has a median, any programme together is told, as it is drawn", () => {
  const strategies = ["survey-insurance", "survey-assistance", "survey-labour-market"];
  const together = atlas().memberGroups.filter(
    ({id}) => strategies.every((table) => recentOf(table, id, statesIn).length < 5) && recentOf("survey-coverage", id, statesIn).length >= 5
  );
  expect(together.length).toBeGreaterThan(0);
  for (const {id} of together) {
    const {programmes} = view(id);
    const told = one(middle(recentOf("survey-coverage", id, statesIn).map(({value}) => value)));
    expect(programmes[0]?.figure.title, id).toContain(`${told} of people are reached by any programme`);
  }
});

test.each(statedLocales)("no kind of programme is called the largest, and one without a median is named, in %s", (locale) => {
  const ids = ["survey-insurance", "survey-assistance", "survey-labour-market"] as const;
  const inText = {
    en: ["social insurance", "social assistance", "labour market programmes"],
    es: ["el seguro social", "la asistencia social", "los programas del mercado de trabajo"]
  }[locale];
  let named = 0;
  for (const group of atlas().memberGroups) {
    const {title} = composed(group, languageOf(locale)).programmes[0]!.figure;
    expect(title, group.id).not.toMatch(/largest|smallest|mayor|menor/);
    const few = ids.filter((id) => recentOf(id, group.id, statesIn).length < 5);
    if (few.length === 0 || few.length === ids.length) continue;
    named += 1;
    for (const id of few) expect(title.split(";").at(-1), group.id).toContain(inText[ids.indexOf(id)]);
  }
  expect(named).toBeGreaterThan(2);
});

test("how often the richest are ahead is said of countries with a recent survey, in a whole sentence where they never are", () => {
  const say = en.words.strategies.fifths.title;
  expect(say({count: 0, of: 2, since: 2016, when: "2017"})).toMatch(
    /^In none of the 2 countries with a survey since 2016 do programmes reach /
  );
  const said = statedLocales.map(
    (locale) => strategiesFifths(atlas().group("maghreb"), localAtlas(atlas(), languageOf(locale))).figure.title
  );
  expect(said).toEqual([
    "In Tunisia, the one country with a survey since 2016, programmes reach 20.2% of the poorest welfare quintile and 5.5% of the richest (2021)",
    "En Túnez, único país con encuesta desde 2016, los programas llegan al 20,2\u00a0% del quintil de bienestar más pobre y al 5,5\u00a0% del más rico (2021)"
  ]);
});

test.each(statedLocales)("every title with a value has its years in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {programmes, fifths, contributors, spending} = composed(group, languageOf(locale));
    for (const {figure} of [...programmes, fifths, contributors, spending])
      if (/%/.test(figure.title)) expect(figure.title, group.id).toMatch(/\((.*\D)?(19|20)\d\d/);
  }
});

test("lowest, median and highest of a subregion have the years of the surveys", () => {
  const [, insurance] = view("world").programmes;
  const rows = insurance?.figure.table.rows ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const [part, , low, median, high] of rows) {
    const group = atlas().memberGroups.find(({name}) => name.en === part?.text)!;
    const values = valuesOf("survey-insurance", group.id);
    const lowest = values.filter(({value}) => value === Math.min(...values.map((one) => one.value))).map(({year}) => String(year));
    expect(lowest, part?.text).toContain(low?.note?.split(/[–,]/)[0]);
    const years = recentOf("survey-insurance", group.id, statesIn).map(({year}) => year);
    const span = [...new Set([Math.min(...years), Math.max(...years)])].join("–");
    const basis = `${years.length} of ${statesIn(group.id).length} countries, ${span}`;
    expect(median?.note?.replace(`, ${en.words.value.old}`, ""), part?.text).toBe(years.length < 5 ? undefined : basis);
    for (const end of [low, high]) {
      const isOlder = Number(end?.note?.match(/\d{4}(?=,|$)/)?.[0]) < 2016;
      expect(end?.note?.includes(en.words.doubts.oldSurvey), end?.note).toBe(isOlder);
    }
    expect(high?.note).toMatch(/^\d{4}/);
  }
});

test("a group without any figure says so", () => {
  const nobody: Group = {...atlas().group("maghreb"), id: "nobody", members: ["ATA"]};
  const {headline, programmes, fifths, contributors, spending} = composed(nobody, en);
  expect(headline).toBe(en.words.strategies.noHeadline);
  expect([programmes[0]?.rows, fifths.rows, contributors.rows, spending.panels]).toEqual([[], [], [], []]);
  const tables = [fifths, contributors, spending].map(({figure}) => figure.table.rows.length);
  expect(tables).toEqual([0, 0, 0]);
});

test.each(statedLocales)("every group has its sentences in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {headline, standfirst, programmes, fifths, contributors, spending} = composed(group, languageOf(locale));
    const titles = [...programmes, fifths, contributors, spending].map(({figure}) => `${figure.title} ${figure.subtitle}`);
    expect(`${group.id}: ${[headline, standfirst, ...titles].join(" ")}`).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});

test("what a median leaves out for its age is named, with the median with it; the table keeps it", () => {
  const [together, insurance] = view("world").programmes;
  const all = valuesOf("survey-insurance", "world", {}, statesIn).map(({value}) => value);
  const old = valuesOf("survey-insurance", "world").filter(({year}) => year < 2016);
  expect(together?.figure.note).toContain(
    `Social insurance (surveys): ${old.length} countries and areas (the median with them is ${one(middle(all))})`
  );
  expect(insurance?.figure.note).toContain("Arab States: 5 countries and areas (Iraq, Jordan, Lebanon, Syria and Yemen");
  expect(insurance?.figure.note).toContain(" Northern Africa: 1 country or area (Egypt).");
  const table = JSON.stringify(together?.figure.table.rows);
  for (const {year} of old) expect(table).toContain(String(year));
});

test("a 0 of spending on older people who have pensions is noted, said to be rounded, and in no median", () => {
  const venezuela = atlas()
    .observations.get("spending")!
    .find((o) => o.area === "VEN" && o.function === "oldAge")!;
  expect(venezuela.value).toBe(0);
  expect(leads(venezuela, atlas())).toBe(false);
  const {note} = view("americas").spending.figure;
  expect(note).toMatch(/Old age: 3 countries and areas \(Peru, Saint Vincent and the Grenadines and Venezuela;/);
  const row = view("americas").spending.figure.table.rows.find(([name]) => name?.text === "Venezuela");
  expect(row?.[3]?.note).toBe("report 2020–22, rounded in the source, see note");
});

describe("notes on the spending of single countries", () => {
  const noted = atlas().annotations.flatMap(({indicator, area}) => (indicator === "spending" && area !== null ? [area] : []));
  const zeros = modelRows("observations/spending")
    .filter(contradicted)
    .map(({area}) => area!);
  const doubted = [...[...aboveTotal].map((key) => key.slice(0, 3)), ...zeros].filter((area) => membersIn("world").includes(area));
  const {doubt, list} = {doubt: en.words.value.noted, list: (id: string) => view(id).spending.figure};

  test("are pointed to in the row of the country, and its name stands beneath the picture", () => {
    expect(noted).toContain("CIV");
    const ivory = list("world").table.rows.find(([name]) => name?.text === atlas().areas.get("CIV")?.name.en);
    expect(ivory?.slice(1).map(({note}) => note)).toEqual([undefined, "report 2020–22", "report 2020–22", `report 2024–26, ${doubt}`]);
    expect(list("world").note).toMatch(/Notes on \d+ countries and areas/);
    expect(list("ecowas").note).toMatch(/Values with a note: .*Togo/);
    const others = list("world").table.rows.filter((cells) => cells.some(({note}) => note?.includes(doubt)));
    const zeros = [...doubts(atlas())].flatMap(([key, held]) =>
      held.some(({kind}) => kind === "zeroSpent" || kind === "littleSpent") ? [key.split("/")[1]] : []
    );
    expect(zeros).toContain("VEN");
    expect(others).toHaveLength(new Set([...noted, ...doubted, ...zeros]).size);
  });

  test("are not spoken of where nobody has one", () => {
    expect(membersIn("northern-africa").filter((area) => noted.includes(area))).toEqual([]);
    expect(list("northern-africa").note).toContain(en.words.strategies.spending.note);
  });
});

test("a bar of one country says its report, a bar of a part how many countries stand behind it", () => {
  const says = (id: string) => view(id).spending.panels.flatMap(({bars}) => bars.map(({say}) => say));
  expect(says("northern-africa").find((say) => say.startsWith("Tunisia, Old age"))).toMatch(/% of GDP.*report 2020–22/);
  const known = statesIn("sub-saharan-africa").filter((area) =>
    modelRows("observations/spending").some((row) => row.area === area && row.function === "oldAge" && !contradicted(row))
  );
  expect(says("world").find((say) => say.startsWith("Sub-Saharan Africa, Old age"))).toContain(
    `${known.length} of ${statesIn("sub-saharan-africa").length} countries`
  );
  expect(says("world").find((say) => say.startsWith("Northern Africa, Old age"))).toContain(en.words.computed.fewCountries);
});

test.each(statedLocales)("the dots of surveys that no median takes are told apart, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {rows} = programmesTogether(as.group("world"), as);
  const ids = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];
  const old = ids.map((id) => as.snapshot(id).countries.filter(({period}) => (period ?? 0) < surveysSince()).length);
  expect(rows.map(({dots}) => dots.filter((dot) => dot.old).length)).toEqual(old);
  expect(Math.min(...old)).toBeGreaterThan(20);
  const said = rows.flatMap(({dots}) =>
    dots.map((dot) => ({old: dot.old === true, years: (dot.say.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)}))
  );
  expect(said.filter((dot) => dot.old === Math.max(...dot.years) >= surveysSince())).toEqual([]);
});
