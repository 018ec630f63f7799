import {inAll, statedLocales, type StatedLocale} from "../../statedLocales.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {groupsList} from "../../../src/topics/lists/groupsList.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {groupWhole} from "./groupWhole.ts";
import {cappedOf, numberOf, rawGroups, rawLatestIn, rawMembers, rawShown, type RawFigure} from "./groupRaw.ts";
import {middle} from "../../atlas/modelRows.ts";
import {numberFaults, span, when, type Expected} from "../../reading/numberFaults.ts";
import {
  rawAreas,
  rawIndicator,
  rawLatest,
  rawIsState,
  rawLeftOut,
  rawMedianOf,
  rawPeople,
  rawWorldPeople,
  rawRows,
  rawSeries,
  type RawArea,
  type RawRow
} from "../../atlas/rawModel.ts";
import {isOwn, recentRows, soundRows} from "../../atlas/soundRows.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";
import {someOfCounts} from "../someOfCounts.ts";

const atlas = made();
type Page = ReturnType<typeof groupWhole>;
type Judge = (group: RawArea, page: Page, locale: StatedLocale) => string[];

const pages = new Map(
  statedLocales.map((locale) => [
    locale,
    rawGroups.map((raw) => ({raw, page: groupWhole(atlas.group(raw.id), localAtlas(atlas, languageOf(locale)))}))
  ])
);
const faultsOf = (locale: StatedLocale, judge: Judge): string[] =>
  (pages.get(locale) ?? []).flatMap(({raw, page}) => judge(raw, page, locale).map((fault) => `${raw.id}: ${fault}`));

const branches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];
const name = (area: string, locale: StatedLocale): string => rawAreas.find(({id}) => id === area)?.name[locale] ?? "";

/** A sentence must have these numbers, the name of the group set aside ("G20"), and these words. */
function sentence(
  text: string,
  group: RawArea,
  locale: StatedLocale,
  expected: readonly Expected[],
  words: readonly string[] = []
): string[] {
  const unsaid = words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  const bare = text.replaceAll(group.name[locale] ?? "", "");
  return [...numberFaults(bare, locale, expected), ...unsaid.map((word) => `not said "${word}": ${text}`)];
}

/** Takes the part of the people out of a phrase: what is wrong with it, and the rest. */
function withoutShare(text: string, {share}: RawFigure): {rest: string; faults: string[]} {
  const found =
    /(?:\(|with |reúnen )(?:el |más del |menos del )?([<>]?)(\d+(?:[.,]\d)?)\s?% (?:of the people|de las personas)[^),:.]*\)?/.exec(text);
  if (!found) return {rest: text, faults: [`no share of the people: ${text}`]};
  const percent = share * 100;
  const isUnder = percent >= 74.5 && percent < 75;
  const whole = percent >= 99.5 && percent < 100 ? 99 : isUnder ? Math.round(percent * 10) / 10 : Math.round(percent);
  const faults = Number(found[2]?.replace(",", ".")) === whole ? [] : [`${found[0]} is not ${percent}: ${text}`];
  return {rest: text.replace(found[0], ""), faults};
}

/** A phrase with what stands behind a figure: n of m, the part of the people, the years; and more. */
function founded(text: string, group: RawArea, locale: StatedLocale, figure: RawFigure, more: readonly Expected[]): string[] {
  const {rest, faults} = withoutShare(text, figure);
  const rows = figure.parts.map(({row}) => row);
  return [
    ...faults,
    ...sentence(rest, group, locale, [{plain: rows.length}, {plain: figure.of}, ...span(rows), ...cappedOf("any-benefit", figure), ...more])
  ];
}

/** How much of a figure rests on values with a note, in whole percent, from a third on. */
function heavyOf(indicator: string, {parts}: RawFigure): Expected[] {
  const sound = new Set(
    soundRows(
      indicator,
      parts.map(({row}) => row)
    )
  );
  const weigh = (some: RawFigure["parts"]) => some.reduce((sum, {weight}) => sum + weight, 0);
  const share = weigh(parts.filter(({row}) => !sound.has(row))) / weigh(parts);
  return share < 1 / 3 ? [] : [{threshold: Math.round(share * 100)}];
}

/** What the ILO publishes for the same bodies with members of its own list. */
const alikeGroups: Readonly<Record<string, string>> = {asean: "ilo-asean", brics: "ilo-brics", g20: "ilo-g20", mena: "ilo-mena"};

