import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../../src/model/locale.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {computedFigures} from "../../../src/compare/prepare/computedFigures.ts";
import {groupAudits} from "../../../src/topics/group/groupAudits.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {population} from "../../measures/sample.ts";
import {cappedOf, numberOf, rawFigure, rawGroups, rawMembers, rawShown, type RawFigure} from "./groupRaw.ts";
import {numberFaults, span, when} from "../../reading/numberFaults.ts";
import {rawAreas, rawIndicator, rawListed, type RawArea} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults} from "../../reading/textsOf.ts";

const atlas = made();
const held = locales.flatMap((locale) =>
  rawGroups.map((group) => ({locale, group, view: groupAudits(atlas.group(group.id), localAtlas(atlas, languageOf(locale)))}))
);
type Held = (typeof held)[number];
type Rows = Held["view"]["shown"][number]["tables"][number]["rows"];

const shares = rawListed.filter(({unit, family}) => unit === "percent" && !["spending", "health"].includes(family)).map(({id}) => id);
const split = ["any-benefit", "work-injury", "old-age", "informal-employment"];
const name = (area: string, locale: Locale): string => rawAreas.find(({id}) => id === area)?.name[locale] ?? "";
const near = (text: string | undefined, value: number, within: number, locale: Locale): boolean =>
  Math.abs(numberOf(text ?? "", locale) - value) <= within + 1e-9;

/** In whole numbers, but with a decimal just under half and three quarters. */
function wholePercent(share: number): number {
  if (share >= 0.995 && share < 1) return 99;
  const isUnder = [0.5, 0.75].some((limit) => share >= limit - 0.005 && share < limit);
  return isUnder ? Math.round(share * 1000) / 10 : Math.round(share * 100);
}

/** A row of the tables by age and by sex: value or "under half", n of m, part of the people, years. */
function figureFaults(cells: Rows[number], figure: RawFigure | null, locale: Locale): string[] {
  const [, value, countries, people, years] = cells.map(({text}) => text);
  if (!figure)
    return /\d/.test(
      cells
        .slice(1)
        .map(({text}) => text)
        .join("")
    )
      ? [`a figure from nothing: ${value}`]
      : [];
  const rows = figure.parts.map(({row}) => row);
  return [
    ...numberFaults(value ?? "", locale, figure.share >= 0.5 ? [{percent: figure.value}] : []),
    ...numberFaults(countries ?? "", locale, [{plain: rows.length}, {plain: figure.of}]),
    ...(near(people, wholePercent(figure.share), 0, locale) ? [] : [`${people} of the people`]),
    ...numberFaults(years ?? "", locale, span(rows))
  ];
}

/** The members behind a figure, heaviest first: value, year, people, share, points that sum, women, men. */
function memberFaults(rows: Rows, figure: RawFigure, group: RawArea, id: string, locale: Locale): string[] {
  const behind = figure.parts.reduce((sum, {weight}) => sum + weight, 0);
  const byName = new Map(figure.parts.map((part) => [name(part.row.area, locale), part]));
  const sexes = split.includes(id) ? ["female", "male"].map((sex) => rawFigure(group, id, {sex})) : [];
  const points = rows.slice(1).reduce((sum, cells) => sum + numberOf(cells[5]?.text ?? "", locale), 0);
  const order = rows.slice(1).map((cells) => byName.get(cells[0]?.text ?? "")?.weight ?? NaN);
  const told = rows.slice(1).flatMap((cells) => {
    const [label, value, year, people, share, , ...bySex] = cells.map(({text}) => text);
    const part = byName.get(label ?? "");
    if (!part) return [`${label} is not behind the figure`];
    const {row, weight} = part;
    const sexFaults = sexes.flatMap((of, i) => {
      const one = of?.parts.find(({row: {area}}) => area === row.area);
      return numberFaults(bySex[i] ?? "", locale, one ? [{percent: one.row.value}] : []);
    });
    return [
      ...numberFaults(`${value} (${year})`, locale, [{percent: row.value}, when(row)]),
      ...(near(people, weight, 0.5, locale) && near(share, (weight / behind) * 100, 0.005, locale)
        ? []
        : [`${label}: ${people}, ${share}`]),
      ...sexFaults
    ];
  });
  return [
    ...told,
    ...(rows.length - 1 === figure.parts.length ? [] : [`${rows.length - 1} members and not ${figure.parts.length}`]),
    ...(Math.abs(points - figure.value) <= 0.005 * rows.length ? [] : [`points sum to ${points} and not ${figure.value}`]),
    ...(order.every((weight, i) => i === 0 || weight <= order[i - 1]!) ? [] : ["not the heaviest first"])
  ];
}

