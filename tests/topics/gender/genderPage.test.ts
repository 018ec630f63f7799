import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {LocalAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Group} from "../../../src/model/area.ts";
import {inAll, statedLocales} from "../../statedLocales.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {genderAverages} from "../../../src/topics/gender/genderAverages.ts";
import {askedBySex, genderBalances} from "../../../src/topics/gender/genderBalances.ts";
import {genderBalanceFigure} from "../../../src/topics/gender/genderBalanceFigure.ts";
import {genderDifferences} from "../../../src/topics/gender/genderDifferences.ts";
import {genderPage} from "../../../src/topics/gender/genderPage.ts";
import {genderSplit} from "../../../src/topics/gender/genderSplit.ts";
import {genderWork} from "../../../src/topics/gender/genderWork.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {knownMembersIn, middle} from "../../atlas/modelRows.ts";
import {numberFaults, span} from "../../reading/numberFaults.ts";
import {rawAreas, rawLatest, rawMedianOf, rawRows, rawSeries, type RawRow} from "../../atlas/rawModel.ts";
import {isOwn, mayLead, mayLeadApart} from "../../atlas/soundRows.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

type Pair = {readonly area: string; readonly women: RawRow; readonly men: RawRow; readonly points: number};

const shown = knownMembersIn;

const found = new Map<string, Pair[]>();
function pairIn(indicator: string, area: string): Pair[] {
  const key = `${indicator} ${area}`;
  const pair = found.get(key) ?? newestPair(indicator, area);
  found.set(key, pair);
  return pair;
}

/** A difference of two values as they are printed, with one decimal each: readers subtract. */
const apart = (one: number, other: number): number => Math.round(Math.round(one * 10 + 1e-9) - Math.round(other * 10 + 1e-9)) / 10;

/** The newest year with both sexes, in the plainest way. */
function newestPair(indicator: string, area: string): Pair[] {
  const women = rawSeries(indicator, area, {sex: "female"}).reverse();
  const men = rawSeries(indicator, area, {sex: "male"});
  const female = women.find(({period}) => men.some((row) => row.period === period));
  const male = men.find(({period}) => period === female?.period);
  return female && male ? [{area, women: female, men: male, points: apart(female.value, male.value)}] : [];
}
/** No copies of another area's. */
const ownIn = (indicator: string, group: string): Pair[] =>
  shown(group).flatMap((area) => pairIn(indicator, area).filter(({women, men}) => isOwn(indicator, women) && isOwn(indicator, men)));
/** Both at the cap, where the difference is unknown. */
const isCapped = (indicator: string, {women, men}: Pair) => indicator !== "informal-employment" && women.value === 100 && men.value === 100;
const cappedIn = (indicator: string, group: string): number => ownIn(indicator, group).filter((pair) => isCapped(indicator, pair)).length;
/** Those that are counted as level or apart. */
const pairsIn = (indicator: string, group: string): Pair[] => ownIn(indicator, group).filter((pair) => !isCapped(indicator, pair));
const behind = (pairs: readonly Pair[]) => pairs.filter(({points}) => points <= -1).length;
const ahead = (pairs: readonly Pair[]) => pairs.filter(({points}) => points >= 1).length;
const years = (pairs: readonly Pair[]) => span(pairs.map(({women}) => women));
const widestOf = (indicator: string, pairs: readonly Pair[]) =>
  pairs.filter((pair) => mayLeadApart(indicator, pair)).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