const worldPeople = rawWorldPeople(rawLatest("any-benefit", "world")?.period ?? null);

/** People left out as computed where none are published; the two members that pull the figure furthest where it is far off. */
const more: Judge = (group, {headline: {more: text}}, locale) => {
  const [published, computed] = [rawLatest("any-benefit", group.id), rawShown(group, "any-benefit")];
  if (!computed) return ["no computed figure"];
  const behind = computed.parts.reduce((sum, {weight}) => sum + weight, 0);
  const pulling = text.indexOf(languageOf(locale).words.region.pull([""]).slice(0, 12));
  const own = pulling < 0 ? text : text.slice(0, pulling);
  if (!published || group.groupKind === "income") {
    const {rest, faults} = withoutShare(own, computed);
    const told = [
      {people: ((100 - computed.value) / 100) * behind, headCount: behind},
      {plain: computed.parts.length},
      {plain: computed.of}
    ];
    const found = [...faults, ...sentence(rest, group, locale, told)];
    if (!published || found.length > 0) return found;
  }
  const far = computed.value - published.value;
  if (group.id === "world") return sentence(text, group, locale, [{people: worldPeople.people}, {plain: worldPeople.counted}]);
  if (Math.abs(far) <= 3) return pulling < 0 && (text === "" || group.groupKind === "income") ? [] : [`not far: ${text}`];
  const pulls = computed.parts
    .map(({row, weight}) => ({row, pull: (weight / behind) * (row.value - published.value)}))
    .filter(({pull}) => pull * far > 0)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, 2);
  const missing = pulls.filter(({row, pull}) => {
    const after = text.slice(text.indexOf(name(row.area, locale)) + name(row.area, locale).length);
    return (
      !text.includes(name(row.area, locale)) || Math.abs(numberOf(/^ [+−]?[\d.,]+/.exec(after)?.[0] ?? "", locale) + pull) > 0.05 + 1e-9
    );
  });
  return missing.map(({row, pull}) => `${row.area} pulls by ${pull}: ${text}`);
};

/** How many members have a figure and no head count, where they are too many to name; those with a head count have one of every year since 2000. */
function weightless(group: RawArea): Expected[] {
  const count = rawMembers(group).filter((id) => rawLatest("any-benefit", id) && rawPeople(id, 2020) === undefined).length;
  return count <= 12 ? [] : [{plain: count}];
}

/** Which large members are missing is recomputed by `tests/reading/largeMissingNote.test.ts`. */
const withoutLarge = (text: string): string => text.replace(/ ?(Without a figure, though|Sin datos, aunque) [^.]*\./, "");

const headline: Judge = (group, {headline: {sentence: text, beside: whole, ours}}, locale) => {
  const beside = withoutLarge(whole);
  const [published, computed] = [rawLatest("any-benefit", group.id), rawShown(group, "any-benefit")];
  if (!computed) return ["no computed figure"];
  const {value} = computed;
  if (!published) {
    const alike = alikeGroups[group.id];
    const row = alike === undefined ? undefined : rawLatest("any-benefit", alike);
    const expected = [{percent: value}, ...weightless(group), ...(row ? [{percent: row.value}, when(row)] : [])];
    const faults = sentence(beside, group, locale, expected);
    if (row) {
      const led = sentence(text, group, locale, [{percent: 100 - row.value}, when(row)], [locale === "en" ? "ILO" : "OIT"]);
      const own =
        computed.share >= 0.75 ? founded(ours, group, locale, computed, [{percent: 100 - value}, ...heavyOf("any-benefit", computed)]) : [];
      return [...led, ...own, ...faults];
    }
    return [...founded(text, group, locale, computed, [{percent: 100 - value}, ...heavyOf("any-benefit", computed)]), ...faults];
  }
  const people = rawLeftOut(published, rawIndicator("any-benefit"));
  const points = Math.abs(value - published.value);
  const told = points < 0.05 ? [] : [{points}];
  const side = /above|encima/.test(beside) === value < published.value || told.length === 0 ? [] : [`the wrong side: ${beside}`];
  return [
    ...sentence(
      text,
      group,
      locale,
      [{percent: 100 - published.value}, when(published), ...(people === null ? [] : [{people}])],
      [locale === "en" ? "ILO" : "OIT"]
    ),
    ...founded(beside, group, locale, computed, [{percent: 100 - value}, ...told, ...weightless(group)]),
    ...side
  ];
};

