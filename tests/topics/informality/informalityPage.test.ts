import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {LocalAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Group} from "../../../src/model/area.ts";
import {inAll, statedLocales} from "../../statedLocales.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {farAbove, informalityPairs, maxYearsApart} from "../../../src/topics/informality/informalityPairs.ts";
import {informalityCover} from "../../../src/topics/informality/informalityCover.ts";
import {informalityPage} from "../../../src/topics/informality/informalityPage.ts";
import {informalitySexes} from "../../../src/topics/informality/informalitySexes.ts";
import {informalityStatus} from "../../../src/topics/informality/informalityStatus.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {knownMembersIn, membersIn, middle} from "../../atlas/modelRows.ts";
import {numberFaults, span, when} from "../../reading/numberFaults.ts";
import {rawAreas, rawIsState, rawLatest, rawMedianOf, type RawRow} from "../../atlas/rawModel.ts";
import {mayLead, soundRows} from "../../atlas/soundRows.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {annotationsAbout} from "../../../src/reading/annotationsFor.ts";
import {placedNote} from "../../../src/reading/placedNote.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

type Pair = {readonly area: string; readonly covered: RawRow; readonly informal: RawRow; readonly formal: number; readonly above: number};

/** Members with both figures, whatever the years between. */
function pairsIn(group: string): Pair[] {
  return membersIn(group).flatMap((area) => {
    const [covered, informal] = [rawLatest("any-benefit", area), rawLatest("informal-employment", area)];
    if (!covered || !informal) return [];
    return [{area, covered, informal, formal: 100 - informal.value, above: covered.value - (100 - informal.value)}];
  });
}
const near = (pairs: readonly Pair[]) =>
  pairs.filter(({covered, informal}) => Math.abs(covered.period! - informal.period!) <= maxYearsApart);
const both = (pairs: readonly Pair[]) => pairs.flatMap(({covered, informal}) => [covered, informal]);
const heldIn = (group: string) => membersIn(group).flatMap((area) => rawLatest("informal-employment", area) ?? []);

/** The page of a group with all its figures. */
function whole(group: Group, as: LocalAtlas) {
  const members = group.members;
  return {
    ...informalityPage(group, as),
    sexes: informalitySexes(group, members, as),
    status: informalityStatus(group, members, as),
    cover: informalityCover(group, informalityPairs(members, as), as)
  };
}
const pageOf = (group: string, locale: (typeof statedLocales)[number]) =>
  whole(made().group(group), localAtlas(made(), languageOf(locale)));

