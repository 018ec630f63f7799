import {describe, expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {saying} from "../../src/drawing/saying.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {statedLocales} from "../statedLocales.ts";
import type {Figure} from "../../src/reading/figure.ts";
import {rawLatestAll} from "../atlas/rawModel.ts";

const atlas = held();
const idsOf = (kind: ChartKind): string[] => chartNames(atlas).flatMap(({chart, id}) => (chart === kind ? [id] : []));
/** Members of a group without a headline value of an indicator, counted from the files. */
const lacking = (group: string, indicator: string): number => {
  const known = new Set(rawLatestAll(indicator).map(({area}) => area));
  return atlas.group(group).members.filter((area) => !known.has(area)).length;
};

/** How many "7 of 9 countries" in the rows of a table leave out; "none of 3 countries" leaves out all. */
const outOfParts = ({table}: Figure): number =>
  table.rows.reduce((sum, row) => {
    const [, count, of] = /(\d+|[a-z]+) (?:of|de) (?:los )?(\d+)/i.exec(row.at(-1)?.text ?? "") ?? [];
    return sum + Number(of) - (Number(count) || 0);
  }, 0);

describe.each(statedLocales)("a figure that names one thing counts those without a figure on it in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const branches = ["any-benefit", "children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];

  test("the branch of a group whose countries are farthest apart", () => {
    const told = idsOf("spread").flatMap((id) => {
      const view = chartView({chart: "spread", id}, as);
      const named = branches.find((branch) => view.figure.title.startsWith(`${as.indicator(branch).name[locale]}, `));
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
      const {figure, missing, missingOf} = chartView({chart: "sectors-parts", id}, as);
      const named = sectors.filter((sector) => figure.title.toLowerCase().includes(as.words.codes.sector[sector].toLowerCase()));
      const {members} = atlas.group(id);
      const known = new Set(rows.filter((o) => o.sex === "total" && named.some((sector) => o.sector === sector)).map(({area}) => area));
      const lacking = members.filter((area) => !known.has(area)).length;
      const right = missingOf === "countriesCounted" ? outOfParts(figure) : lacking;
      return named.length === 0 || missing === right ? [] : [`${id}: ${missing}, not ${right}: ${figure.title}`];
    });
    expect(faults).toEqual([]);
  });
  test("what is computed over workers is counted as its own tables count it", () => {
    const faults = idsOf("sectors-whole").flatMap((id) => {
      const {figure, missing, missingOf} = chartView({chart: "sectors-whole", id}, as);
      const behind = figure.table.rows.flatMap((row) => {
        const [count, of] = (row.at(-3)?.text.match(/\d+/g) ?? []).map(Number);
        return count === undefined || of === undefined ? [] : [of - count];
      });
      const workers = chartView({chart: "sectors-workers", id}, as).missing;
      const isRight = behind.length === 0 || (missing === Math.min(...behind) && workers === missing);
      return isRight && missingOf === "countriesCounted" ? [] : [`${id}: ${missing}, ${workers}, not ${behind.join()}`];
    });
    expect(faults).toEqual([]);
    expect(chartView({chart: "sectors-whole", id: "upper-middle-income"}, as).missing).toBe(27);
  });
});
