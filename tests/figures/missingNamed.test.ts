import {describe, expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {saying} from "../../src/drawing/saying.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {locales} from "../../src/model/locale.ts";
import {rawLatestAll} from "../atlas/rawModel.ts";

const atlas = held();
const idsOf = (kind: ChartKind): string[] => chartNames(atlas).flatMap(({chart, id}) => (chart === kind ? [id] : []));
/** Members of a group without a headline value of an indicator, counted from the files. */
const lacking = (group: string, indicator: string): number => {
  const known = new Set(rawLatestAll(indicator).map(({area}) => area));
  return atlas.group(group).members.filter((area) => !known.has(area)).length;
};

describe.each(locales)("a figure that names one thing counts those without a figure on it in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const branches = ["any-benefit", "children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];

  test("the branch of a group whose countries are farthest apart", () => {
    const told = idsOf("spread").flatMap((id) => {
      const view = chartView({chart: "spread", id}, as);
      const named = branches.find((branch) => view.figure.title.startsWith(as.format.labelled(as.indicator(branch).name[locale], "")));
      if (named === undefined) return [];
      const said = as.words.embed.missing.countries(lacking(id, named));
      const {description} = saying(view, as);
      return [{id, isRight: lacking(id, named) === 0 ? description.endsWith(".") && view.missing === 0 : description.endsWith(said)}];
    });
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter(({isRight}) => !isRight)).toEqual([]);
  });
  test("the stage at which most median countries reach fewer than half", () => {
    const view = chartView({chart: "life-cycle-medians", id: "world"}, as);
    expect(view.figure.title.toLowerCase()).toContain(as.words.lifeCycle.stages.unemployment.toLowerCase());
    expect(view.missing).toBe(lacking("world", "unemployment"));
    expect(view.missing).toBeGreaterThan(10);
  });
  test("the sector in which the parts of a group are farthest apart", () => {
    const sectors = ["agriculture", "industry", "services"] as const;
    const rows = atlas.observations.get("informal-by-sector") ?? [];
    const faults = idsOf("sectors-parts").flatMap((id) => {
      const {figure, missing} = chartView({chart: "sectors-parts", id}, as);
      const named = sectors.filter((sector) => figure.title.toLowerCase().includes(as.words.codes.sector[sector].toLowerCase()));
      const {members} = atlas.group(id);
      const known = new Set(rows.filter((o) => o.sex === "total" && named.some((sector) => o.sector === sector)).map(({area}) => area));
      const right = members.filter((area) => !known.has(area)).length;
      return named.length === 0 || missing === right ? [] : [`${id}: ${missing}, not ${right}: ${figure.title}`];
    });
    expect(faults).toEqual([]);
  });
});