describe.each(statedLocales)("informal work in %s", (locale) => {
  const faults = (text: string, expected: Parameters<typeof numberFaults>[2]) => expect(numberFaults(text, locale, expected)).toEqual([]);
  const nameOf = (id: string) => rawAreas.find((area) => area.id === id)!.name[locale]!;

  test.each(["world", "africa", "northern-africa"])("%s: the headline is the ILO's average, in all and by sex", (group) => {
    const of = (sex: string) => rawLatest("informal-employment", group, {sex})!;
    const {sentence, standfirst} = pageOf(group, locale).headline;
    faults(sentence, [...["total", "female", "male"].map((sex) => ({percent: of(sex).value})), when(of("total"))]);
    const held = heldIn(group);
    const known = knownMembersIn(group).length;
    faults(standfirst, [
      {plain: held.filter(({value}) => value > 50).length},
      {plain: held.length},
      ...span(held),
      {plain: known - held.length}
    ]);
  });

  test("without an average it is the median country; of two countries, both", () => {
    const held = soundRows("informal-employment", heldIn("sadc"));
    expect(held.length).toBeLessThan(heldIn("sadc").length);
    faults(pageOf("sadc", locale).headline.sentence, [
      {plain: held.length},
      {percent: middle(held.map(({value}) => value))},
      ...span(held)
    ]);
    const ofCountries = inAll({
      en: `In the median of ${held.length} countries (members and observers of the United Nations), `,
      es: `En la mediana de ${held.length} países (miembros y observadores de las Naciones Unidas), `
    });
    expect(rawMedianOf(held)).toHaveLength(held.length);
    expect(pageOf("sadc", locale).headline.sentence).toContain(ofCountries[locale]);
    const few = heldIn("maghreb");
    expect(few).toHaveLength(2);
    faults(pageOf("maghreb", locale).headline.sentence, [...few.map(({value}) => ({percent: value})), ...few.map(when)]);
  });

  test("the status with the highest median country stands against that with the lowest", () => {
    const {figure, rows} = pageOf("world", locale).status!;
    const of = (status: string) => made().countries.flatMap(({id}) => rawLatest("informal-by-status", id, {status}) ?? []);
    const recent = (rows: readonly RawRow[]) => soundRows("informal-by-status", rows);
    const [own, employee] = [rawMedianOf(recent(of("ownAccount"))), rawMedianOf(recent(of("employee")))];
    faults(figure.title, [
      {percent: middle(own.map(({value}) => value))},
      {percent: middle(employee.map(({value}) => value))},
      ...[...new Set([own.length, employee.length])].map((plain) => ({plain})),
      {plain: made().group("world").members.filter(rawIsState).length},
      ...span([...own, ...employee])
    ]);
    expect(rows.map(({dots}) => dots.length)).toEqual(
      ["employee", "employer", "ownAccount", "cooperativeMember", "familyWorker"].map((status) => of(status).length)
    );
    expect(of("employee").length - soundRows("informal-by-status", of("employee")).length).toBeGreaterThan(2);
    for (const id of ["BRB", "HUN", "MUS"]) expect(figure.note).toContain(nameOf(id));
  });

  test.each(["world", "upper-middle-income"])("%s: cover is told apart by where most work is formal", (group) => {
    const pairs = near(pairsIn(group));
    const sound = pairs.filter(({covered}) => mayLead("any-benefit", covered));
    expect(sound.length).toBeLessThan(pairs.length);
    const median = (some: readonly Pair[]) => ({percent: middle(rawMedianOf(some).map(({covered}) => covered.value))});
    const {figure, dots} = pageOf(group, locale).cover!;
    faults(figure.title, [
      median(sound.filter(({formal}) => formal > 50)),
      median(sound.filter(({formal}) => formal <= 50)),
      ...span(both(sound.filter(({area}) => rawIsState(area))))
    ]);
    const halves = [pairs.filter(({formal}) => formal > 50), pairs.filter(({formal}) => formal <= 50)];
    const print = languageOf(locale).format.percent;
    for (const half of halves.filter((some) => some.some((pair) => !sound.includes(pair))))
      expect(figure.note).toContain(print(median(half).percent));
    expect(dots.filter(({kind}) => kind !== "group")).toHaveLength(pairs.length);
    expect(figure.table.rows).toHaveLength(pairs.length);
    const apart = pairsIn(group).filter(({area}) => !pairs.some((pair) => pair.area === area));
    expect(apart.length).toBeGreaterThan(0);
    for (const {area} of apart) expect(figure.note).toContain(nameOf(area));
  });

  test("few countries are told by the least and the most covered, each value with its year", () => {
    const [low, high] = near(pairsIn("maghreb")).sort((a, b) => a.covered.value - b.covered.value) as [Pair, Pair];
    faults(pageOf("maghreb", locale).cover!.figure.title, [
      ...[low, high].flatMap(({covered, formal}) => [{percent: covered.value}, {percent: formal}]),
      ...both([low, high]).map(when)
    ]);
  });

  test("the world's average stands on the picture where the ILO puts it", () => {
    const world = pageOf("maghreb", locale).cover!.dots.find(({kind}) => kind === "group")!;
    expect(world.x).toBeCloseTo(100 - rawLatest("informal-employment", "world")!.value, 8);
    expect(world.y).toBe(rawLatest("any-benefit", "world")!.value);
  });

  test("who stands far above formal work is named, farthest first", () => {
    const whole = near(pairsIn("world"));
    const pairs = whole.filter(({covered}) => covered.value < 100);
    const far = pairs.filter(({above}) => above >= farAbove).sort((a, b) => b.above - a.above);
    const {figure} = pageOf("world", locale).beyond;
    expect(figure!.table.rows.map(([cell]) => cell?.text)).toEqual(far.map(({area}) => nameOf(area)));
    const [sound, counted] = [pairs, far].map((some) => some.filter(({covered}) => mayLead("any-benefit", covered))) as [
      typeof far,
      typeof far
    ];
    for (const {area} of counted.slice(0, 3)) expect(figure!.title).toContain(nameOf(area));
    const capped = whole.filter(({covered}) => covered.value === 100);
    expect(capped.filter(({above}) => above >= farAbove).map(({area}) => area)).toEqual(expect.arrayContaining(["GUY", "COK"]));
    for (const {area} of capped) {
      expect(figure!.title).not.toContain(nameOf(area));
      expect(figure!.note).toContain(made().areas.get(area)!.name[locale].split(" (")[0]);
      const row = pageOf("world", locale).cover!.figure.table.rows.find(([cell]) => cell?.text === nameOf(area));
      expect(row?.at(-1)).toMatchObject({text: "–", note: languageOf(locale).words.doubts.mark});
    }
    faults(figure!.title, [{plain: counted.length}, {plain: sound.length}, {plain: farAbove}, ...span(both(counted))]);
    expect(figure!.note).toContain(
      languageOf(locale).words.doubts.countWithNoted({noted: pairs.length - sound.length, count: far.length, of: pairs.length})
    );
  });

  test("each doubt about the coverage of those who do stands beneath, made by rule or written by hand, and no note of another year", () => {
    const as = localAtlas(made(), languageOf(locale));
    const {figure, remarks} = pageOf("world", locale).beyond;
    const ids = figure!.table.rows.map(([cell]) => made().pages.find(({name}) => name[locale] === cell?.text)!.id);
    expect(ids).toEqual(expect.arrayContaining(["MEX", "IDN"]));
    const told = ids.flatMap((id) => {
      const newest = as.snapshot("any-benefit").latest.get(id)!;
      return annotationsAbout(newest, as).map((text) => placedNote(text, id, as));
    });
    expect(remarks.filter((text) => ["MEX", "IDN"].some((id) => text.includes(nameOf(id))))).toHaveLength(2);
    expect(told.filter((text) => !remarks.includes(text))).toEqual([]);
    const doubted = ids.filter((id) => !mayLead("any-benefit", rawLatest("any-benefit", id)!));
    for (const id of doubted) expect(remarks.some((text) => text.includes(nameOf(id)))).toBe(true);
  });

  test("a group in which nobody does says so", () => {
    const pairs = near(pairsIn("maghreb")).filter(({covered}) => covered.value < 100);
    const {figure, none} = pageOf("maghreb", locale).beyond;
    expect(figure).toBeNull();
    faults(none, [{plain: pairs.length}, {plain: farAbove}, ...span(both(pairs))]);
  });

  test("main cities stand with the name", () => {
    const {cover, sexes} = pageOf("mercosur", locale);
    const remark = languageOf(locale).words.remarks.mainCities;
    expect(rawLatest("informal-employment", "ARG")!.remark).toBe("mainCities");
    expect(cover!.dots.filter(({label}) => label === `Argentina (${remark})`)).toHaveLength(1);
    expect(sexes!.rows.some(({label}) => label === `Argentina (${remark})`)).toBe(true);
  });

  test("no group spoils a text or leaves a value undated", () => {
    for (const group of made().memberGroups) {
      const page = whole(group, localAtlas(made(), languageOf(locale)));
      expect(textFaults(page), group.id).toEqual([]);
      expect(undated(page), group.id).toEqual([]);
    }
  });
});

