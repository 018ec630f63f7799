import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {comparedView} from "../../src/compare/comparedView.ts";
import {titleOf} from "../../src/drawing/saying.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import type {Group} from "../../src/model/area.ts";
import {locales} from "../../src/model/locale.ts";
import {cardView} from "../../src/pictures/cardView.ts";
import type {Figure} from "../../src/reading/figure.ts";
import {computedFor} from "../../src/reading/groupFigure.ts";
import {oembed} from "../../src/taking/oembed.ts";
import {groupPage} from "../../src/topics/group/groupPage.ts";
import {realFigures, realKit} from "../compare/realKit.ts";

const atlas = made();

/** A figure computed from members with less than three quarters of the people. */
type Weak = {readonly group: Group; readonly indicator: string; readonly value: number};
const weak = atlas.memberGroups.flatMap((group) =>
  atlas.listed.flatMap(({id}) =>
    (["total", "female", "male"] as const).flatMap((sex): Weak[] => {
      const found = computedFor(group, id, atlas, {maxAge: null, sex});
      return "footing" in found && found.footing === "weak" ? [{group, indicator: id, value: found.value}] : [];
    })
  )
);

describe.each(locales)("a computed figure with less than three quarters of the people stands in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  /** The figure as coverage and as gap. */
  const textsOf = ({value}: Weak): string[] => [value, 100 - value].map((one) => as.format.percent(one));
  /** Whether a text has a number, and not the end of a longer one. */
  const says = (text: string, number: string): boolean =>
    text
      .split(number)
      .slice(0, -1)
      .some((before) => !/[\d.,]$/.test(before));
  const of = (group: Group): Weak[] => weak.filter((one) => one.group === group);
  /** Titles that a weak figure stands in; where the table has the number without the mark of a weak one, it is that of somebody else. */
  const inTitle = (figures: readonly Weak[], {title, table}: Figure, titles: readonly string[] = [title]): boolean => {
    const own = table.rows.flat().map(({text}) => text);
    return figures
      .map(textsOf)
      .some((texts) => texts.some((text) => titles.some((one) => says(one, text))) && !texts.some((text) => own.includes(text)));
  };
  const namesOf = (group: Group) => chartNames(atlas).filter(({id}) => id === group.id || id.startsWith(`${group.id}-`));

  test("in no title of a figure of its group, nor in that of oEmbed", () => {
    expect(weak.length).toBeGreaterThan(20);
    const faults = atlas.memberGroups.flatMap((group) => {
      const figures = of(group);
      return (figures.length > 0 ? namesOf(group) : []).flatMap((name) => {
        const view = chartView(name, as);
        const shared = oembed(view, "/none.png", {reader: as, site: new URL("https://example.org")}) as {title: string};
        const titles = [view.figure.title, titleOf(view, as.words), shared.title];
        const isMedian = /m[eé]dian|وسيط/i.test(view.figure.title);
        return !isMedian && inTitle(figures, view.figure, titles) ? [`${name.chart} ${name.id}: ${titles[0]}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });
  test("in no headline, no card and no title of its page", () => {
    const faults = [...new Set(weak.map((one) => one.group))].flatMap((group) => {
      const {headline, map} = groupPage(group, as);
      const work = chartView({chart: "informality", id: group.id}, as).figure;
      const card = cardView({kind: "regions", id: group.id}, as);
      const ofAny = of(group).filter(({indicator}) => indicator === "any-benefit");
      const sentences = [headline.sentence, card.sentence].filter((text) => ofAny.flatMap(textsOf).some((one) => says(text, one)));
      const figures = [map.figure, work, ...(card.chart ? [card.chart.figure] : [])].filter((figure) => inTitle(of(group), figure));
      return [...sentences, ...figures.map(({title}) => title)].map((text) => `${group.id}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
  test("in no title of a comparison", () => {
    const kit = realKit(locale);
    for (const one of weak)
      for (const view of ["bars", "sexes", "table"] as const) {
        const state = {indicator: one.indicator, areas: [one.group.id, "ARG"], view};
        const {title} = comparedView(state, realFigures(state), kit);
        for (const text of textsOf(one)) expect(says(title, text), `${one.group.id}: ${title}`).toBe(false);
      }
  });
});
