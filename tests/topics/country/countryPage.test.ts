import {statedLocales, type StatedLocale} from "../../statedLocales.ts";
import {existsSync} from "node:fs";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Country} from "../../../src/model/area.ts";
import {words} from "../../../src/i18n/words.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {countryWhole} from "./countryWhole.ts";
import {numberFaults, span, when, type Expected} from "../../reading/numberFaults.ts";
import {
  rawAreas,
  rawGap,
  rawIndicator,
  rawLatest,
  rawLatestAll,
  rawLeftOut,
  rawListed,
  rawMedianOf,
  rawRows,
  rawSeries,
  type RawRow
} from "../../atlas/rawModel.ts";
import {isOwn, mayLead, mayLeadApart, soundLatest, soundRows} from "../../atlas/soundRows.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

const atlas = made();
type Page = ReturnType<typeof countryWhole>;
type Judge = (country: Country, page: Page, locale: StatedLocale) => string[];

const pages = new Map(
  statedLocales.map((locale) => [
    locale,
    atlas.pages.map((country) => ({country, page: countryWhole(country, localAtlas(atlas, languageOf(locale)))}))
  ])
);
const faultsOf = (locale: StatedLocale, judge: Judge): string[] =>
  (pages.get(locale) ?? []).flatMap(({country, page}) => judge(country, page, locale).map((fault) => `${country.id}: ${fault}`));

/** A sentence must have these numbers and these words. */
function sentence(text: string, locale: StatedLocale, expected: readonly Expected[], words: readonly string[] = []): string[] {
  const unsaid = words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  return [...numberFaults(text, locale, expected), ...unsaid.map((word) => `not said "${word}": ${text}`)];
}
const percent = (row: RawRow): Expected => ({percent: row.value});
/** What a share leaves out, worked out from the share as it is printed. */
const leftOf = (row: RawRow): Expected => ({percent: 100 - Number(row.value.toFixed(1))});
const branches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];

const headlines = ["any-benefit", "old-age", "children", "work-injury", "maternity", "disability", "unemployment", "vulnerable", "poor"];

/** The row that a headline is of: the newest, or where that may not lead one of the year before that is not old. */
function leadingRow(indicator: string, area: string): RawRow | undefined {
  const [newest, sound] = [rawLatest(indicator, area), soundLatest(indicator, area)];
  if (!newest || !sound || newest === sound) return sound;
  const years = rawLatestAll(indicator).map(({period}) => period ?? 0);
  const often = (year: number): number => years.filter((one) => one === year).length;
  const usual = years.toSorted((a, b) => often(b) - often(a) || b - a)[0] ?? 0;
  return newest.period! - sound.period! <= 1 && usual - sound.period! <= 5 ? sound : undefined;
}

const headline: Judge = ({id}, {headline: {sentence: text, insteadOf}}, locale) => {
  const newest = rawLatest("any-benefit", id);
  if (newest && !leadingRow("any-benefit", id)) {
    const {reached} = rawIndicator("any-benefit");
    return sentence(text, locale, [{percent: newest.value}, when(newest)], [reached[locale]!, locale === "en" ? "in doubt" : "dudosa"]);
  }
  const indicator = headlines.find((one) => leadingRow(one, id));
  if (indicator === undefined) return sentence(text, locale, []);
  const {unit, left, reached} = rawIndicator(indicator);
  const row = leadingRow(indicator, id)!;
  const gap = rawGap(row, rawIndicator(indicator)) ?? 0;
  const people = gap === 0 ? null : rawLeftOut(row, rawIndicator(indicator));
  const share = gap === 0 ? row.value : gap;
  const expected = [
    unit === "index" ? {plain: share} : {percent: share},
    when(row),
    ...(people === null ? [] : [{people, headCount: (people / gap) * 100}])
  ];
  /** The people come between whom the share is of and what is said of them. */
  const whole = people === null ? "" : `${words(locale).wholes[rawIndicator(indicator).denominator as "population"] ?? ""} `;
  /** Spanish leaves to the page’s title what the benefits are of. */
  const predicate = (gap === 0 ? reached : left)[locale]!.replace(" de protección social", "");
  const said = sentence(text, locale, expected, [predicate.slice(whole.length), whole.trim()]);
  return (insteadOf === null) === (rawLatest("any-benefit", id) !== undefined)
    ? said
    : [...said, "does not say that it stands for another"];
};

