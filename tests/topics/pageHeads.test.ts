import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas, type LocalAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {countryHeadline} from "../../src/topics/country/countryHeadline.ts";
import {genderPage} from "../../src/topics/gender/genderPage.ts";
import {groupHeadline} from "../../src/topics/group/groupHeadline.ts";
import {informalityPage} from "../../src/topics/informality/informalityPage.ts";
import {lawPage} from "../../src/topics/law/lawPage.ts";
import {lifeCycle} from "../../src/topics/lifeCycle/lifeCycle.ts";
import {progress} from "../../src/topics/progress/progress.ts";
import {sectors} from "../../src/topics/sectors/sectors.ts";
import {strategies} from "../../src/topics/strategies/strategies.ts";
import {townAndCountry} from "../../src/topics/townAndCountry/townAndCountry.ts";

const most = 15;
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
/** Numbers in digits; "66 of 156" is one, and "the median of 31 of 54" none: without it a median says more than it is. */
const numbersOf = (text: string): string[] =>
  text
    .replace(/(median of|mediana de|médiane de|وسيط) \d+ (?:of|de|pays sur|من أصل) \d+/, "$1")
    .replace(/(\d+) (?:of|de|des|(?:pays )?sur|من أصل) \d+/g, "$1")
    .match(/\d+(?:[.,]\d+)*/g) ?? [];

function leadsOf(as: LocalAtlas): string[] {
  const groups = as.memberGroups.flatMap((group) => [
    groupHeadline(group, as).head,
    lifeCycle(group, as).head,
    genderPage(group, as).headline.head,
    informalityPage(group, as).headline.head,
    sectors(group, as).head,
    strategies(group, as).head,
    townAndCountry(group, as).head,
    progress(group, as).head
  ]);
  const all = [...as.pages.map((country) => countryHeadline(country, as).head), ...groups];
  return [...all.map(({lead}) => lead), lawPage(as).lead, ...as.listed.map(({question}) => question[as.locale])];
}

describe.each(locales)("the heads of pages in %s", (locale) => {
  const leads = leadsOf(localAtlas(atlas(), languageOf(locale)));
  test("are there for every country, group and question", () => {
    expect(leads.length).toBeGreaterThan(450);
    expect(leads.filter((lead) => lead.trim() === "")).toEqual([]);
  });
  test("have at most fifteen words and one number", () => {
    expect(leads.filter((lead) => wordsOf(lead).length > most)).toEqual([]);
    expect(leads.filter((lead) => numbersOf(lead).length > 1)).toEqual([]);
  });
  test("name no source and no year, which stand in the line beneath", () => {
    expect(leads.filter((lead) => /\((?:19|20)\d\d|modelled|modelizada|modélis/.test(lead))).toEqual([]);
  });
});