const map: Judge = (group, {map: {figure, says, legend}, missing}, locale) => {
  const held = rawLatestIn(group, "any-benefit");
  const out = held.filter(({value}) => value < 50).length;
  const told = (legend?.classes ?? []).slice(0, 5).reduce((sum, {count}) => sum + count, 0);
  return [
    ...sentence(
      figure.title,
      group,
      locale,
      someOfCounts(out, held.length).map((plain) => ({plain}))
    ),
    ...sentence(figure.subtitle, group, locale, span(held)),
    ...(told === held.length && says.length === held.length ? [] : [`legend counts ${told}`]),
    ...(missing.length === rawMembers(group).length - held.length ? [] : [`${missing.length} missing`])
  ];
};

/** The share left out, which the cap of the source hides. */
const leftOut = (value: number): Expected[] => (value === 100 ? [] : [{percent: 100 - value}]);

/** One end of some values: the country and its year, or how many there are and their years; at the cap, what is covered. */
function end(value: number, rows: readonly RawRow[]): Expected[] {
  const level = rows.filter((row) => row.value === value);
  return [
    {percent: value === 100 ? 100 : 100 - value},
    ...(level.length === 1 ? [when(level[0]!)] : [{plain: level.length}, ...span(level)])
  ];
}
const endNames = (values: readonly number[], rows: readonly RawRow[], locale: StatedLocale): string[] =>
  values.flatMap((value) => {
    const level = rows.filter((row) => row.value === value);
    return level.length === 1 ? [name(level[0]!.area, locale)] : [];
  });

const ranking: Judge = (group, {rankingTitle, ranking: shown}, locale) => {
  const rows = rawLatestIn(group, "any-benefit");
  const sound = soundRows("any-benefit", rows);
  const ends = [Math.max(...sound.map(({value}) => value)), Math.min(...sound.map(({value}) => value))];
  const inOrder =
    shown.map(({value}) => value).join() ===
    rows
      .map(({value}) => value)
      .sort((a, b) => a - b)
      .join();
  return [
    ...sentence(
      rankingTitle,
      group,
      locale,
      ends.flatMap((value) => end(value, sound)),
      endNames(ends, sound, locale)
    ),
    ...(inOrder && shown.every(({when}) => /\d{4}/.test(when)) ? [] : ["not every member, in order, with its year"])
  ];
};

const branchTitle: Judge = (group, {branches: {figure}}, locale) => {
  const medians = branches.flatMap((branch) => {
    const rows = rawMedianOf(soundRows(branch, rawLatestIn(group, branch)));
    return rows.length === 0 ? [] : [{branch, rows, value: middle(rows.map(({value}) => value))}];
  });
  if (medians.length === 0) return sentence(figure.title, group, locale, []);
  const isTelling = (one: (typeof medians)[number]) => one.branch !== "unemployment" || one.value !== 0;
  const telling = medians.some(isTelling) ? medians.filter(isTelling) : medians;
  const {branch, rows, value} = telling.toSorted((a, b) => a.value - b.value)[0]!;
  const zero = telling.length < medians.length ? [{plain: 0}] : [];
  const same = telling.filter((one) => one.value === value);
  if (same.length > 1) {
    const names = same.map((one) => rawIndicator(one.branch).name[locale]!);
    return sentence(figure.title, group, locale, [...zero, {percent: 100 - value}, ...span(same.flatMap((one) => one.rows))], names);
  }
  const all = rawMedianOf(recentRows(branch, rawLatestIn(group, branch)));
  const withAll = middle(all.map((row) => row.value));
  const more = all.length - rows.length;
  // English says "one more".
  const counted = more === 1 && locale === "en" ? [] : [{plain: more}];
  const printed = (some: number): number => Math.round(some * 10 + 1e-9) / 10;
  const near = telling.filter((one) => one.branch !== branch && printed(one.value) - printed(value) <= 1 + 1e-9);
  const noted = Math.abs(withAll - value) < 5 ? [] : [{percent: 100 - withAll}, ...counted];
  return sentence(
    figure.title,
    group,
    locale,
    [...zero, {percent: 100 - value}, {plain: rows.length}, ...noted, ...span(rows), ...near.map((one) => ({percent: 100 - one.value}))],
    [rawIndicator(branch).name[locale]!, ...near.map((one) => rawIndicator(one.branch).name[locale]!.toLowerCase())]
  );
};

