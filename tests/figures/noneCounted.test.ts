import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {words} from "../../src/i18n/words.ts";
import {statedLocales} from "../statedLocales.ts";
import {genderPage} from "../../src/topics/gender/genderPage.ts";
import {groupPage} from "../../src/topics/group/groupPage.ts";
import {informalityPage} from "../../src/topics/informality/informalityPage.ts";
import {sectors} from "../../src/topics/sectors/sectors.ts";
import {strategies} from "../../src/topics/strategies/strategies.ts";

const atlas = made();
/** "0 of 4 countries", "in 0", "of 0 countries": a count that found nobody, where a sentence has a word for it. */
const isVacuous = (text: string): boolean =>
  /(?<![\d.,])0 (of|de) (the |los )?\d|(?<!está |cobertura )\b(in|en) 0(?![.,]?\d|%|\s%)|(?<!coverage |cobertura )\b(of|de) 0 [a-zé]/i.test(
    text
  );
/** Groups large and small, some of which lack nearly everything. */
const groups = ["world", "northern-america", "maghreb", "ecowas", "high-income", "americas", "g7", "eu-27", "arab-states", "caricom"];
const isOf = (id: string): boolean => groups.some((group) => id === group || id.startsWith(`${group}-`));

describe.each(statedLocales)("what nobody is counted in is said in words, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("around every chart of a group", () => {
    const views = chartNames(atlas)
      .filter(({id}) => isOf(id))
      .map(({chart, id}) => ({place: `${chart} ${id}`, ...chartView({chart, id}, as).figure}));
    expect(views.length).toBeGreaterThan(200);
    const faults = views.flatMap(({place, title, subtitle, note = "", table}) =>
      [title, subtitle, note, table.caption].filter(isVacuous).map((text) => `${place}: ${text}`)
    );
    expect(faults).toEqual([]);
  });
  test("at the head of every page of a group", () => {
    const faults = atlas.memberGroups.flatMap((group) => {
      const {map, rankingTitle} = groupPage(group, as);
      const heads = [genderPage(group, as).headline, informalityPage(group, as).headline, sectors(group, as), strategies(group, as)];
      return [map.figure.title, map.figure.note, rankingTitle, ...heads.flatMap((head) => Object.values(head))]
        .filter((text): text is string => typeof text === "string" && isVacuous(text))
        .map((text) => `${group.id}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
  test("by each message that counts some of a whole", () => {
    const {doubts, indicator, informality: work, lifeCycle, gender, region, sectors: by, strategies: how} = words(locale);
    const none = {count: 0, of: 4, when: "2020", threshold: 50, noted: 2, old: 2, since: 2016, own: false};
    const place = {name: "Togo", the: "Togo", within: "Togo"};
    const told = [
      ...[indicator.mapTitle, indicator.mapTitleInformal, indicator.mapTitlePocket, indicator.sexTitle].map((say) => say(none)),
      ...[work.most, lifeCycle.who, by.spread.subtitle, by.parts.noteNone, how.surveys].map((say) => say(none)),
      ...[doubts.countWithNoted, doubts.countWithoutNoted, doubts.countWithOld].map((say) => say(none)),
      region.map.title({...none, group: place}),
      region.sex.title({...none, branch: "Old age"}),
      work.sexes.titleCountries({higher: 0, lower: 0, of: 4}),
      gender.work.title({higher: 0, lower: 0, both: 4}),
      gender.splitSentence({split: 0, of: 4}),
      gender.balance.sayWomenOnly({...none, branch: "Maternity"}),
      gender.balance.title({pairs: 4, lower: 0, higher: 0, level: 4, zero: 0, capped: 0})
    ];
    expect(told.filter(isVacuous)).toEqual([]);
    expect(told.filter((text) => !/\bnone\b|\bningun[oa]?s?\b/i.test(text))).toEqual([]);
  });
});

test("a text that says nothing of nobody is found out", () => {
  expect(["in 0 of 4 countries", "0 de 4 países", "less often in 0", "of 0 countries"].every(isVacuous)).toBe(true);
  expect(["in 10 of 11", "from 0% to 4%", "in 0.4 points", "100 of 104", "10 de 12 países"].some(isVacuous)).toBe(false);
});
