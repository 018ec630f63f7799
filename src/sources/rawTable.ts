import type {Table} from "./reference/readReference.ts";

/** A table of `data/raw/<source>/`, with the name it has there. */
export type RawTable = Table & {readonly source: string; readonly name: string};