const rank: Judge = ({id}, {headline: {rank: text}}, locale) => {
  const indicator = rawLatest("any-benefit", id) ? "any-benefit" : (headlines.find((one) => leadingRow(one, id)) ?? "");
  const isLatest = rawLatest(indicator, id) === leadingRow(indicator, id);
  if (!isLatest || rawIndicator(indicator)?.family !== "coverage") return text === null ? [] : [`a rank: ${text}`];
  const all = rawLatestAll(indicator).filter((row) => isOwn(indicator, row));
  const own = rawLatest(indicator, id)!.value;
  const better = all.filter(({value}) => value > own).length;
  const tied = all.filter(({value}) => value === own).length > 1;
  const sharing = all.filter(({value}) => value === own).length;
  if (own === 100) return sentence(text ?? "", locale, sharing === 1 ? [{plain: all.length}] : [{plain: sharing}, {plain: all.length}]);
  const said = sentence(text ?? "", locale, [{plain: better + 1}, {plain: all.length}]);
  return /joint|compartida/.test(text ?? "") === tied ? said : [...said, `tie: ${text}`];
};

/** The median gap of the countries of an income group, or of a region, from the rows alone, as printed; the same with the values that carry a note. */
function medianGaps(indicator: string, {incomeGroup, region}: Country) {
  const members = rawAreas.find(({id}) => id === (incomeGroup ?? region))?.members ?? [];
  const all = members.flatMap((member) => rawLatest(indicator, member) ?? []);
  const sound = soundRows(indicator, all);
  const median = middleGap(sound);
  const most = median === null ? null : Math.max(median, middleGap(all) ?? median);
  const [count, of] = [rawMedianOf(all).length - rawMedianOf(sound).length, rawMedianOf(all).length];
  const isMoved = median !== null && Math.abs((middleGap(all) ?? median) - median) >= 10;
  return {median, most, noted: isMoved && count > 0 ? [count, of] : []};
}

