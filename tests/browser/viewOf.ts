import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {ChartView} from "../../src/drawing/chart.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf, type Language} from "../../src/atlas/language.ts";

/** The address of one embed, from the root of the site: "/embed/branches/arg/". */
export type Embed = string;

/** What an embed shows, and to whom. */
export function viewOf(embed: Embed): {view: ChartView; reader: Language} {
  const [id = "", chart = ""] = embed.split("/").reverse().slice(1);
  const reader = languageOf(locales.find((locale) => embed.startsWith(`/${locale}/`)) ?? locales[0]);
  return {view: chartView({chart: chart as ChartKind, id}, localAtlas(atlas(), reader)), reader};
}