/** Women minus men in the share left out: as much as in coverage, the other way. */
const leftApart = ({points}: Pair) => 0 - points;
/** The median of the pairs that may lead, of countries alone, in shares left out, and of how many it is; null for fewer than five. */
function middleOf(indicator: string, pairs: readonly Pair[]): {points: number; of: number; moves: string} | null {
  const sound = soundOf(indicator, pairs);
  const held = rawMedianOf(sound);
  if (held.length === 0) return null;
  const points = middle(held.map(leftApart));
  const isCut = ({women, men}: Pair) =>
    indicator !== "informal-employment" && women.value !== men.value && [women.value, men.value].includes(100);
  const far = (way: number) => middle(held.map((pair) => (isCut(pair) && leftApart(pair) * way > 0 ? way * 999 : leftApart(pair))));
  const moves = [far(-1) < points ? "lower" : "", far(1) > points ? "higher" : ""].filter(Boolean).join(" or ");
  return {points, of: held.length, moves};
}

/** What a share leaves out, worked out from the share as it is printed. */
const leftOf = (value: number) => (value === 100 ? 0 : 100 - Number(value.toFixed(1)));

const soundOf = (indicator: string, pairs: readonly Pair[]) =>
  pairs.filter(({women, men}) => mayLead(indicator, women) && mayLead(indicator, men));
/** Whether a branch may lead: with three countries at least, some of them apart, and one without a note. */
const mayLeadIn = (indicator: string, group: string): boolean => {
  const pairs = pairsIn(indicator, group);
  return pairs.length > 2 && soundOf(indicator, pairs).length > 0 && behind(pairs) + ahead(pairs) > 0;
};
const levelIn = (pairs: readonly Pair[]) => pairs.length - behind(pairs) - ahead(pairs);
const bothZero = (pairs: readonly Pair[]) => pairs.filter(({women, men}) => women.value === 0 && men.value === 0).length;
/** Counts as numbers of a text; none is said as a word. */
const counts = (...all: readonly number[]) => all.filter((count) => count > 0).map((plain) => ({plain}));
/** What counts of pairs would be without those with a note,. */
const withoutNoted = (counted: readonly {id: string; pairs: readonly Pair[]}[]) => {
  const [pairs, sound] = [counted.flatMap((one) => one.pairs), counted.flatMap((one) => soundOf(one.id, one.pairs))];
  if (pairs.length === sound.length || sound.length === 0) return [];
  const noted = pairs.length - sound.length;
  return counts(noted > 1 ? noted : 0, behind(sound), ahead(sound), levelIn(sound), sound.length);
};

