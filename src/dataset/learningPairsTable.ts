import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {pairs} from "../site/pairs.ts";
import {refersTo, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";

/** The pairs of areas that can learn from each other, each with its reason and whose account it is: our own table, so without a source of figures. */
export function learningPairsTable(as: LocalAtlas): DatasetTable {
  const {of, translated} = columnMaker(as);
  return referenceTable(
    "learning-pairs",
    {
      fields: [of("one"), of("other"), ...translated("why"), ...translated("account"), of("document_url", {constraints: mayBeBlank})],
      rows: () =>
        pairs().map(({areas: [one, other], why, source, address}) => ({
          ...{one, other},
          ...translatedCells("why", why),
          ...translatedCells("account", source),
          document_url: address
        })),
      primaryKey: ["one", "other"],
      foreignKeys: [refersTo("one", "areas"), refersTo("other", "areas")]
    },
    as
  );
}