/** Null where fewer than five are countries. */
function middleGap(some: readonly RawRow[]): number | null {
  const rows = rawMedianOf(some);
  const values = rows.map(({value}) => value).sort((x, y) => x - y);
  if (values.length === 0) return null;
  const middle = (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2;
  return Math.round((100 - Math.round(Number((middle * 10).toFixed(9))) / 10) * 1e6) / 1e6;
}

/** The share of a gap that is told by it. */
const gapShare = (gap: number): Expected[] => (gap === 100 ? [] : [{percent: gap}]);

/** What a gap of 100 is told by, in place of its share. */
const publishedZero = {en: "coverage is published as 0", es: "la cobertura se publica como 0"} as const;

const life: Judge = (country, {life: {figure}}, locale) => {
  const held = branches.flatMap((branch) => {
    const row = rawLatest(branch, country.id);
    return row ? [{branch, row, gap: 100 - row.value, ...medianGaps(branch, country)}] : [];
  });
  const rows = held.filter(({branch, row}) => mayLead(branch, row));
  if (rows.length === 0 || rows.every(({gap}) => gap === 0)) return sentence(figure.title, locale, []);
  if (rows.length === held.length && rows.every(({gap}) => gap === 100))
    return sentence(figure.title, locale, [{plain: 0}, ...span(rows.map(({row}) => row))]);
  const isBenchmark = ({median}: (typeof rows)[number]) => median !== null && median > 0 && median <= 90;
  const beyond = (one: (typeof rows)[number]) => (isBenchmark(one) ? Math.round((one.gap - one.most!) * 1e6) / 1e6 : -Infinity);
  const isOpen = (one: (typeof rows)[number]) => beyond(one) < 10 && Math.round((one.gap - (one.median ?? Infinity)) * 1e6) / 1e6 >= 10;
  const farthest = rows.toSorted((x, y) => beyond(y) - beyond(x) || y.gap - x.gap)[0]!;
  const {left} = rawIndicator(farthest.branch);
  const barred = held.filter(({branch, row}) => !mayLead(branch, row));
  const zero = (gap: number): Expected[] => (gap === 100 ? [{plain: 0}] : []);
  if (beyond(farthest) >= 10) {
    const near = rows.filter((one) => one !== farthest && beyond(farthest) - beyond(one) <= 1 + 1e-9);
    const told = [
      ...[...gapShare(farthest.gap), when(farthest.row), {percent: farthest.median!}, ...zero(farthest.gap)],
      ...farthest.noted.map((plain) => ({plain})),
      ...near.map(({gap}) => ({percent: gap}))
    ];
    const before = barred.filter(
      (one) => beyond(one) - beyond(farthest) > 0 || (beyond(one) === beyond(farthest) && one.gap > farthest.gap)
    );
    const uncompared = held.filter(({gap, median}) => median === 0 && gap > beyond(farthest));
    return [
      ...sentence(figure.title, locale, told, [
        nameOf(farthest.branch, locale),
        farthest.gap === 100 ? publishedZero[locale] : left[locale]!,
        ...namesOf(near, locale)
      ]),
      ...asideFaults([...before, ...uncompared], figure.title, locale)
    ];
  }
  const own = rows.filter(({gap, median}) => !(gap === 100 && median === 100));
  const open = own.some(({gap}) => gap > 0) && own.every(({gap}) => gap < 100) ? own : rows;
  const widest = Math.max(...open.map(({gap}) => gap));
  const same = open.filter(({gap}) => gap === widest);
  const names = namesOf(same, locale);
  const years = same.length === 1 ? [when(same[0]!.row)] : span(same.map(({row}) => row));
  const aside = open.length < rows.length ? [{plain: 0}] : [];
  const saidAside = aside.length > 0 ? [locale === "en" ? "unemployment, where coverage is 0," : "desempleo, con cobertura en 0,"] : [];
  const mayClaim = rows.every((one) => one.gap === 0 || (isBenchmark(one) && !isOpen(one))) && rows.some(isBenchmark);
  const hidden = barred.filter((one) => (mayClaim && beyond(one) >= 10) || (one.gap > widest && !(one.gap === 100 && one.median === 100)));
  const share = same.length === 1 || widest === 100 ? gapShare(widest) : [{percent: widest}];
  const near = same.length > 1 ? [] : open.filter((one) => one !== same[0] && widest - one.gap <= 1 + 1e-9);
  const told = [...share, ...years, ...aside, ...zero(widest), ...near.map(({gap}) => ({percent: gap}))];
  const isClaimed = /no branch is far behind|en ninguna rama está el país muy por debajo/i.test(figure.title);
  return [
    ...sentence(figure.title, locale, told, [...names, ...saidAside, ...namesOf(near, locale)]),
    ...(isClaimed === mayClaim ? [] : [`claimed ${isClaimed}: ${figure.title}`]),
    ...asideFaults(hidden, figure.title, locale)
  ];
};

/** A branch as a sentence names it: "la brecha de las personas en situación de pobreza". */
const nameOf = (branch: string, locale: StatedLocale): string =>
  branch === "poor" && locale === "es" ? "personas en situación de pobreza" : rawIndicator(branch).name[locale]!.toLowerCase();
const namesOf = (some: readonly {branch: string}[], locale: StatedLocale): string[] => some.map(({branch}) => nameOf(branch, locale));

/** A title names the branches that would lead but for their note or a capped median, in one clause, and speaks of neither where there is none. */
function asideFaults(barred: readonly {branch: string}[], title: string, locale: StatedLocale): string[] {
  const [opening = ""] =
    /^(Apart from|Aparte de) .*(carry a note|carries a note|lleva una nota|median country is capped|en el tope),/.exec(title) ?? [];
  const names = barred.map(({branch}) => rawIndicator(branch).name[locale]!.toLowerCase());
  const unsaid = names.filter((name) => !opening.toLowerCase().includes(name));
  if (/part(?:e|) (?:from|de) .*part(?:e|) (?:from|de) /i.test(title)) return [`two clauses: ${title}`];
  return (opening !== "") === names.length > 0 ? unsaid : [`${names.join()} left aside: ${title}`];
}

const bothSexes = (indicator: string, area: string) => {
  const men = rawSeries(indicator, area, {sex: "male"});
  const women = rawSeries(indicator, area, {sex: "female"}).findLast(({period}) => men.some((row) => row.period === period));
  const man = men.find((row) => row.period === women?.period);
  return women && man ? {indicator, women, men: man, points: women.value - man.value} : null;
};

const gender: Judge = ({id}, {gender: {figure}}, locale) => {
  const found = ["any-benefit", ...branches.filter((branch) => branch !== "maternity")].flatMap((branch) => bothSexes(branch, id) ?? []);
  const sound = found.filter((pair) => mayLeadApart(pair.indicator, pair));
  const all = Math.max(...found.map(({points}) => Math.abs(points)));
  const widest = Math.max(0, ...sound.map(({points}) => Math.abs(points)));
  const ends = found.filter(({women, points}) => points === 0 && [0, 100].includes(women.value));
  const saidEnds = ends.some(({women}) => women.value === 0) ? [{plain: 0}] : [];
  if (sound.length === 0 || (all >= 0.05 && widest < 0.05)) return sentence(figure.title, locale, []);
  if (widest < 0.05) {
    const none = locale === "en" ? "cannot be compared" : "No se puede comparar";
    const isNone = ends.length === found.length;
    const words = [
      ...(isNone ? ends.map(({indicator}) => rawIndicator(indicator).name[locale]!.toLowerCase()) : []),
      ...(isNone ? [none] : [])
    ];
    return sentence(figure.title, locale, [...span(found.map(({women}) => women)), ...(isNone ? saidEnds : [])], words);
  }
  const candidates = sound.filter(({points}) => Math.abs(Math.abs(points) - widest) < 1e-9);
  const nameIn = (indicator: string) => words(locale).country.trend.left(rawIndicator(indicator).name[locale]!);
  const told = candidates.find(({indicator}) => figure.title.startsWith(nameIn(indicator))) ?? candidates[0]!;
  if (widest < 1) {
    const said = [locale === "en" ? "less than" : "a menos de", ...(all >= 1 ? [locale === "en" ? "a note" : "con nota"] : [])];
    return sentence(figure.title, locale, [{points: widest}, {plain: 1}, when(told.women)], said);
  }
  const both = [leftOf(told.women), leftOf(told.men)];
  return sentence(figure.title, locale, [...both, when(told.women)], [nameIn(told.indicator)]);
};

const workGroups = [
  {indicator: "informal-employment", split: {}},
  ...["agriculture", "industry", "services"].map((sector) => ({indicator: "informal-by-sector", split: {sector}})),
  ...["employee", "employer", "ownAccount", "cooperativeMember", "familyWorker"].map((status) => ({
    indicator: "informal-by-status",
    split: {status}
  }))
];
const work: Judge = ({id}, {work: {figure, rows}}, locale) => {
  const own = workGroups.flatMap(({indicator, split}) => rawLatest(indicator, id, split) ?? []);
  const instead = rawLatest("informal-employment", id) ? undefined : rawLatest("informal-by-sector", id, {sector: "total"});
  const found = instead ? [instead, ...own] : own;
  const faults = sentence(figure.title, locale, found[0] ? [percent(found[0]), when(found[0])] : []);
  const bars = rows.map(({value, yearText}) => `${value} ${yearText}`);
  return found.map(({value, period}) => `${value} ${period}`).join() === bars.join() ? faults : [...faults, `bars: ${bars.join()}`];
};

const programmes: Judge = ({id}, {programmes: {figure, missing}, fifths: shown, contributors}, locale) => {
  const kinds = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];
  const first = kinds.flatMap((kind) => rawLatest(kind, id) ?? [])[0];
  const all = rawLatest("survey-coverage", id);
  const parts = ["q1", "q2", "q3", "q4", "q5"].map((quintile) => rawSeries("survey-coverage", id, {quintile}));
  const year = parts[0]?.findLast(({period}) => parts.every((rows) => rows.some((row) => row.period === period)))?.period ?? null;
  const isLatest = (year ?? 0) >= (all?.period ?? 0);
  const fifths = parts.flatMap((rows) => rows.filter(({period}) => isLatest && period === year));
  const paid = rawLatest("pension-contributors", id);
  const [poorest, richest] = [fifths[0], fifths[4]];
  return [
    ...sentence(figure.title, locale, first ? [percent(first), when(first)] : []),
    ...sentence(shown?.figure.title ?? "", locale, poorest && richest ? [percent(poorest), percent(richest), when(poorest)] : []),
    ...(missing === kinds.filter((kind) => !rawLatest(kind, id)).length ? [] : [`${missing} kinds missing`]),
    ...sentence(contributors?.sentence ?? "", locale, paid ? [percent(paid), when(paid)] : [])
  ];
};

