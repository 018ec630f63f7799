import {localAtlas} from "../../atlas/localAtlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {locales} from "../../model/locale.ts";
import {inRamp, lightColours} from "../../site/lightColours.ts";
import {comparePage, type PreparedView} from "./comparePage.ts";
import {languageOf, type Language} from "../../atlas/language.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {drawnOnce} from "../../drawing/drawnOnce.ts";
import type {RowFile} from "../../drawing/rowFiles.ts";
import {sideBySide, sideBySideHeight, sideBySidePart} from "./sideBySide.ts";
import {denominators} from "../../model/denominator.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {comparisonFinding} from "./comparisonFinding.ts";

/** Comparisons that stand ready on the compare page. */
export const comparisonCharts: {readonly comparison: Chart} = {
  comparison: {
    about: "comparison",
    ids: (atlas) => comparePage(localAtlas(atlas, languageOf(locales[0]))).prepared.map(({name}) => name),
    isAlways: false,
    view(id, as) {
      const found = comparePage(as).prepared.find(({name}) => name === id);
      if (!found) throw new Error(`there is no comparison ${id}`);
      return comparisonView(found, as);
    }
  }
};

/** What sort of picture each way of looking is. */
const sorts: Readonly<Record<PreparedView["view"]["view"], ChartKind>> = {
  bars: "ranking",
  sexes: "sexes",
  trend: "trend",
  branches: "branches",
  table: "ranking"
};

/** Branches are of many indicators: their rows are those of the areas. */
const rowsOf = ({view, state}: PreparedView["view"], as: LocalAtlas): RowFile[] | undefined =>
  view === "branches"
    ? state.areas.flatMap((id) => {
        const area = areaOf(id, as);
        const {csv} = areaAround(area, as);
        return csv ? [{name: area.name[as.locale], csv}] : [];
      })
    : undefined;

function comparisonView(found: PreparedView, as: LocalAtlas): ChartView {
  const {name: id, among, text, href, view} = found;
  const {subtitle, csv, table, topic} = view;
  const indicator = as.indicator(view.state.indicator);
  const sources = sourceLines([indicator], as, {aggregates: true, people: denominators[indicator.denominator].measure !== null});
  return {
    chart: "comparison",
    id,
    // A finding names only those at its ends, so its name says among whom, then what it begins with: "The Maghreb: Old age".
    name: as.format.labelled(among, topic),
    named: {place: among, topic},
    listed: text,
    figure: {id, ...comparisonFinding(found, sources, as), subtitle, note: noteOf(view, as), sources, csv: csv ?? undefined, table},
    picture: sorts[view.view],
    ...drawingOf(view),
    legend: null,
    says: table.rows.map((cells) => as.format.remarks(cells.map((cell) => cell.text))),
    // The finding counts who is absent, and the note names them.
    missing: 0,
    missingOf: "countries",
    page: href,
    csv,
    rows: rowsOf(view, as),
    neighbours: []
  };
}

/** Who is absent and why, then the caveats. */
function noteOf({absent, notes}: PreparedView["view"], {words, format}: Language): string | undefined {
  const list = format.statements(absent.map(({name, why}) => words.value.remarked({name, remark: why})));
  const gone = absent.length > 0 ? [`${format.labelled(words.compare.absentTitle, list)}.`] : [];
  return [...gone, ...notes].join(" ") || undefined;
}

function drawingOf({title, pictures}: PreparedView["view"]): Pick<ChartView, "draw" | "part" | "heightAt"> {
  const [first, ...more] = pictures;
  if (!first) return {draw: null, part: null, heightAt: null};
  if (more.length > 0) {
    return {
      draw: (width, whose) => sideBySide(pictures, width, {label: title, whose}),
      part: (width) => sideBySidePart(pictures, width, inRamp("gap", lightColours())),
      heightAt: (width) => sideBySideHeight(pictures, width)
    };
  }
  return drawnOnce(first.draw, title);
}