test("a group without any figure has an honest empty page", () => {
  const atlas = sampleAtlas({});
  const en = languageOf("en");
  const page = whole(atlas.group("region"), localAtlas(atlas, en));
  expect(page.headline).toMatchObject({sentence: en.words.informality.headlineNone, standfirst: en.words.informality.definition});
  expect([page.sexes, page.status, page.cover, page.beyond.figure, page.beyond.none]).toEqual([null, null, null, null, ""]);
});

test("values too far apart in time make no pair", () => {
  const rows = [
    {indicator: "any-benefit", value: 90, period: 2022},
    {indicator: "informal-employment", value: 90, period: 2022 - maxYearsApart - 1}
  ];
  const atlas = sampleAtlas({rows});
  const page = whole(atlas.group("region"), localAtlas(atlas, languageOf("en")));
  expect(page.cover).toBeNull();
  expect(page.beyond.figure).toBeNull();
});

test("a note of another year stands under nobody", () => {
  const rows = [
    {indicator: "any-benefit", value: 90, period: 2022},
    {indicator: "informal-employment", value: 90, period: 2022}
  ];
  const noteOf = (period: number) => ({indicator: null, area: "AAA", period, text: inAll({en: `Of ${period}.`, es: `De ${period}.`})});
  const atlas = sampleAtlas({rows, annotations: [noteOf(2012), noteOf(2022)]});
  const {remarks} = whole(atlas.group("region"), localAtlas(atlas, languageOf("en"))).beyond;
  expect(remarks.join(" ")).toMatch(/of 2022\./i);
  expect(remarks.join(" ")).not.toMatch(/of 2012\./i);
});
