import type {Language} from "../atlas/language.ts";
import type {DatasetField} from "./datasetTable.ts";

type Meaning = keyof Language["words"]["schemes"]["columns"];
type Constraints = NonNullable<DatasetField["constraints"]>;

/** Makes the columns of the tables of schemes, with their meanings in the reader's language. */
export function schemeColumns({words}: Language) {
  const {columns} = words.schemes;
  const make = (type: DatasetField["type"], name: string, meaning: Meaning): DatasetField => ({name, type, description: columns[meaning]});
  return {
    text: (name: string, meaning: Meaning, constraints?: Constraints): DatasetField => ({
      ...make("string", name, meaning),
      ...(constraints && {constraints})
    }),
    year: (name: string, meaning: Meaning): DatasetField => make("year", name, meaning)
  };
}
