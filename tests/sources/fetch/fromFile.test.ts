import {expect, test} from "vitest";
import {fromFile} from "../../../src/sources/fetch/fromFile.ts";
import {publisherAnswer} from "../../fixtures/publisherAnswer.ts";
import {askedFor, wantedTable} from "./askedFor.ts";

test("a file is handed over as it is; its edition is told by HTTP", async () => {
  const text = publisherAnswer("un-wpp-population-by-age-sex.csv");
  const table = wantedTable({address: "https://example.org/ages.csv.gz"});
  const {ask} = askedFor({[table.address]: text});
  expect(await fromFile(table, {contents: undefined, tables: [table]}, ask)).toEqual({name: "t.csv", edition: "", text});
});
