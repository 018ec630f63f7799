import type {OfficeMeasure} from "../../model/officeMeasure.ts";
import {itemTable} from "./itemTable.ts";
import {inKeyOrder, type ModelTable} from "./modelTable.ts";

const {path, read, write} = itemTable<OfficeMeasure>("office-measures.json");

/** The measures of national offices: words for the most part, in the order of their ids. */
export const officeMeasureTable: ModelTable<OfficeMeasure> = {path, read, write: (measures) => write(inKeyOrder(measures, ({id}) => id))};
