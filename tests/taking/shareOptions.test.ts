import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {embedHeight} from "../../src/taking/embedHeight.ts";
import {takeMarkup} from "../../src/markup/takeMarkup.ts";
import {oembed} from "../../src/taking/oembed.ts";
import {snippetsOf, shareOptions} from "../../src/taking/shareOptions.ts";
import type {ChartName} from "../../src/drawing/chartKinds.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {stageIds} from "../../src/topics/lifeCycle/lifeCycleStages.ts";
import {languageOf} from "../../src/atlas/language.ts";

const atlas = held();
const reader = languageOf("en");
const site = new URL("https://example.org/");
const branches = {chart: "branches", id: "arg"} as const;
const {id: release} = currentRelease();
const textOf = (what: string, where: URL | null = site, locale: "en" | "es" = "en") =>
  shareOptions(branches, localAtlas(atlas, languageOf(locale)), where ?? undefined)?.copied.find((one) => one.what === what)?.text ?? "";
const {take} = reader.words.embed;

describe("what one can take of a chart", () => {
  test("the picture and its rows, each with a name of its own", () => {
    const files = shareOptions(branches, localAtlas(atlas, reader), site)?.files ?? [];
    expect(files.map(({href}) => href)).toEqual([
      "/embed/branches/arg.svg",
      ...["xlsx", "csv", "json"].map((format) => `/data/areas/arg.${format}`)
    ]);
    expect(new Set(files.map(({name}) => name)).size).toBe(4);
    const ofMap = shareOptions({chart: "map", id: "old-age"}, localAtlas(atlas, reader), site)?.files.map(({href}) => href);
    expect(ofMap).toContain("/data/indicators/old-age.json");
  });

  test.each([
    ["en", "Figures: International Labour Organization (ILO)", "Chart: Left Out, CC BY 4.0.", "/embed/"],
    ["es", "Cifras: Organización Internacional del Trabajo (OIT)", "Gráfico: Left Out, CC BY 4.0.", "/es/embed/"]
  ] as const)(
    "in %s a credit line that names the publisher first, and the maker with the chart chosen",
    (locale, figures, chart, maker) => {
      const {credit} = languageOf(locale).words.embed.take;
      const line = textOf(credit, site, locale);
      expect([line.startsWith(figures), line.endsWith(chart)], line).toEqual([true, true]);
      const offer = shareOptions(branches, localAtlas(atlas, languageOf(locale)), site);
      expect(offer?.maker).toBe(`${maker}?chart=branches&id=arg`);
      const words = languageOf(locale).words.embed.take;
      expect(takeMarkup(offer!, words).markup).toContain(`href="${maker}?chart=branches&amp;id=arg">${words.maker}</a>`);
    }
  );

  test("the rows of each indicator that a chart is drawn from, each by name", () => {
    const rowsOf = (name: ChartName) =>
      shareOptions(name, localAtlas(atlas, reader), site)?.files.flatMap(({text, href}) =>
        /\.(csv|json)$/.test(href) ? [[text, href]] : []
      );
    expect(rowsOf({chart: "informality-cover", id: "world"})).toEqual([
      ["Rows (CSV): At least one cash benefit", "/data/indicators/any-benefit.csv"],
      ["Rows (CSV): Informal employment", "/data/indicators/informal-employment.csv"],
      ["Rows (JSON): At least one cash benefit", "/data/indicators/any-benefit.json"],
      ["Rows (JSON): Informal employment", "/data/indicators/informal-employment.json"]
    ]);
    expect(rowsOf({chart: "comparison", id: "argentina-tunisia"})?.map(([, href]) => href)).toEqual(
      ["arg.csv", "tun.csv", "arg.json", "tun.json"].map((file) => `/data/areas/${file}`)
    );
    for (const [chart, files] of [
      ["gender-balance", 18],
      ["gender-split", 12],
      ["spread", 18],
      ["branches", 18],
      ["strategies-programmes", 8]
    ] as const)
      expect(rowsOf({chart, id: chart === "strategies-programmes" ? "world-survey-coverage" : "world"}), chart).toHaveLength(files);
  });

  test("the path of a group, which is computed from its members, has the rows of each stage", () => {
    const files = shareOptions({chart: "life-cycle", id: "maghreb"}, localAtlas(atlas, reader), site)?.files ?? [];
    const rows = files.map(({href}) => href).filter((href) => href.endsWith(".csv"));
    expect(rows).toEqual(stageIds.map((stage) => `/data/indicators/${stage}.csv`));
  });

  test("a live snippet, and one of the release; both whole where the site knows its address", () => {
    expect(textOf(take.live)).toContain('src="https://example.org/embed/branches/arg/"');
    expect(textOf(take.live)).toContain('src="https://example.org/embed/loader.js"');
    const [, frozen = {text: ""}] = snippetsOf(chartView(branches, localAtlas(atlas, reader)), reader, site);
    expect(frozen.text).toContain(`src="https://example.org/v/${release}/embed/branches/arg/"`);
    expect(frozen.text).toContain(`src="https://example.org/v/${release}/embed/loader.js"`);
    expect(textOf(take.live, null)).toContain('src="/embed/branches/arg/"');
  });

  test("in Spanish, the Spanish embed with the same loader", () => {
    const spanish = languageOf("es");
    const [live, frozen = {text: ""}] = snippetsOf(chartView(branches, localAtlas(atlas, spanish)), spanish, site);
    expect(live.text).toContain('https://example.org/es/embed/branches/arg/"');
    expect(frozen.text).toContain(`/v/${release}/es/embed/branches/arg/"`);
    expect(frozen.text).toContain(`/v/${release}/embed/loader.js"`);
  });

  test("a citation with finding, release, day, address and source", () => {
    const cited = textOf(take.citation);
    for (const part of [
      "Argentina",
      release,
      "2026",
      `https://example.org/v/${release}/embed/branches/arg/`,
      "International Labour Organization"
    ])
      expect(cited).toContain(part);
    expect(cited).toMatch(/^International Labour Organization \(ILO\); United Nations\. “Argentina\. .*” Compiled by Left Out: /);
    expect(cited).not.toMatch(/\.\.|undefined/);
  });

  test("nothing of a chart that has nothing to show", () => {
    const empty = chartNames(atlas).find(
      (name) => name.chart === "informality" && chartView(name, localAtlas(atlas, reader)).draw === null
    );
    expect(empty).toBeDefined();
    expect(empty && shareOptions(empty, localAtlas(atlas, reader), site)).toBeNull();
  });
});

describe("the card for pages that unfold links", () => {
  const card = oembed(chartView(branches, localAtlas(atlas, reader)), "/cards/countries/arg.png", {reader, site}) as Record<
    string,
    unknown
  >;
  test("has all that oEmbed 1.0 asks of a rich card with a thumbnail", () => {
    expect(card).toMatchObject({
      ...{version: "1.0", type: "rich", provider_name: "Left Out", provider_url: "https://example.org/"},
      ...{thumbnail_url: "https://example.org/cards/countries/arg.png", thumbnail_width: 1200, thumbnail_height: 630}
    });
    expect(card.width).toBe(700);
    expect(card.height).toBe(Math.ceil(embedHeight(chartView(branches, localAtlas(atlas, reader)), reader)(700)));
  });
  test("is the live snippet", () => expect(card.html).toBe(textOf(take.live)));
  test("names the chart in its frame, and no figure that may change", () => {
    expect(card.html).toMatch(/ title="[^"\d]*Argentina[^"\d]*"/);
    expect(card.title).toMatch(/\d/);
  });
});
