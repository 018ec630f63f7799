import {practiceTopics} from "../../model/practice.ts";
import {sourceQualities} from "../../model/scheme.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {oneOf, toText, toYear, years} from "../readCell.ts";
import {checkAddress} from "./checkAddress.ts";
import {inLocales, translated} from "./translated.ts";
import {unique} from "./unique.ts";

/** `data/reference/practices.csv`: of a country that we know and a topic of ours; told in every language, by a document with a publisher, of no later year than `last`. */
export function checkPractices(
  text: string,
  file: string,
  {countries, last}: {readonly countries: ReadonlySet<string>; readonly last: number},
  complaints: Complaints
): void {
  const columns = ["area", "topic", ...inLocales("name"), ...inLocales("text"), "quality", "document", "publisher", "year", "url"];
  const rows = readCsv(text, file, {required: columns, further: /^(name|text)_[a-z]{2}$/, mayBeEmpty: true});
  unique(rows, ["area", "topic", ...inLocales("name")], complaints);
  for (const row of rows) {
    const area = row.cell("area");
    if (!countries.has(area.text)) complaints.about(area, `unknown country "${area.text}"; known are those of countries.csv`);
    oneOf(practiceTopics, row.cell("topic"), complaints);
    oneOf(sourceQualities, row.cell("quality"), complaints);
    for (const name of ["name", "text"]) translated(row, name, complaints);
    for (const name of ["document", "publisher"]) toText(row.cell(name), complaints);
    if (row.text("year") !== "") toYear(row.cell("year"), complaints, {first: years.first, last});
    checkAddress(row.cell("url"), complaints);
    if (row.text("url") === "" && row.text("year") === "")
      complaints.about(
        row.cell("year"),
        "a document without an address is found by its title, its publisher and its year; the year is missing"
      );
  }
}