/** Published, computed, difference, median: each cell against the rows. */
const branchTable: Judge = (group, {branches: {figure}}, locale) =>
  figure.table.rows.flatMap((cells, i) => {
    const id = ["any-benefit", ...branches][i]!;
    const [, published, computed, difference, median] = cells;
    const [row, found, rows] = [rawLatest(id, group.id), rawShown(group, id), rawMedianOf(soundRows(id, rawLatestIn(group, id)))];
    const say = (cell: typeof published) => `${cell?.text} ${cell?.note ?? ""}`;
    const parts = found?.parts.map((part) => part.row) ?? [];
    const behind = found ? [{plain: parts.length}, {plain: found.of}, ...span(parts), ...cappedOf(id, found)] : [];
    // What values at the cap alone leave out is hidden by it.
    const told = found ? [...(found.value > 99.95 ? [] : [{percent: 100 - found.value}]), ...behind] : null;
    const [printed, other, points] = [computed, published, difference].map((cell) => numberOf(cell?.text ?? "", locale));
    const apart = row && found ? Math.abs(points! - (printed! - other!)) : 0;
    return [
      ...(row ? sentence(say(published), group, locale, [...leftOut(row.value), when(row)]) : []),
      ...(told ? sentence(say(computed), group, locale, told) : computed?.absent ? [] : [`${id}: computed ${say(computed)}`]),
      ...(apart <= 1e-9 ? [] : [`${id}: difference ${difference?.text}`]),
      ...(rows.length === 0
        ? []
        : sentence(say(median), group, locale, [
            ...leftOut(middle(rows.map(({value}) => value))),
            {plain: rows.length},
            {plain: rawMembers(group).filter(rawIsState).length},
            ...span(rows)
          ]))
    ].map((fault) => `${id}: ${fault}`);
  });

const spread: Judge = (group, {spread: {figure, rows: strips}}, locale) => {
  const held = ["any-benefit", ...branches].flatMap((id) => {
    const all = rawLatestIn(group, id);
    const sound = soundRows(id, all);
    const above = sound.filter(({value}) => value > 0);
    const rows = above.length > 0 ? above : sound;
    const values = rows.map(({value}) => value);
    return rows.length === 0 ? [] : [{id, all, rows, low: Math.min(...values), high: Math.max(...values)}];
  });
  const widest = Math.max(...held.map(({low, high}) => high - low));
  const told = held.find(({id, low, high}) => high - low > widest - 1e-9 && figure.title.startsWith(rawIndicator(id).name[locale]!));
  if (!told) return [`not the widest: ${figure.title}`];
  const {rows, low, high} = told;
  const dots = strips.map((strip) => strip.dots.length).join();
  return [
    ...sentence(figure.title, group, locale, [...end(low, rows), ...end(high, rows)], endNames([low, high], rows, locale)),
    ...(dots === held.map((one) => one.all.length).join() ? [] : [`dots: ${dots}`])
  ];
};

const bothSexes = (indicator: string, area: string): {women: RawRow; men: RawRow} | null => {
  const men = rawSeries(indicator, area, {sex: "male"});
  const women = rawSeries(indicator, area, {sex: "female"}).findLast(({period}) => men.some((row) => row.period === period));
  const man = men.find(({period}) => period === women?.period);
  return women && man ? {women, men: man} : null;
};

