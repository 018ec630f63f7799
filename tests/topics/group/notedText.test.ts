import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {groupHeadline} from "../../../src/topics/group/groupHeadline.ts";
import {rawGap, rawIndicator, rawLatest} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {population} from "../../measures/sample.ts";

const twins = [
  ["mena", "ilo-mena"],
  ["asean", "ilo-asean"],
  ["brics", "ilo-brics"],
  ["g20", "ilo-g20"]
] as const;

describe.each(statedLocales)("a group that the ILO publishes as it defines it, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test.each(twins)("%s is led by the published figure, and has the computed one beside it", (id, twin) => {
    const {sentence, head, ours} = groupHeadline(as.group(id), as);
    const text = as.format.percent(rawGap(rawLatest("any-benefit", twin)!, rawIndicator("any-benefit"))!);
    expect([sentence.includes(text), head.lead.includes(text)]).toEqual([true, true]);
    expect(head.method).toContain(as.words.computed.asIlo);
    expect(ours).not.toContain(text);
  });
  test("the Middle East and North Africa says what rests on values with a note, and that some are capped", () => {
    const {noted, more} = groupHeadline(as.group("mena"), as);
    expect(noted).toContain(as.words.doubts.computedNoted({share: 28.7, left: 58.8}));
    expect(noted).toContain(as.words.doubts.capped);
    expect(more).toContain(locale === "en" ? "at least" : "como mínimo");
  });
});

describe.each(statedLocales)("a computed figure of which a third or more rests on values with a note, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const said = {
    en: /Values with a note stand for (\d+)% of the people behind it\./,
    es: /El (\d+)\u00a0% de las personas que cuentan en ella/
  }[locale];
  test("says so right behind it, and no other does", () => {
    const shares = as.memberGroups.flatMap((group) => {
      const {sentence, ours, head, noted} = groupHeadline(group, as);
      const [, all] = {en: /figure, (\d+)% are counted/, es: /cifra calculada, el (\d+)\u00a0% entra/}[locale].exec(noted) ?? [];
      const [, share] = said.exec(ours || sentence) ?? [];
      if (share !== undefined && ours === "") expect(head.method, group.id).toMatch(said);
      expect(share, group.id).toBe(Number(all ?? 0) >= 34 && (ours || sentence) !== "" ? all : undefined);
      return share === undefined ? [] : [group.id];
    });
    expect(shares.toSorted()).toEqual(["asean", "brics", "g20", "maghreb"]);
  });
});

describe("a computed figure", () => {
  const of = (values: readonly number[], doubtful: readonly string[] = []) => {
    const areas = ["AAA", "BBB", "CCC", "DDD"];
    const made = sampleAtlas({
      populations: areas.map((area) => population(area, 2020, {total: 100, female: 50, male: 50})),
      rows: areas.flatMap((area, at) => {
        const [value, odd] = [values[at]!, doubtful.includes(area)];
        return [
          {area, value},
          ...(odd
            ? [
                {area, sex: "female" as const, value: 1},
                {area, sex: "male" as const, value: 2}
              ]
            : [])
        ];
      })
    });
    return groupHeadline(made.group("region"), localAtlas(made, languageOf("en")));
  };
  test("says nothing where all values are sound and below the cap", () => {
    expect(of([10, 20, 30, 40]).noted).toBe("");
    expect(of([10, 20, 30, 40]).more).not.toContain("at least");
  });
  test("is told without its values with a note", () => {
    expect(of([10, 20, 30, 40], ["DDD"]).noted).toBe(
      "Of the people behind the computed figure, 25% are counted by values with a note; without these it would be 80.0% left out."
    );
  });
  test("has no other where too few people are left without them", () => {
    expect(of([10, 20, 30, 40], ["BBB", "CCC", "DDD"]).noted).toContain("75% are counted by values with a note; without these too few");
  });
  test("leaves out its people at least, with a value at the cap", () => {
    const {noted, more} = of([10, 20, 30, 100]);
    expect(noted).toMatch(/^Reported as 100: the source caps shares/);
    expect(more).toContain("people at least are left out");
  });
});
