import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {releasePage} from "../../src/dataset/releasePage.ts";
import {inAll, statedLocales} from "../statedLocales.ts";
import type {ReleaseReport} from "../../src/model/releaseReport.ts";
import {modelTables} from "../../src/tables/model/modelTables.ts";
import {tableName} from "../../src/dataset/tableName.ts";
import {findingKinds} from "../../src/sources/findings/finding.ts";

const counts = {fresh: 1200, gone: 0, revised: 2, remarked: 0};
const report: ReleaseReport = {
  before: "0123456789",
  tables: [
    {
      table: "old-age",
      counts,
      moved: [
        {area: "TUN", when: "2021", parts: {sex: "female"}, was: 50, is: 44.25},
        {area: "ARG", when: "2021", parts: {}, was: null, is: 5}
      ]
    },
    {table: "populations", counts, moved: [{area: "ARG", when: "2021", parts: {counted: "births"}, was: 1500, is: 1600}]}
  ],
  headlines: [
    {
      indicator: "old-age",
      moves: [{area: "TUN", was: null, is: {value: 44.25, when: "2021", position: 9, of: 180, mapClass: 2}}]
    }
  ],
  sentences: {
    count: 130,
    moved: [
      {at: "/countries/tun/", was: inAll({en: "Half.", es: "La mitad."}), is: inAll({en: "A third.", es: "Un tercio."})},
      {at: "regions/old-age", was: null, is: inAll({en: "Old age.", es: "Vejez."})},
      {at: "/indicators/gone/", was: inAll({en: "Was.", es: "Era."}), is: null}
    ]
  },
  guards: [{what: "values gone", of: "old-age", why: "withdrawn by the ILO"}]
};
const texts = (rows: readonly (readonly {readonly text: string}[])[]) => rows.map((cells) => cells.map(({text}) => text));
const pageOf = (locale: "en" | "es", told: ReleaseReport | null = report, isFirst = false) =>
  releasePage(told, {isFirst}, localAtlas(atlas(), {locale}));

test("what moved is counted by table, and revisions and countries are named", () => {
  const {lead, figures, headlines} = pageOf("en");
  expect(lead).toBe("Compared with release 0123456789");
  expect(texts(figures[0]!.rows)).toEqual([
    ["Old age", "1,200", "0", "2", "0"],
    ["Head counts", "1,200", "0", "2", "0"]
  ]);
  expect(texts(figures[1]!.rows)).toEqual([
    ["Old age", "Tunisia", "2021", "Women", "50.0%", "44.3%"],
    ["Head counts", "Argentina", "2021", "live births in the year", "1,500", "1,600"]
  ]);
  expect(texts(headlines!.rows)).toEqual([["Tunisia", "Old age", "no figure", "44.3% (2021), place 9 of 180"]]);
  expect(headlines!.rows[0]![0]).toMatchObject({href: "/countries/tun/"});
});

test("a country that others passed is counted, and one in another class says so", () => {
  const standing = {value: 44.25, when: "2021", position: 9, of: 180, mapClass: 2};
  const moves = [
    {area: "TUN", was: standing, is: {...standing, position: 8}},
    {area: "ARG", was: standing, is: {...standing, mapClass: 3}}
  ];
  const {headlines, passed} = pageOf("en", {...report, headlines: [{indicator: "old-age", moves}]});
  expect(passed).toBe(1);
  const told = "44.3% (2021), place 9 of 180, class";
  expect(texts(headlines!.rows)).toEqual([["Argentina", "Old age", `${told} 3 of 5 on the map`, `${told} 4 of 5 on the map`]]);
});

test("of each table the twenty largest revisions are shown", () => {
  const moved = Array.from({length: 90}, (_, place) => ({area: "ARG", when: "2021", parts: {}, was: 99 - place, is: 5}));
  const {figures} = pageOf("en", {...report, tables: ["old-age", "children"].map((table) => ({table, counts, moved}))});
  expect(figures[1]!.rows).toHaveLength(40);
});

test("every table of the model has a name in each language", () => {
  const ids = Object.values(modelTables).map(({path}) => path.replace(/\.[a-z]+$/, ""));
  for (const locale of statedLocales)
    expect(ids.filter((id) => id !== "summary" && tableName(id, localAtlas(atlas(), {locale})) === id)).toEqual([]);
});

test("sentences are named by where they stand, and guards by what they said", () => {
  const {sentences, guards} = pageOf("en");
  expect(sentences?.caption).toBe("The first 3 of 130 sentences that read otherwise");
  expect(texts(sentences!.rows)).toEqual([
    ["Tunisia", "A third."],
    ["An indicator, region by region: Old age", "Old age."],
    ["gone", "no sentence"]
  ]);
  expect(sentences!.rows.map(([, sentence]) => sentence?.note)).toEqual(["Before: “Half.”", "Before: no sentence", "Before: “Was.”"]);
  expect(sentences!.rows.map(([place]) => place?.href)).toEqual(["/countries/tun/", undefined, undefined]);
  expect(texts(guards!.rows)).toEqual([["Figures are gone", "Old age", "withdrawn by the ILO"]]);
  const spanish = pageOf("es");
  expect(texts(spanish.sentences!.rows)[0]).toEqual(["Túnez", "Un tercio."]);
  expect(spanish.guards!.rows[0]).toEqual([{text: "Faltan cifras"}, {text: "Vejez"}, {text: "withdrawn by the ILO", lang: "en"}]);
});

test("every kind of objection has a name in each language", () => {
  for (const locale of statedLocales)
    expect(Object.keys(languageOf(locale).words.releases.guards.kinds).sort()).toEqual([...findingKinds].sort());
});

test("a report of earlier days says nothing of them; of one with none they are said to be none", () => {
  const {sentences: _, guards: __, ...earlier} = report;
  expect(pageOf("en", earlier)).toMatchObject({sentences: undefined, guards: undefined});
  expect(pageOf("en", {...report, sentences: {count: 0, moved: []}, guards: []})).toMatchObject({sentences: null, guards: null});
});

test("the same in Spanish", () => {
  const {lead, headlines} = pageOf("es");
  expect(lead).toBe("En comparación con la versión 0123456789");
  expect(texts(headlines!.rows)[0]!.slice(2)).toEqual(["sin datos", "44,3\u00A0% (2021), puesto 9 de 180"]);
});

test("the first release, one that was not compared, and one with which nothing moved", () => {
  expect(pageOf("en", null, true)).toEqual({
    lead: "The first release: there is none before it.",
    figures: [],
    headlines: null,
    passed: 0,
    sentences: undefined,
    guards: undefined
  });
  expect(pageOf("en", null).lead).toBe("This release has not been compared with the one before.");
  expect(pageOf("en", {before: "0123456789", tables: [], headlines: []})).toMatchObject({figures: [], headlines: null});
});