const tooFew = inAll({en: "no median: fewer than five countries", es: "sin mediana: menos de cinco países"});
const noneBySex = inAll({en: "no figure by sex", es: "sin datos por sexo"});
const sexes: Judge = (group, {sexes: figure}, locale) => {
  const members = rawMembers(group);
  const of = (id: string, among = members) => among.flatMap((area) => bothSexes(id, area) ?? []);
  const asked = ["any-benefit", ...branches.filter((id) => id !== "maternity"), "informal-employment"];
  const cells = figure.table.rows.flatMap((row, i) => {
    const pairs = of(asked[i]!);
    const apart = ({women, men}: (typeof pairs)[number]) =>
      Math.round(Math.round(women.value * 10 + 1e-9) - Math.round(men.value * 10 + 1e-9)) / 10;
    const own = pairs.filter(({women, men}) => isOwn(asked[i]!, women) && isOwn(asked[i]!, men));
    const isCapped = ({women, men}: (typeof pairs)[number]) =>
      asked[i] !== "informal-employment" && women.value === 100 && men.value === 100;
    const points = own.filter((pair) => !isCapped(pair)).map(apart);
    const sound = pairs.filter((pair) => !isCapped(pair) && soundRows(asked[i]!, [pair.women, pair.men]).length === 2);
    const counted = rawMedianOf(sound.map((pair) => ({area: pair.women.area, apart: apart(pair)})));
    const [, both, behind, level, ahead, capped, median] = row.map(({text}) => text);
    // Of informal jobs more is worse, of coverage less.
    const isLeft = asked[i] !== "informal-employment";
    const withRows = members.filter((area) => rawRows(asked[i]!, area).length > 0).length;
    const sides = [points.filter((p) => p <= -1), points.filter((p) => Math.abs(p) < 1), points.filter((p) => p >= 1)].map(
      (some) => some.length
    );
    if (!isLeft) sides.reverse();
    sides.push(own.filter(isCapped).length);
    const told = [behind, level, ahead, capped].map((text) => numberOf(text ?? "", locale));
    const far =
      counted.length === 0
        ? median !== (pairs.length > 0 ? tooFew : noneBySex)[locale]
        : Math.abs(numberOf(median ?? "", locale) - (isLeft ? -1 : 1) * middle(counted.map((one) => one.apart))) > 0.05 + 1e-9;
    return [
      ...sentence(both ?? "", group, locale, [{plain: pairs.length}, {plain: withRows}]),
      ...(told.join() === sides.join() ? [] : [`${asked[i]}: ${told.join()} and not ${sides.join()}`]),
      ...(far ? [`${asked[i]}: median ${median}`] : [])
    ];
  });
  const own = bothSexes("any-benefit", group.id);
  const title = own
    ? [...leftOut(own.women.value), ...leftOut(own.men.value), when(own.women)]
    : [{plain: of("old-age").length}, {plain: members.length}];
  return [...sentence(figure.title, group, locale, title), ...cells];
};

const work: Judge = (group, {work: {title, note, table}}, locale) => {
  const computed = rawShown(group, "informal-employment");
  const published = rawLatest("informal-employment", group.id) ?? rawLatest("informal-employment", alikeGroups[group.id] ?? "");
  const rows = rawLatestIn(group, "informal-employment").length + (published ? 1 : 0);
  const counted = table.rows.length === rows ? [] : [`${table.rows.length} rows and not ${rows}`];
  if (published) return [...counted, ...sentence(title, group, locale, [{percent: published.value}, when(published)])];
  if (computed && computed.share >= 0.75) return [...counted, ...founded(title, group, locale, computed, [{percent: computed.value}])];
  const weak = computed ? [{percent: computed.value}] : [];
  const told = weak.length === 0 || /†/.test(note ?? "") ? [] : [`a weak figure without its mark: ${note}`];
  return [...counted, ...told, ...sentence(title, group, locale, [])];
};

const trend: Judge = (group, {trend: found}, locale) => {
  const rows = rawSeries("any-benefit", group.id);
  if (rows.length < 2) return found === null ? [] : ["a trend of fewer than two years"];
  if (!found) return ["no trend"];
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const points = (last.value - first.value) / (last.period! - first.period!);
  const years = Math.ceil((100 - last.value) / points - 1e-9);
  const title = sentence(found.figure.title, group, locale, [...leftOut(first.value), when(first), ...leftOut(last.value), when(last)]);
  const isTold = last.period! - first.period! >= 4 && last.value <= 95 && !(points > 0 && last.period! + years <= 2026);
  if (!isTold) return [...title, ...(found.pace === "" ? [] : [`a pace that should not be told: ${found.pace}`])];
  const usual = localAtlas(atlas, languageOf(locale)).snapshot("any-benefit").usual!;
  const isNear = points > 0 && last.period! + years <= 2026 + 30 && usual - first.period! <= 5;
  const pace = numberFaults(found.pace.replace(/\d+[.,]\d(?!\d)/, ""), locale, [
    when(first),
    when(last),
    ...(isNear ? [{plain: last.period! + years}] : [])
  ]);
  const told = numberOf(/\d+[.,]\d(?!\d)/.exec(found.pace)?.[0] ?? "", locale);
  return [
    ...title,
    ...pace,
    ...(Math.abs(told - Math.abs(last.value - first.value)) <= 0.05 + 1e-9 ? [] : [`${points} points, ${years} years: ${found.pace}`])
  ];
};

