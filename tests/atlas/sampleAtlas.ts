import {inAll} from "../statedLocales.ts";
import type {Translated} from "../../src/model/locale.ts";
import type {Annotation} from "../../src/model/annotation.ts";
import type {Country, Group} from "../../src/model/area.ts";
import type {Observation} from "../../src/model/observation.ts";
import type {Population} from "../../src/model/population.ts";
import type {Claim} from "../../src/model/claim.ts";
import type {InsuredLives} from "../../src/model/insuredLives.ts";
import type {OfficeFigure} from "../../src/model/officeFigure.ts";
import type {OfficeMeasure} from "../../src/model/officeMeasure.ts";
import type {Law} from "../../src/model/law.ts";
import type {Ratification} from "../../src/model/ratification.ts";
import type {Scheme} from "../../src/model/scheme.ts";
import type {SchemeCount} from "../../src/model/schemeCount.ts";
import {readCatalog} from "../../src/site/catalog.ts";
import {makeAtlas, type Atlas} from "../../src/atlas/atlas.ts";
import {country, observation} from "../measures/sample.ts";

/** The indicators and sources of the real model; everything that is counted is made up by the test. */
const {indicators, sources} = readCatalog("data/model");

const named = (id: string): Translated => inAll({en: `Land ${id}`, es: `País ${id}`});

const groupOf = (id: string, groupKind: Group["groupKind"], members: readonly string[]): Group => ({
  kind: "group",
  id,
  groupKind,
  name: inAll({en: `Group ${id}`, es: `Grupo ${id}`}),
  members,
  uncounted: [],
  definition: null,
  iloGroup: null
});

type Made = {
  readonly countries?: readonly Partial<Country>[];
  readonly rows?: readonly Partial<Observation>[];
  readonly populations?: readonly Population[];
  readonly ratifications?: readonly Ratification[];
  readonly laws?: readonly Law[];
  readonly claims?: readonly Claim[];
  readonly schemes?: readonly Scheme[];
  readonly schemeCounts?: readonly SchemeCount[];
  readonly insuredLives?: readonly InsuredLives[];
  readonly officeMeasures?: readonly OfficeMeasure[];
  readonly officeFigures?: readonly OfficeFigure[];
  readonly annotations?: readonly Annotation[];
};

/**
 * An atlas of a small world: countries AAA to DDD (or those given) in one sub-region, region and income group. Rows fill in "any-benefit",
 * AAA, 2020, 50, all published by the ILO.
 */
export function sampleAtlas({
  countries = ["AAA", "BBB", "CCC", "DDD"].map((id) => ({id})),
  rows = [],
  populations = [],
  ratifications = [],
  laws = [],
  claims = [],
  schemes = [],
  schemeCounts = [],
  insuredLives = [],
  officeMeasures = [],
  officeFigures = [],
  annotations = []
}: Made): Atlas {
  const lands = countries.map(({id = "", ...about}) =>
    country(id, {name: named(id), region: "region", subregion: "subregion", incomeGroup: "income", ...about})
  );
  const ids = lands.map(({id}) => id);
  const observations = Map.groupBy(
    rows.map((row) => observation({source: "ilostat", ...row})),
    (o) => o.indicator
  );
  return makeAtlas({
    indicators,
    sources,
    countries: lands,
    groups: [
      groupOf("world", "world", ids),
      groupOf("region", "region", ids),
      groupOf("subregion", "subregion", ids),
      groupOf("income", "income", ids)
    ],
    observations,
    populations,
    ratifications,
    laws,
    claims,
    schemes,
    schemeCounts,
    insuredLives,
    officeMeasures,
    officeFigures,
    annotations
  });
}
