import {insuredIn, studyYears} from "../../atlas/latestInsured.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {soughtWord} from "../../i18n/soughtWord.ts";
import type {Country, Group} from "../../model/area.ts";
import {insuranceProducts, type InsuranceProduct} from "../../model/insuredLives.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {insuredCell, insuredNote} from "../../reading/insuredCell.ts";
import {insuredShares} from "../../reading/insuredShares.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";
import {barsShown, insuredBars, insuredStanding, insuredTitle, type InsuredTopic} from "./insuredBars.ts";
import {countriesOf, wholeOf} from "./strategiesBase.ts";

/** People insured in the countries of a group, by product and study year; what is drawn is the newest share of any product. */
export function insuredFigure(group: Group, as: LocalAtlas): PlacedView {
  const countries = countriesOf(wholeOf(group, as), as);
  const {caption, studied} = as.words.insured;
  const name = group.name[as.locale];
  const told = studied({studied: countries.filter(({id}) => studyYears(id, as).length > 0).length, of: countries.length});
  const lead = [
    told,
    insuredShares(
      countries.map(({id}) => id),
      insuranceProducts,
      as
    )
  ]
    .filter(Boolean)
    .join(" ");
  return figured("any-product", {countries, lead, table: tableOf(caption(name), countries, insuranceProducts, as)}, as);
}

/** The same of health products, for all countries studied. */
export function healthInsured(as: LocalAtlas): PlacedView {
  const {captionHealth} = as.words.insured;
  const countries = as.pages.toSorted((a, b) => as.byName(a.name[as.locale], b.name[as.locale]));
  return figured("health", {countries, lead: "", table: tableOf(captionHealth, countries, ["health"], as)}, as);
}

type Parts = {readonly countries: readonly Country[]; readonly lead: string; readonly table: Table};

function figured(topic: InsuredTopic, {countries, lead, table}: Parts, as: LocalAtlas): PlacedView {
  const say = as.words.insured;
  const standing = insuredStanding(
    countries.map(({id}) => id),
    topic,
    as
  );
  const title = insuredTitle(standing, topic, as);
  const shown = barsShown(standing);
  return {
    legend: null,
    draw: insuredBars(standing, title, as),
    figure: {
      id: topic === "health" ? "health-insured" : "insured",
      title,
      subtitle: [say.subtitle({topic}), shown < standing.ranked.length ? say.subtitleTop({shown}) : ""].filter(Boolean).join(" "),
      note: [lead, insuredNote(as)].filter(Boolean).join(" "),
      sources: [wholeSourceLine("microinsurance", as)],
      table
    }
  };
}

/** A row for each country and study year, with the products that are asked for. */
function tableOf(caption: string, countries: readonly Country[], products: readonly InsuranceProduct[], as: LocalAtlas): Table {
  const say = as.words.insured;
  const columns = products.length === 1 ? [say.people] : products.map((product) => say.products[product]);
  return {
    caption,
    columns: [{text: as.words.figure.area}, {text: say.year, numeric: true}, ...columns.map((text) => ({text, numeric: true}))],
    rows: countries.flatMap(({id, name}) =>
      studyYears(id, as).flatMap((year): TableCell[][] => {
        const rows = products.map((product) => insuredIn(id, year, product, as));
        const said = name[as.locale];
        const head = {text: said, href: `${addressOf(as.locale, "country", id)}#section-microinsurance`, sort: soughtWord(said, as.locale)};
        return rows.some((row) => row !== undefined)
          ? [[head, {text: as.format.year(year), sort: year}, ...rows.map((row) => insuredCell(row, as))]]
          : [];
      })
    )
  };
}
