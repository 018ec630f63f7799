import {keyOfOffice, type OfficeFigure} from "../../model/officeFigure.ts";
import {officeDirections, type OfficeMeasure} from "../../model/officeMeasure.ts";
import {officeFigureTable} from "../../tables/model/officeFigureTable.ts";
import {officeMeasureTable} from "../../tables/model/officeMeasureTable.ts";
import type {Fact} from "./fact.ts";

/** A number of people is compared as one; all others are shares. A place is of one level: urban areas are a place beside the country, whose number may be exchanged with its. */
function factOf(figure: OfficeFigure): Fact {
  const {area, measure, place, code, period: when, sex, value, unit, note} = figure;
  const about = {key: keyOfOffice(figure), area: `${area} ${place}`, when, parts: {measure, sex}, value, marks: [note.en]};
  return {...about, source: figure.source, says: {code, unit}, ...(unit === "persons" ? {measure: "persons" as const} : {})};
}

/** A measure is words: a direction that changes is another mark. */
function factOfMeasure({id, name, reportedAs, population, caution, direction, source}: OfficeMeasure): Fact {
  const says = {name: name.en, reportedAs: reportedAs.en, population: population.en, caution: caution.en};
  return {key: id, area: id, when: "", parts: {}, value: officeDirections.indexOf(direction), marks: [direction], says, source};
}

/** How the tables of national offices are read as numbers to compare. */
export const officeFacts: Readonly<Record<string, (text: string, path: string) => Fact[]>> = {
  [officeFigureTable.path]: (text, path) => officeFigureTable.read(text, path).map(factOf),
  [officeMeasureTable.path]: (text, path) => officeMeasureTable.read(text, path).map(factOfMeasure)
};
