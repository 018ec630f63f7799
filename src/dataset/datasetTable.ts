import type {Source} from "../model/source.ts";
import type {CsvValue} from "../tables/writeCsv.ts";

/** A column of a table as the Table Schema of Data Package v2 describes it, with the unit of its numbers. */
export type DatasetField = {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "year" | "boolean";
  readonly description: string;
  readonly unit?: string;
  /** Codes with what they stand for. */
  readonly categories?: readonly {readonly value: string; readonly label: string}[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
};

export type ForeignKey = {
  readonly fields: readonly string[];
  /** Without a resource, the table itself is meant. */
  readonly reference: {readonly resource?: string; readonly fields: readonly string[]};
};

/** One table of the data set: a CSV file and what must be known to read it. */
export type DatasetTable = {
  /** Its name in the data package, kebab-case. */
  readonly name: string;
  /** Its place beneath `/data/`: "indicators/old-age.csv". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Source[];
  readonly fields: readonly DatasetField[];
  /** Columns that tell rows apart; empty where none of them could always be filled. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Its rows, a cell for each of its fields. */
  readonly rows: () => readonly Readonly<Record<string, CsvValue>>[];
  /** The whole file. */
  readonly text: () => string;
};

export const refersTo = (field: string, resource: string | undefined, to = "id"): ForeignKey => ({
  fields: [field],
  reference: resource === undefined ? {fields: [to]} : {resource, fields: [to]}
});

/** A column whose cells are codes, each with what it stands for. */
export function codedField(
  name: string,
  description: string,
  codes: readonly (readonly [code: string, label: string])[],
  {required = true}: {required?: boolean} = {}
): DatasetField {
  return {
    name,
    type: "string",
    description,
    categories: codes.map(([value, label]) => ({value, label})),
    constraints: {...(required ? {required} : {}), enum: codes.map(([code]) => code)}
  };
}
