import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";

const aside = {
  en: "leaving aside published zeros",
  es: "sin los ceros publicados",
  fr: "sans les zéros publiés",
  ar: "من دون الأصفار المنشورة"
};

describe.each(locales)("where countries lie farthest apart, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test("published zeros of another subregion are said to be left aside too", () => {
    expect(as.snapshot("work-injury").latest.get("TJK")?.value).toBe(0);
    const {title} = chartView({chart: "regions", id: "work-injury"}, as).figure;
    expect(title).toContain(as.place("latin-america-and-the-caribbean").within);
    expect(title).toContain(aside[locale]);
  });
  test("changes of a survey say that some are of years of the pandemic", () => {
    const noteOf = (id: string) => chartView({chart: "fastest", id}, as).figure.note ?? "";
    expect(noteOf("survey-coverage")).toMatch(/2020.*2021/s);
    expect(noteOf("old-age")).toContain(as.words.overTime.fastest.pandemic);
  });
  test("changes of a survey are larger or smaller, not better or worse", () => {
    const headsOf = (id: string) => chartView({chart: "slopes", id}, as).figure.table.columns.map(({text}) => text);
    const {better, worse, larger, smaller} = as.words.overTime.slopes;
    expect(headsOf("survey-coverage")).toEqual(expect.arrayContaining([larger, smaller]));
    expect(headsOf("old-age")).toEqual(expect.arrayContaining([better, worse]));
  });
});
