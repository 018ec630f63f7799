import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {leads} from "../../../src/atlas/leads.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {lifeCycleDrawing} from "../../../src/topics/area/lifeCycleDrawing.ts";
import {stageIds} from "../../../src/topics/lifeCycle/lifeCycleStages.ts";

test("the path of a country is told by its stages, or one that is on it, never by those in poverty or the vulnerable", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const titles = as.pages.map((country) => lifeCycleDrawing(country, as)).flatMap(({draw, figure}) => (draw ? [figure.title] : []));
  expect(titles.length).toBeGreaterThan(200);
  expect(
    titles.filter((title) => /^At (?:no|all \w+|\d of \d) stages? of life(?: with a figure| counted)?(?:,| are) /.test(title)).length
  ).toBeGreaterThan(180);
  const besides = /(?:gap is|stands out) for [^:]*(?:people in poverty|the vulnerable)[^:]*:/;
  expect(titles.filter((title) => besides.test(title))).toEqual([]);
  expect(as.pages.some((country) => besides.test(countryLife(country, as).figure.title))).toBe(true);
});

test("stages are counted of the values that may lead, and those left aside are said", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const of = (id: string) =>
    lifeCycleDrawing(
      as.pages.find((one) => one.id === id)!,
      as
    ).figure;
  const values = ["maternity", "children", "unemployment", "work-injury", "disability", "old-age"].map((id) => rawLatest(id, "ARG")!.value);
  expect(of("ARG").title).toBe(
    `At ${values.filter((value) => value < 50).length} of ${values.length} stages of life, more people are left out than covered`
  );
  const noted = as.pages.filter(({id}) => {
    const held = stageIds.flatMap((stage) => as.snapshot(stage).latest.get(id) ?? []);
    const sound = held.filter((o) => leads(o, as)).length;
    return sound > 1 && held.some((o) => !leads(o, as) && o.value < 100);
  });
  expect(noted.length).toBeGreaterThan(10);
  expect(noted.filter(({id}) => !of(id).note?.includes("The title does not count")).map(({id}) => id)).toEqual([]);
});

test("a stage that is not counted is named in the title, and one at the cap is counted", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const titleOf = (id: string) =>
    lifeCycleDrawing(
      as.pages.find((one) => one.id === id)!,
      as
    ).figure.title;
  const values = stageIds.map((id) => rawLatest(id, "TUN")!.value);
  expect(values.filter((value) => value === 100)).toEqual([100]);
  expect(titleOf("TUN")).toBe(
    `At ${values.filter((value) => value < 50).length} of ${values.length} stages of life, more people are left out than covered; old age is capped`
  );
  const wrong = as.pages.filter(({id}) => {
    const held = stageIds.flatMap((stage) => as.snapshot(stage).latest.get(id) ?? []);
    const barred = held.filter((o) => !leads(o, as));
    if (held.length - barred.length < 2) return false;
    const title = titleOf(id);
    return (
      title.includes("; not counted") !== barred.some(({value}) => value < 100) ||
      title.includes(" capped") !== barred.some(({value}) => value === 100)
    );
  });
  expect(wrong.map(({id}) => [id, titleOf(id)])).toEqual([]);
});

test("a stage without a figure is not passed over: which stages are counted is said, and a figure that is not counted is one", () => {
  const wrong = (["en", "es"] as const).flatMap((locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    const [known, few] = {
      en: ["of life with a figure", /of life counted[ ,].*; not counted: /] as const,
      es: ["de la vida con datos", /de la vida (?:de las )?que se cuentan .*; sin contar /] as const
    }[locale];
    return as.pages.flatMap((page) => {
      const held = stageIds.flatMap((stage) => as.snapshot(stage).latest.get(page.id) ?? []);
      const counted = held.filter((o) => leads(o, as) || o.value === 100);
      if (held.filter((o) => leads(o, as)).length < 2) return [];
      const {title} = lifeCycleDrawing(page, as).figure;
      const isAll = counted.length === held.length;
      const isSaid = title.includes(known) === (isAll && counted.length < stageIds.length) && few.test(title) === !isAll;
      return isSaid ? [] : [title];
    });
  });
  expect(wrong).toEqual([]);
});