function auditFaults({locale, group, view}: Held, id: string): string[] {
  const figure = rawShown(group, id);
  const found = view.shown.find((one) => one.id === id);
  const label = rawIndicator(id).name[locale]!;
  if (!figure)
    return found || !view.without.some((line) => line.toLowerCase().includes(label.toLowerCase()))
      ? [`${id} should be told of as not there`]
      : [];
  if (!found) return [`${id} is not audited`];
  const values = figure.parts.map(({row}) => row.value);
  const between = figure.value >= Math.min(...values) - 1e-9 && figure.value <= Math.max(...values) + 1e-9;
  const [ages, ...others] = found.tables;
  const members = others.at(-1)!;
  const sexes = others.length === 2 ? others[0]!.rows : [];
  const rest = found.summary.replace(
    /(?:with|reúnen|avec) (?:el |más del )?>?\d+(?:[.,]\d)?\s?% (?:of the people|de las personas|des personnes)|لديها (?:أكثر من )?\u2066?\d+(?:\.\d)?%\u2069? من الأشخاص/,
    ""
  );
  const rows = figure.parts.map(({row}) => row);
  const expected = [{percent: figure.value}, {plain: rows.length}, {plain: figure.of}, ...span(rows), ...cappedOf(id, figure)];
  return [
    ...(between ? [] : [`${figure.value} is not between its members`]),
    ...numberFaults(rest, locale, expected),
    ...(ages?.rows ?? []).flatMap((cells, i) =>
      figureFaults(
        cells,
        rawFigure(group, id, {maxAge: [...(/^(survey|informal)-/.test(id) ? [] : [Infinity]), 10, 5, 3][i]!}),
        locale
      ).map((fault) => `row ${i}: ${fault}`)
    ),
    ...(sexes.length === (split.includes(id) ? 2 : 0) ? [] : ["by sex or not"]),
    ...sexes.flatMap((cells, i) => figureFaults(cells, rawFigure(group, id, {sex: ["female", "male"][i]!}), locale)),
    ...memberFaults(members.rows, figure, group, id, locale)
  ].map((fault) => `${group.id}, ${id}: ${fault}`);
}

describe("computed figures", () => {
  test.each(locales)("are traced to their members, in %s", (locale) => {
    const faults = held.filter((one) => one.locale === locale).flatMap((one) => shares.flatMap((id) => auditFaults(one, id)));
    expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
  });

  test("are told without a spoiled word", () => expect(held.flatMap(({view}) => textFaults(view))).toEqual([]));

  test("stand behind whatever the comparison computes, for everyone and by sex", () => {
    const faults = shares.flatMap((id) =>
      Object.entries(computedFigures(atlas.indicator(id), atlas)).flatMap(([groupId, figures]) => {
        const group = rawGroups.find((one) => one.id === groupId)!;
        const audited = held.find((one) => one.locale === "en" && one.group === group)?.view.shown.find((one) => one.id === id);
        return Object.entries(figures).flatMap(([sex, figure]) => {
          if (!("value" in figure) || figure.value === null) return [];
          const row = sex === "female" ? 0 : 1;
          const bySex = audited?.tables.length === 3 ? audited.tables[1]?.rows[row]?.[1]?.text : undefined;
          const whole = audited?.tables[0]?.rows[0]?.[1]?.text;
          const printed = sex === "total" || id === "maternity" ? whole : bySex;
          return near(printed, figure.value, 0.0505, "en") || /[<>]/.test(printed ?? "") ? [] : [`${groupId}, ${id}, ${sex}: ${printed}`];
        });
      })
    );
    expect(faults).toEqual([]);
  });
});

