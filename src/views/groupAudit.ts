import type {Contribution} from "../measures/aggregate.ts";
import type {Group} from "../model/area.ts";
import {denominators} from "../model/denominator.ts";
import {addressOf} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {basisOf, computedFor, figureYear, isShown, whyHidden, type Shown} from "./groupFigure.ts";
import type {Reader} from "./reader.ts";
import type {Table, TableCell} from "./table.ts";

/** One computed figure with the members behind it and what it would be without older values. */
export type AuditView = {
  readonly id: string;
  readonly summary: string;
  readonly table: Table | null;
  readonly ages: Table | null;
};

/** Values not older than this many years, before the year of the figure; null for any age. */
const ages = [null, 10, 5, 3] as const;

/** Every computed figure of a group, traced to its members; or why there is none. */
export function groupAudits(group: Group, atlas: Atlas, reader: Reader): AuditView[] {
  const shares = atlas.listed.filter(({unit, family}) => unit === "percent" && (family === "coverage" || family === "informality"));
  return shares.filter(({denominator}) => denominators[denominator].measure !== null).map(({id}) => audit(group, id, atlas, reader));
}

function audit(group: Group, id: string, atlas: Atlas, reader: Reader): AuditView {
  const {words, format, locale} = reader;
  const say = words.region.audit;
  const name = atlas.indicator(id).name[locale];
  const figure = computedFor(group, id, atlas, {maxAge: null});
  if (!isShown(figure)) return {id, summary: say.summaryNone(name, whyHidden(figure, reader)), table: null, ages: null};
  return {
    id,
    summary: say.summary(name, format.percent(figure.value), basisOf(figure, reader)),
    table: contributionsTable(figure, say.caption(name, group.name[locale], format.year(figureYear(id, atlas))), atlas, reader),
    ages: agesTable(group, id, say.ages(name), atlas, reader)
  };
}

function contributionsTable(figure: Shown, caption: string, atlas: Atlas, reader: Reader): Table {
  const {words, format} = reader;
  const say = words.region.audit;
  const behind = figure.contributions.reduce((sum, {weight}) => sum + weight, 0);
  const sum = [format.percent(figure.value), "", format.people(behind), format.percent(100), format.finePoints(figure.value)];
  return {
    caption,
    columns: [
      {text: words.figure.area},
      ...[words.figure.value, words.figure.year, say.weight, say.share, say.points].map((text) => ({text, numeric: true}))
    ],
    rows: [[say.total, ...sum].map((text) => ({text})), ...figure.contributions.map((one) => cellsOf(one, atlas, reader))]
  };
}

function cellsOf({area, value, period, weight, share, points}: Contribution, atlas: Atlas, {words, format, locale}: Reader): TableCell[] {
  return [
    {text: atlas.areas.get(area)?.name[locale] ?? area, href: addressOf(locale, "country", area)},
    {text: format.percent(value)},
    {text: period === null ? words.value.missing : format.year(period)},
    {text: format.people(weight)},
    {text: format.finePercent(share * 100)},
    {text: format.finePoints(points)}
  ];
}

function agesTable(group: Group, id: string, caption: string, atlas: Atlas, reader: Reader): Table {
  const {words, format} = reader;
  const say = words.region.audit;
  return {
    caption,
    columns: [{text: say.notOlder}, {text: words.figure.value, numeric: true}, {text: say.basisColumn}],
    rows: ages.map((maxAge) => {
      const figure = computedFor(group, id, atlas, {maxAge});
      return [
        {text: maxAge === null ? say.any : say.years(maxAge, format.count(maxAge))},
        isShown(figure) ? {text: format.percent(figure.value)} : {text: words.value.missing},
        {text: isShown(figure) ? basisOf(figure, reader) : whyHidden(figure, reader)}
      ];
    })
  };
}