const health: Judge = ({id}, {health: {figure}}, locale) => {
  const [services, paid] = [rawLatest("health-services", id), rawLatest("out-of-pocket", id)];
  const own = paid ? [percent(paid), when(paid)] : [];
  return [
    ...sentence(figure.title, locale, services ? [{plain: services.value}, {plain: 100}, when(services)] : own),
    ...sentence(services ? (figure.note ?? "") : "", locale, services ? own : [])
  ];
};

const spending: Judge = ({id}, {spending: {figure}}, locale) => {
  const row = rawLatest("spending", id);
  return sentence(figure.title, locale, row ? [percent(row), when(row)] : []);
};

const trend: Judge = ({id}, {trend: {figure}}, locale) => {
  const lines = ["any-benefit", ...branches]
    .map((indicator) => ({indicator, rows: rawSeries(indicator, id, indicator === "maternity" ? {sex: "female"} : {})}))
    .filter(({rows}) => rows.length > 0);
  const open = lines.filter(({rows}) => rows.some(({value}) => value !== 0));
  const among = open.length > 0 ? open : lines;
  const telling = among.filter(({indicator, rows}) => rows.some((row) => mayLead(indicator, row)));
  const most = Math.max(...telling.map(({rows}) => rows.length));
  const isFirst = among[0]?.indicator === "any-benefit" && among[0].rows.length > 1;
  const drawn = isFirst ? among[0] : (telling.find(({rows}) => rows.length === most) ?? among[0]);
  if (drawn && drawn.rows.length > 1 && drawn.rows.every(({value}) => value === 0) && telling.includes(drawn))
    return sentence(figure.title, locale, [{percent: 100}, ...span(drawn.rows)]);
  const sound = drawn?.rows.filter((row) => mayLead(drawn.indicator, row)) ?? [];
  const stretch = drawn?.rows.slice(drawn.rows.findLastIndex((row) => !mayLead(drawn.indicator, row)) + 1) ?? [];
  const told = stretch.length > 1 ? stretch : sound.slice(-1);
  const ends = [...new Set(told.length > 0 ? [told[0]!, told.at(-1)!] : [])];
  const others = (drawn?.rows.length ?? 0) - 1;
  const besides = sound.length === 1 && others > 1 ? [{plain: others}] : [];
  // An end at the cap, which hides what is left out, says its coverage; twice the cap is said once.
  const isCovered = ends.every(({value}) => value === 100);
  const shares = ends.map(({value}) => (value === 100 ? value : 100 - value));
  const once = isCovered ? shares.slice(0, 1) : shares;
  return sentence(
    figure.title,
    locale,
    [...once.map((share) => ({percent: share})), ...ends.map(when), ...besides],
    drawn && sound.length > 0 ? [rawIndicator(drawn.indicator).name[locale]!] : []
  );
};