/** All of so many, in words. */
const small = {
  en: ["", "", "", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  es: ["", "", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]
};
const everyOne = {
  en: (all: number) => (all === 2 ? "both" : `all ${small.en[all] ?? all}`),
  es: (all: number) => `los ${small.es[all] ?? all}`
};

/** What a subtitle says of the median, word for word. */
function medianClause(indicator: string, group: string, locale: (typeof statedLocales)[number]): string {
  const [pairs, capped] = [pairsIn(indicator, group), cappedIn(indicator, group)];
  const {signedPoints} = languageOf(locale).format;
  const found = middleOf(indicator, pairs);
  const [level, all, zero] = [levelIn(pairs), pairs.length, bothZero(pairs)];
  const isOfChildren = indicator === "children";
  if (locale === "en") {
    const cap = capped > 0 ? `; both capped in ${capped}` : "";
    if (all === 0)
      return `In ${capped === 1 ? "one country or area" : `${capped} countries and areas`} both are capped: the difference is unknown.`;
    if (all === 1) return `One pair of figures is counted${cap}.`;
    const difference = isOfChildren ? "female minus male" : "women minus men";
    const both = zero > 0 ? ` (in ${zero} of these coverage of both is 0)` : "";
    const end = `level in ${level === all ? everyOne.en(all) : `${level || "none"} of ${all}`} countries and areas${both}${cap}.`;
    return found
      ? `Median of ${difference} over ${found.of} countries: ${signedPoints(found.points)} percentage points${found.moves && `, or ${found.moves}, as some differences are cut off at the cap`}; ${end}`
      : `No median of ${difference}: fewer than five countries for one; ${end}`;
  }
  const cap = capped > 0 ? `; ambos en el tope en ${capped}` : "";
  if (all === 0)
    return `En ${capped === 1 ? "un país o área" : `${capped} países y áreas`} ambos valores están en el tope: se desconoce la diferencia.`;
  if (all === 1) return `Se cuenta un solo par de cifras${cap}.`;
  const difference = isOfChildren ? "del sexo femenino menos el masculino" : "de mujeres menos hombres";
  const both = zero > 0 ? ` (en ${zero} de estos, la cobertura de ambos es 0)` : "";
  const end = `a la par en ${level === all ? everyOne.es(all) : `${level || "ninguno"} de ${all}`} países y áreas${both}${cap}.`;
  return found
    ? `Mediana ${difference} en ${found.of} países: ${signedPoints(found.points)} puntos porcentuales${found.moves && `, o ${found.moves.replace("lower", "menos").replace("higher", "más").replace("or", "o")}, pues el tope corta algunas diferencias`}; ${end}`
    : `Sin mediana ${difference}: hay menos de cinco países para calcularla; ${end}`;
}

const branches = ["any-benefit", "children", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];
const groups = ["world", "northern-africa", "maghreb", "high-income", "mercosur"];

/** The page of a group with all its figures. */
function whole(group: Group, as: LocalAtlas) {
  const {members, all, inMap} = genderBalances(group, as);
  const {differences, ...page} = genderPage(group, as);
  const balanceOf = (id: string) => all.find(({indicator}) => indicator.id === id)!;
  return {
    ...page,
    balance: genderBalanceFigure(group, all, as),
    differences: differences.map((id) => genderDifferences(group, balanceOf(id), {most: 5}, as)),
    averages: genderAverages(
      group,
      askedBySex.map((id) => as.indicator(id)),
      as
    ),
    work: genderWork(group, {members, most: 8}, as),
    split: genderSplit(group, inMap, {members, as})
  };
}
const pageOf = (group: string, locale: (typeof statedLocales)[number]) =>
  whole(made().group(group), localAtlas(made(), languageOf(locale)));

describe.each(statedLocales)("women and men in %s", (locale) => {
  const faults = (text: string, expected: Parameters<typeof numberFaults>[2]) => expect(numberFaults(text, locale, expected)).toEqual([]);
  const nameOf = (id: string) => rawAreas.find((area) => area.id === id)!.name[locale]!;

  const led = groups.filter((group) => branches.some((id) => mayLeadIn(id, group)));
  test.each(led)("%s: the headline names the branch with most countries apart, and counts them", (group) => {
    const counted = branches.map((id) => ({id, pairs: pairsIn(id, group)}));
    const sound = counted.filter(({id}) => mayLeadIn(id, group));
    const most = Math.max(...sound.map(({pairs}) => Math.max(behind(pairs), ahead(pairs))));
    const page = pageOf(group, locale);
    const leading = counted.find(({id}) => page.headline.sentence.startsWith(`${made().indicator(id).name[locale]}:`))!;
    expect(Math.max(behind(leading.pairs), ahead(leading.pairs))).toBe(most);
    faults(page.headline.sentence.split(":")[1]!, [
      ...[...counts(behind(leading.pairs), ahead(leading.pairs)), {plain: leading.pairs.length}],
      ...years(leading.pairs)
    ]);
    const widest = widestOf(leading.id, leading.pairs)!;
    const any = shown(group).filter((area) => rawRows("any-benefit", area).length > 0).length;
    expect(page.headline.standfirst).toContain(nameOf(widest.area));
    faults(page.headline.standfirst, [
      ...[widest.women, widest.men].map(({value}) => ({percent: leftOf(value)})),
      {points: Math.abs(widest.points)},
      {plain: widest.women.period!},
      ...counts(ownIn("any-benefit", group).length),
      {plain: any},
      {plain: 1},
      ...withoutNoted([leading])
    ]);
  });

  test("a headline rests on three countries at least, or on the pairs of all branches", () => {
    const counted = groups.filter((group) => !led.includes(group));
    expect([led.length, counted]).toEqual([3, ["northern-africa", "maghreb"]]);
    for (const group of counted) {
      const pairs = branches.flatMap((id) => pairsIn(id, group));
      const all = pairs.length + branches.reduce((sum, id) => sum + cappedIn(id, group), 0);
      const {head, sentence, standfirst} = pageOf(group, locale).headline;
      faults(head.lead, [{plain: Math.max(behind(pairs), ahead(pairs))}, {plain: all}]);
      expect(head.lead).toMatch(behind(pairs) >= ahead(pairs) ? /behind|detrás/ : /ahead|delante/);
      faults(head.method, years(pairs));
      expect(sentence).toContain(pageOf(group, locale).balance.figure.title);
      expect(standfirst).toContain(languageOf(locale).words.gender.threshold({within: 1}));
    }
    const few = made().memberGroups.flatMap((group) => {
      const {lead} = genderPage(group, localAtlas(made(), languageOf(locale))).headline.head;
      return /in both|one country|único|los dos países/.test(lead) ? [`${group.id}: ${lead}`] : [];
    });
    expect(few).toEqual([]);
  });

  test.each(groups)("%s: all pairs are counted, and every bar is as long as the group", (group) => {
    const {figure, rows, of} = pageOf(group, locale).balance;
    const counted = branches.map((id) => ({id, pairs: pairsIn(id, group)}));
    const pairs = counted.flatMap((one) => one.pairs);
    const capped = branches.reduce((sum, id) => sum + cappedIn(id, group), 0);
    const ends = [...(bothZero(pairs) > 0 ? [{plain: bothZero(pairs)}, {plain: 0}] : []), ...(capped > 0 ? [{plain: capped}] : [])];
    faults(figure.title, [...counts(pairs.length + capped, behind(pairs), ahead(pairs), levelIn(pairs)), ...ends]);
    const noted = figure.noteItems?.find((item) => /^(Every pair|Se cuentan todos)/.test(item));
    faults(noted ?? "", withoutNoted(counted));
    expect(figure.noteItems?.join(" ")).toBe(figure.note);
    expect(figure.note).not.toMatch(/[Tt]itles|[Tt]ítulos/);
    expect(of).toBe(shown(group).length);
    const copied = (id: string | undefined) => shown(group).flatMap((area) => pairIn(id!, area)).length - ownIn(id!, group).length;
    for (const [i, {counts}] of rows.entries())
      if (counts) expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(of - copied(askedBySex[i]));
    expect(rows.filter(({counts}) => counts === null)).toHaveLength(1);
  });

  test("the widest differences are those of the model, as many as are drawn", () => {
    const {differences} = pageOf("world", locale);
    expect(differences).toHaveLength(branches.length);
    for (const id of branches) {
      const view = differences.find(({figure}) => figure.id === `differences-${id}`)!;
      const pairs = pairsIn(id, "world");
      const widest = widestOf(id, pairs)!;
      const sound = soundOf(id, pairs);
      const isWider = pairs.some((pair) => !sound.includes(pair) && Math.abs(pair.points) > Math.abs(widest.points));
      const isLevel = Math.abs(widest.points) < 1;
      if (isLevel)
        expect([isWider, view.figure.title]).toEqual([true, expect.stringContaining(languageOf(locale).words.doubts.noneApart.slice(1))]);
      expect([id, /leaving aside pairs with a note|pares sin nota/.test(view.figure.title)]).toEqual([id, isWider && !isLevel]);
      const isCut = sound.some(({women, men, points}) => points !== 0 && Math.max(women.value, men.value) === 100);
      expect([id, /leaving aside pairs [^%]*at the cap|por debajo del tope/.test(view.figure.title)]).toEqual([id, isCut && !isLevel]);
      if (!isLevel)
        faults(view.figure.title, [
          {percent: leftOf(widest.women.value)},
          {percent: leftOf(widest.men.value)},
          {plain: widest.women.period!}
        ]);
      const held = shown("world").flatMap((area) => pairIn(id, area));
      expect(view.figure.table.rows).toHaveLength(held.length);
      const atLeast = view.figure.table.rows.filter((row) => /^(at least|como mínimo)$/.test(row[3]?.note ?? ""));
      expect(atLeast).toHaveLength(held.filter(({women, men, points}) => points !== 0 && Math.max(women.value, men.value) === 100).length);
      expect(view.rows.every(({female, male}) => Math.abs(female! - male!) >= 1)).toBe(true);
      const apart = behind(pairs) + ahead(pairs);
      expect(view.rows).toHaveLength(Math.min(5, apart));
      if (apart > 5) faults(view.figure.subtitle.split(": ").at(-1)!, [{plain: 5}, {plain: apart}, {plain: 1}]);
    }
  });

  test("a median says which pairs it leaves out, up to twelve by name", () => {
    const note = pageOf("high-income", locale).differences.find(({figure}) => figure.id === "differences-old-age")?.figure.note ?? "";
    const left = pairsIn("old-age", "high-income").filter((pair) => !soundOf("old-age", [pair]).length);
    expect(left.length).toBeGreaterThan(6);
    expect(left.length).toBeLessThanOrEqual(12);
    for (const {area} of left) expect(note).toContain(rawAreas.find(({id}) => id === area)!.name[locale]);
  });
  test("averages of women alone are named where no branch has both", () => {
    const as = localAtlas(made(), languageOf(locale));
    const title = (id: string) =>
      genderAverages(
        as.group(id),
        askedBySex.map((one) => as.indicator(one)),
        as
      )!.figure.title;
    expect(title("high-income")).toMatch(
      {en: /^Published averages for .*old age.* are for women only/, es: /en .*vejez.*, solo el de las mujeres y no el de los hombres/}[
        locale
      ]
    );
  });

  test.each([...groups, "northern-america", "low-income"])(
    "%s: a median has its own count of countries, or is said to be of too few",
    (group) => {
      const {differences, balance} = pageOf(group, locale);
      expect(differences.length).toBeGreaterThan(0);
      for (const {figure} of differences) {
        const id = figure.id.replace("differences-", "");
        expect(figure.subtitle, id).toContain(`. ${medianClause(id, group, locale)}`);
      }
      const {format, words} = languageOf(locale);
      const said = branches.map((id) => {
        const pairs = pairsIn(id, group);
        const found = middleOf(id, pairs);
        if (found) return format.signedPoints(found.points);
        return pairs.length + cappedIn(id, group) > 0 ? words.computed.fewCountries : words.absence.notPublishedBySplit;
      });
      const medians = branches.map((id) => {
        const row = balance.figure.table.rows.find(([branch]) => branch?.text === made().indicator(id).name[locale]);
        return row?.[6]?.text;
      });
      expect(medians).toEqual(said);
    }
  );

  test("a median that the cap may move says so beside the number", () => {
    expect(middleOf("old-age", pairsIn("old-age", "world"))!.moves).toBe("higher");
    const {balance} = pageOf("world", locale);
    const row = balance.figure.table.rows.find(([branch]) => branch?.text === made().indicator("old-age").name[locale]);
    expect(row?.[6]?.note).toMatch({en: /; or higher, as some differences are cut off/, es: /; o más, pues el tope corta/}[locale]);
  });

  test("medians of the world are of fewer countries than have both; groups of few have none", () => {
    const pairs = pairsIn("any-benefit", "world");
    expect(middleOf("any-benefit", pairs)!.of).toBeLessThan(pairs.length);
    for (const group of ["northern-africa", "maghreb"]) {
      expect(pairsIn("old-age", group).length).toBeGreaterThan(1);
      expect(middleOf("old-age", pairsIn("old-age", group))).toBeNull();
    }
  });

  test("the published averages are the ILO's", () => {
    const {averages} = pageOf("africa", locale);
    const row = averages!.rows.find(({label}) => label === made().indicator("old-age").name[locale])!;
    expect([row.female, row.male]).toEqual(["female", "male"].map((sex) => 100 - rawLatest("old-age", "africa", {sex})!.value));
    expect(pageOf("maghreb", locale).averages).toBeNull();
  });

  test("an average for women alone has no men worked out", () => {
    const {averages} = pageOf("low-income", locale);
    const row = averages!.rows.find(({label}) => label.startsWith(made().indicator("old-age").name[locale]))!;
    expect(rawLatest("old-age", "low-income", {sex: "male"})).toBeUndefined();
    expect([row.female, row.male]).toEqual([100 - rawLatest("old-age", "low-income", {sex: "female"})!.value, null]);
  });

  test("informal work counts who is more often in it", () => {
    const pairs = pairsIn("informal-employment", "world");
    const {figure, rows, missing} = pageOf("world", locale).work!;
    faults(figure.title, [{plain: ahead(pairs)}, {plain: pairs.length}, {plain: behind(pairs)}]);
    faults(figure.subtitle.split(": ").at(-1)!, [{plain: 8}, {plain: pairs.length}]);
    expect(rows).toHaveLength(1 + 8);
    expect(missing).toBe(shown("world").length - pairs.length);
  });

  test.each(groups)("%s: the map tells the split, figures without it, and nothing apart", (group) => {
    const six = branches.slice(0, 6);
    const {rows, legend} = pageOf(group, locale).split;
    for (const {area, status, value} of rows) {
      const split = six.filter((id) => pairIn(id, area).length > 0).length;
      const any = six.some((id) => rawRows(id, area).length > 0);
      expect([area, status, value]).toEqual([
        area,
        split > 0 ? "value" : any ? "notPublishedBySplit" : "notPublished",
        split > 0 ? split : null
      ]);
    }
    expect(legend.reduce((sum, {count}) => sum + count, 0)).toBe(rows.length);
  });

  test("no group spoils a text or leaves a value undated", () => {
    for (const group of made().memberGroups) {
      const page = whole(group, localAtlas(made(), languageOf(locale)));
      expect(textFaults(page), group.id).toEqual([]);
      expect(undated(page), group.id).toEqual([]);
    }
  });
});

describe("small groups", () => {
  const en = languageOf("en");
  const pageFrom = (rows: Parameters<typeof sampleAtlas>[0]["rows"]) => {
    const atlas = sampleAtlas({rows: rows ?? []});
    return whole(atlas.group("region"), localAtlas(atlas, en));
  };

  test("without any figure the page says so", () => {
    const page = pageFrom([]);
    expect(page.headline).toMatchObject({sentence: en.words.gender.headlineNone, standfirst: ""});
    expect([page.differences, page.averages, page.work]).toEqual([[], null, null]);
    expect(page.split.figure.title).toBe(en.words.gender.split.titleNothing);
  });
  test("two zeros are level, published, and not missing", () => {
    const page = pageFrom((["female", "male", "total"] as const).map((sex) => ({indicator: "unemployment", sex, value: 0, period: 2020})));
    expect(page.headline.sentence).toBe(
      "Wherever the ILO’s table has both, women and men are less than 1 percentage point apart (1 pair of figures; 2020)."
    );
    const row = page.balance.rows.find(({label}) => label === "Unemployment");
    expect(row?.counts).toEqual({menAhead: 0, level: 1, womenAhead: 0, bothCapped: 0, unsplit: 0, without: 3});
    expect(page.split.rows.find(({area}) => area === "AAA")?.value).toBe(1);
  });
  test("two values at the cap are neither level nor apart, and in no median", () => {
    const states = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
    const rowsOf = (area: string, values: readonly [number, number]) =>
      (["female", "male"] as const).map((sex, i) => ({indicator: "old-age", area, sex, value: values[i]!, period: 2020}));
    const atlas = sampleAtlas({
      countries: states.map((id) => ({id})),
      rows: states.flatMap((area) => rowsOf(area, area === "FFF" ? [100, 100] : [40, 50]))
    });
    const page = whole(atlas.group("region"), localAtlas(atlas, en));
    expect(page.balance.figure.title).toBe(
      "Of 6 pairs of figures, women are behind in 5, ahead in none and level in none; both capped in 1"
    );
    expect(page.headline.sentence).toBe(
      "Old age: women are behind men in all five countries and areas with comparable figures for both, ahead in none (2020)."
    );
    expect(page.differences[0]?.figure.subtitle).toContain(
      "over 5 countries: +10.0 percentage points; level in none of 5 countries and areas; both capped in 1."
    );
    expect(page.differences[0]?.figure.table.rows.map((row) => row[3]?.text)).toContain("both capped");
    expect(page.balance.rows.find(({label}) => label === "Old age")?.counts).toMatchObject({level: 0, bothCapped: 1});
  });
  test("where every pair is at the cap, nothing is called level", () => {
    const page = pageFrom((["female", "male"] as const).map((sex) => ({indicator: "old-age", sex, value: 100, period: 2020})));
    const said = "Wherever women and men can be set side by side, both are capped";
    expect([page.headline.sentence, page.balance.figure.title, page.differences[0]?.figure.title]).toEqual([
      `${said}.`,
      said,
      `Old age, share left out: ${said}`
    ]);
  });
  test("where each pair carries a note there is no title of any, and no median", () => {
    const states = ["AAA", "BBB", "CCC", "DDD", "EEE"];
    const atlas = sampleAtlas({
      countries: states.map((id) => ({id})),
      rows: states.flatMap((area) => [
        {indicator: "old-age", area, sex: "female", value: 40, period: 2020},
        {indicator: "old-age", area, sex: "male", value: 60, period: 2020}
      ]),
      annotations: states.map((area) => ({indicator: "old-age", area, period: 2020, text: inAll({en: "Odd.", es: "Raro."})}))
    });
    const page = whole(atlas.group("region"), localAtlas(atlas, en));
    const [differences] = page.differences;
    expect(page.balance.figure.title).toBe("Every figure on women and men carries a note");
    expect(differences?.figure.title).toBe("Every figure on old age by sex carries a note");
    expect(differences?.figure.subtitle).toContain("No median of women minus men");
    expect(differences?.figure.note).toMatch(/5 countries and areas \(Land AAA, [^(;]* and Land EEE\)\.$/);
    expect(page.headline.sentence).toBe("Wherever women and men differ, a value is at its cap or carries a note.");
  });
  test("a total and one sex make no other sex", () => {
    const page = pageFrom([
      {indicator: "old-age", sex: "total", value: 50, period: 2020},
      {indicator: "old-age", sex: "female", value: 40, period: 2020}
    ]);
    expect(page.balance.rows.find(({label}) => label === "Old age")?.counts).toMatchObject({unsplit: 1, menAhead: 0});
    expect(page.split.rows.find(({area}) => area === "AAA")?.status).toBe("notPublishedBySplit");
  });
});

test("a head that counts pairs with a note says how many they are", () => {
  for (const locale of statedLocales) {
    const as = localAtlas(made(), languageOf(locale));
    const {lead, method} = genderPage(made().group("brics"), as).headline.head;
    expect(lead).toContain(made().indicator("old-age").name[locale]);
    const noted = ["EGY", "BRA", "SAU"].filter((id) => !mayLead("old-age", newestPair("old-age", id)[0]!.women));
    expect(noted).toHaveLength(3);
    expect(method).toContain(
      inAll({
        en: `6 countries and areas with comparable figures for both, ${noted.length} of them with a note`,
        es: `, ${noted.length} con una nota`
      })[locale]
    );
  }
});
