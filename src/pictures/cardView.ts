import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {ChartKind} from "../drawing/chartKinds.ts";
import {areaOf} from "../drawing/areaOf.ts";
import type {ChartView} from "../drawing/chart.ts";
import {countrySections} from "../drawing/countrySections.ts";
import {chartView, findChart} from "../figures/chartView.ts";
import {countryHeadline} from "../topics/country/countryHeadline.ts";
import {groupHeadline} from "../topics/group/groupHeadline.ts";
import {homeView} from "../topics/home/homeView.ts";
import {indicatorFinding} from "../reading/indicatorFinding.ts";
import type {Card} from "./card.ts";
import type {CardName} from "./cardKinds.ts";
import {topicCard} from "./topicCard.ts";

/** What a card of an area is about: the first of these that has something to show; of a country's page, the chart that answers for it. */
const ofCountry: readonly ChartKind[] = Object.values(countrySections).flat();
/** The branches of a group stand among those of others, too small for a card; the world's stand alone. */
const ofGroup: readonly ChartKind[] = ["life-cycle", "branches", "trend"];
const ofWorld: readonly ChartKind[] = ["branches", "life-cycle", "trend"];

export function cardView({kind, id}: CardName, as: LocalAtlas): Card {
  if (kind === "home") {
    const chart = chartView({chart: "map", id: "any-benefit"}, as);
    return {name: as.words.site.tagline, sentence: homeView(as).headline, chart};
  }
  if (kind === "indicators") {
    const snapshot = as.snapshot(id);
    const name = snapshot.indicator.name[as.locale];
    return {name, sentence: indicatorFinding(snapshot, as), chart: chartView({chart: "map", id}, as)};
  }
  if (kind === "topics") return topicCard(id, as);
  if (kind === "charts") return chartCard(id, as);
  const area = areaOf(id, as);
  const {sentence} = area.kind === "country" ? countryHeadline(area, as) : groupHeadline(area, as);
  const charts = area.kind === "country" ? ofCountry : area.groupKind === "world" ? ofWorld : ofGroup;
  return {name: area.name[as.locale], sentence, chart: firstShown(charts, id, as)};
}

/** The card of a chart by its key: what it is of, its finding, itself. */
function chartCard(key: string, as: LocalAtlas): Card {
  const [kind, id = ""] = key.split("/");
  const chart = chartView({chart: kind as ChartKind, id}, as);
  return {name: chart.name, sentence: chart.figure.title, chart};
}

function firstShown(charts: readonly ChartKind[], id: string, as: LocalAtlas): ChartView | null {
  for (const chart of charts) {
    const view = findChart({chart, id}, as);
    if (view?.draw) return view;
  }
  return null;
}