describe.each(statedLocales)("pages of groups in %s", (locale) => {
  test("are there for every group with members", () => expect(pages.get(locale)?.length).toBeGreaterThan(35));
  const judges = {headline, more, map, ranking, branchTitle, branchTable, spread, sexes, work, trend};
  test.each(Object.entries(judges))("say what the rows say: %s", (_, judge) => expect(faultsOf(locale, judge)).toEqual([]));
  test("have no spoiled text, and date every sentence that has a value", () => {
    expect(faultsOf(locale, (_, page) => textFaults({...page, missing: [], gone: page.missing.map(({label}) => label)}))).toEqual([]);
    expect(faultsOf(locale, (_, page) => undated(page))).toEqual([]);
  });
  test("say of women and men in a list what would be a long paragraph", () => {
    const long = (pages.get(locale) ?? []).flatMap(({raw, page: {sexes: figure}}) => {
      const items = figure.noteItems ?? [];
      return items.length < 2 || items.some((item) => item.length > 300) || items.join(" ") !== figure.note ? [raw.id] : [];
    });
    expect(long).toEqual([]);
  });
  test("are listed side by side with the same figures", () => {
    const rows = groupsList(localAtlas(atlas, languageOf(locale))).flatMap(({table}) => table.rows);
    expect(rows).toHaveLength(rawGroups.length);
    const faults = rows.flatMap(([head, published, computed, left, members]) => {
      const group = rawGroups.find((raw) => raw.name[locale] === head?.text)!;
      const [row, found] = [rawLatest("any-benefit", group.id), rawShown(group, "any-benefit")!];
      const parts = found.parts.map((part) => part.row);
      const behind = [{plain: parts.length}, {plain: found.of}, ...span(parts), ...cappedOf("any-benefit", found)];
      return [
        ...(left?.text === "–" ? [`${group.id}: nobody left out`] : []),
        ...numberFaults(members?.text ?? "", locale, [{plain: rawMembers(group).length}]),
        ...(row ? numberFaults(`${published?.text} ${published?.note}`, locale, [{percent: 100 - row.value}, when(row)]) : []),
        ...numberFaults(`${computed?.text} ${computed?.note}`, locale, [{percent: 100 - found.value}, ...behind])
      ];
    });
    expect(faults).toEqual([]);
  });
});

test("the differences from what the ILO publishes are those that were found on compiling the figures", () => {
  const cells = (id: string) => {
    const page = pages.get("en")?.find(({raw}) => raw.id === id)?.page;
    return page?.branches.figure.table.rows[0]?.slice(1, 4).map(({text}) => text);
  };
  expect(cells("africa")).toEqual(["80.9%", "81.4%", "+0.5"]);
  expect(cells("americas")).toEqual(["31.8%", "32.1%", "+0.3"]);
  expect(cells("arab-states")).toEqual(["70.0%", "68.5%", "−1.5"]);
  expect(cells("asia-and-the-pacific")).toEqual(["46.4%", "43.5%", "−2.9"]);
  // 15.0 without Kosovo, whose two codes are one here.
  expect(cells("europe-and-central-asia")).toEqual(["14.8%", "15.1%", "+0.3"]);
  expect(cells("world")).toEqual(["47.6%", "46.1%", "−1.5"]);
  expect(cells("northern-africa")?.slice(0, 2)).toEqual(["64.2%", "61.8%"]);
  expect(cells("southern-asia")?.slice(0, 2)).toEqual(["64.6%", "56.0%"]);
});

test("a range says whether values with a note are left out of it", () => {
  const as = localAtlas(made(), languageOf("en"));
  const titleOf = (id: string) => groupWhole(as.group(id), as).rankingTitle;
  // Somalia and South Sudan carry a note; no member of Northern America does.
  expect(titleOf("sub-saharan-africa")).toMatch(/^Share left out, leaving aside values with a note: from /);
  expect(titleOf("northern-america")).not.toContain("leaving aside");
});