describe("in a small world", () => {
  const people = (areas: readonly string[]) => areas.map((area) => population(area, 2020, {total: 100}));
  const audit = (made: Parameters<typeof sampleAtlas>[0]) => {
    const small = sampleAtlas(made);
    return groupAudits(small.group("region"), localAtlas(small, languageOf("en")));
  };
  const reason = (view: ReturnType<typeof audit>) => view.without.find((line) => line.startsWith("At least one cash benefit"));

  test("a figure is shown at half of the people, and not below", () => {
    const rows = [
      {area: "AAA", value: 10},
      {area: "BBB", value: 30}
    ];
    expect(audit({rows, populations: people(["AAA", "BBB", "CCC", "DDD"])}).shown.map(({id}) => id)).toEqual(["any-benefit"]);
    const fewer = audit({rows: rows.slice(1), populations: people(["AAA", "BBB", "CCC", "DDD"])});
    expect(fewer.shown).toEqual([]);
    expect(reason(fewer)).toBe("At least one cash benefit: not shown, as countries with a figure have 25% of the people, under half");
  });

  test("a weight of zero counts for nothing, and a country without a head count has no place", () => {
    const populations = [population("AAA", 2020, {total: 100}), population("BBB", 2020, {total: 0})];
    const rows = [{value: 40}, {area: "BBB", value: 80}, {area: "CCC", value: 90}];
    const [shown] = audit({rows, populations}).shown;
    expect(shown?.summary).toContain("40.0%, from 2 of 4 countries");
    expect(shown?.tables.at(-1)?.rows.map((cells) => [cells[0]?.text, cells[4]?.text, cells[5]?.text])).toEqual([
      ["All of them", "100%", "40.00"],
      ["Land AAA", "100.00%", "40.00"],
      ["Land BBB", "0.00%", "0.00"]
    ]);
  });

  test("where nobody is counted, or nobody reports, it says so", () => {
    expect(reason(audit({rows: [{}]}))).toContain("there is no head count");
    expect(reason(audit({rows: [{}], populations: [population("AAA", 2020, {total: 0})]}))).toContain("there is no head count");
    expect(audit({}).without[0]).toMatch(/^At least one cash benefit, .*Pension contributors.*: not computed, as no member has a figure$/);
  });

  test("a choice that leaves too few says so in its row", () => {
    const rows = [
      {area: "AAA", value: 10, period: 2011},
      {area: "BBB", value: 10, period: 2020}
    ];
    const view = audit({rows, populations: [...people(["AAA"]), population("BBB", 2020, {total: 90})]});
    expect(view.shown[0]?.tables[0]?.rows.map((cells) => cells[1]?.text)).toEqual([
      "10.0%",
      "10.0%",
      "under half: not shown",
      "under half: not shown"
    ]);
  });
});

describe("what must be known of a figure before its tables", () => {
  const notes = (group: string, id: string): string =>
    held
      .find((one) => one.locale === "en" && one.group.id === group)
      ?.view.shown.find((one) => one.id === id)
      ?.notes.join(" ") ?? "";

  test("is what the newest values would give", () => {
    expect(notes("world", "any-benefit")).toMatch(/^Values after 2023 are left out; with those of .* it would be 56\.6%/);
    expect(notes("southern-asia", "any-benefit")).toContain("with those of India (2025) it would be 54.9%.");
    expect(notes("maghreb", "any-benefit")).not.toContain("are left out; with");
  });

  test("is which head counts are of an earlier year, and whom none is held of", () => {
    expect(notes("eastern-europe", "work-injury")).toContain(
      "These have no head count for 2023, so the latest earlier one is used: Ukraine (2021)."
    );
    const without = [
      ...["French Guiana", "Guadeloupe", "Guernsey", "Jersey", "the Isle of Man", "Martinique", "Saint Martin (French part)"],
      ...["Saint Pierre and Miquelon", "Taiwan (China)", "the United States Virgin Islands"]
    ];
    const listed = new Intl.ListFormat("en-GB").format(without);
    expect(notes("world", "any-benefit")).toContain(`${listed} have no head count and are in none of the sums.`);
  });
});

test("stands on a page of its own for groups of more than 60 members only", () => {
  const faults = held.filter(({group, locale, view}) => {
    const path = `${locale === "en" ? "" : `/${locale}`}/regions/${group.id}/audit/`;
    return view.apart !== (rawMembers(group).length > 60 ? path : null);
  });
  expect(faults.map(({group}) => group.id)).toEqual([]);
  expect(held.filter(({view}) => view.apart !== null).map(({group}) => group.id)).toContain("world");
});
