import {keyOf} from "../../model/observation.ts";
import {keyOfClaim} from "../../model/claim.ts";
import {keyOfInsured} from "../../model/insuredLives.ts";
import type {Kind, Kinds} from "../../model/kind.ts";
import {keyOfLaw} from "../../model/law.ts";
import {keyOfOffice} from "../../model/officeFigure.ts";
import {keyOfRatification} from "../../model/ratification.ts";
import {keyOfCount} from "../../model/schemeCount.ts";
import {modelTables} from "../../tables/model/modelTables.ts";
import type {Place} from "../findings/finding.ts";
import type {FoundByKind} from "../importTables.ts";
import {pathOf} from "./factsOf.ts";

/** How the facts of each kind are keyed (`factsOf`); a fact that is one of several of its item has the item's key and more. */
const keys: {readonly [K in Kind]: (item: Kinds[K]) => string} = {
  observations: keyOf,
  populations: ({area, year}) => `${area}/${year}`,
  ratifications: keyOfRatification,
  laws: keyOfLaw,
  claims: keyOfClaim,
  schemes: ({id}) => id,
  schemeCounts: keyOfCount,
  insuredLives: keyOfInsured,
  officeMeasures: ({id}) => id,
  officeFigures: keyOfOffice
};

/** Where a fact of a table of the model stands in the raw tables: in its cell, or in its row where the item has several; undefined where it is not. */
export function cellOfFact(found: FoundByKind): (path: string, key: string) => Place | undefined {
  return (path, key) => {
    for (const kind of Object.keys(keys) as Kind[]) {
      const place = placeIn(kind, found, path, key);
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

function placeIn<K extends Kind>(kind: K, found: FoundByKind, path: string, key: string): Place | undefined {
  const isObserved = kind === "observations";
  if (!isObserved && modelTables[kind as Exclude<Kind, "observations">].path !== path) return undefined;
  const items = found[kind].filter(({item}) => !isObserved || pathOf((item as Kinds["observations"]).indicator) === path);
  const one = items.find(({item}) => key === keys[kind](item) || key.startsWith(`${keys[kind](item)}/`));
  const isOne = isObserved || kind === "officeFigures";
  return one && (isOne ? one.at : {file: one.at.file, row: one.at.row, column: null});
}