const unknown: Judge = ({id}, {unknown: {title, missing}}, locale) => {
  const isTold = (indicator: string): boolean =>
    indicator === "informal-employment" && rawLatest("informal-by-sector", id, {sector: "total"}) !== undefined;
  const without = rawListed.map((indicator) => indicator.id).filter((one) => rawRows(one, id).length === 0 && !isTold(one));
  const listed = missing.map((indicator) => indicator.id);
  const faults = sentence(title, locale, without.length > 0 ? [{plain: without.length}] : []);
  return listed.join() === without.join() ? faults : [...faults, `missing: ${listed.join()}`];
};

const judges = {headline, rank, life, gender, work, programmes, health, spending, trend, unknown};

test("there are pages to judge, with and without figures", () => {
  expect(atlas.pages.length).toBeGreaterThan(200);
  expect(atlas.pages.filter(({id}) => rawLatest("any-benefit", id)).length).toBeGreaterThan(200);
  expect(atlas.pages.some(({id}) => !rawLatest("any-benefit", id))).toBe(true);
});

describe.each(statedLocales)("every country page in %s", (locale) => {
  test.each(Object.entries(judges))("says what the rows say: %s", (_, judge) => expect(faultsOf(locale, judge)).toEqual([]));
  test("has no spoiled text", () => expect(faultsOf(locale, (_, page) => textFaults(page))).toEqual([]));
  test("dates every sentence that has a value", () => expect(faultsOf(locale, (_, page) => undated(page))).toEqual([]));
  test("has contents that lead to the sections it shows, and what is not known", () => {
    const faults = faultsOf(locale, ({id}, {contents, shown, insured, ranks}) => {
      const within = existsSync(`data/raw/subnational-${id.toLowerCase()}`) ? ["within"] : [];
      const names = [
        ...shown,
        ...(ranks ? ["ranks"] : []),
        ...within,
        "schemes",
        ...(insured ? ["microinsurance"] : []),
        "unknown",
        "sources"
      ].sort();
      const led = contents.map(({href}) => href.replace("#section-", "")).sort();
      return led.join() === names.join() ? [] : [`${led.join()} instead of ${names.join()}`];
    });
    expect(faults).toEqual([]);
  });
});

test("known figures stand as they are published", () => {
  const page = pages.get("en")?.find(({country}) => country.id === "ARG")?.page;
  expect(page?.headline.sentence).toBe(
    "In Argentina, 34.1% of the population, about 15 million people, is not covered by any cash benefit (2021)."
  );
  expect(page?.work.figure.title).toBe("51.6% of employed people work in informal jobs (2024, main cities only, see note)");
});
