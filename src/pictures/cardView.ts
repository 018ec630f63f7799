import type {ChartKind} from "../drawing/chartKinds.ts";
import {areaOf} from "../drawing/areaOf.ts";
import type {ChartView} from "../drawing/chart.ts";
import {chartView} from "../figures/chartView.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {countryHeadline} from "../topics/country/countryHeadline.ts";
import {groupHeadline} from "../topics/group/groupHeadline.ts";
import {homeView} from "../topics/home/home.ts";
import {indicatorFinding} from "../reading/indicatorFinding.ts";
import type {Reader} from "../atlas/reader.ts";
import type {CardName} from "./cardNames.ts";

/** What a card shows: a name, the first sentence of its page, and the very figure of it; null where nothing is published. */
export type CardView = {readonly name: string; readonly sentence: string; readonly chart: ChartView | null};

/** What a card of an area is about: the first of these that has something to show. */
const ofCountry: readonly ChartKind[] = ["branches", "informality", "gender", "trend"];
/** The branches of a group stand among those of others, too small for a card; the world's stand alone. */
const ofGroup: readonly ChartKind[] = ["life-cycle", "branches", "trend"];
const ofWorld: readonly ChartKind[] = ["branches", "life-cycle", "trend"];

export function cardView({kind, id}: CardName, atlas: Atlas, reader: Reader): CardView {
  if (kind === "home") {
    const chart = chartView({chart: "map", id: "any-benefit"}, atlas, reader);
    return {name: reader.words.site.tagline, sentence: homeView(atlas, reader).headline, chart};
  }
  if (kind === "indicators") {
    const standing = atlas.standing(id);
    const name = standing.indicator.name[reader.locale];
    return {name, sentence: indicatorFinding(standing, atlas, reader), chart: chartView({chart: "map", id}, atlas, reader)};
  }
  const area = areaOf(id, atlas);
  const {sentence} = area.kind === "country" ? countryHeadline(area, atlas, reader) : groupHeadline(area, atlas, reader);
  const charts = area.kind === "country" ? ofCountry : area.groupKind === "world" ? ofWorld : ofGroup;
  return {name: area.name[reader.locale], sentence, chart: firstShown(charts, id, atlas, reader)};
}

function firstShown(charts: readonly ChartKind[], id: string, atlas: Atlas, reader: Reader): ChartView | null {
  for (const chart of charts) {
    const view = chartView({chart, id}, atlas, reader);
    if (view.draw) return view;
  }
  return null;
}
