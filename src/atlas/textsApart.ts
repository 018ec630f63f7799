import {translatedApart} from "../i18n/translatedApart.ts";
import type {Catalog} from "../site/catalog.ts";

/** The catalog with the texts of its tables as each language prints them: what is read from the left is set apart where words are read from the right. */
export const textsApart = (held: Catalog): Catalog => ({
  ...held,
  annotations: held.annotations.map((note) => ({...note, text: translatedApart(note.text)})),
  officeFigures: held.officeFigures.map((figure) => ({...figure, note: translatedApart(figure.note)})),
  officeMeasures: held.officeMeasures.map((measure) => ({
    ...measure,
    reportedAs: translatedApart(measure.reportedAs),
    population: translatedApart(measure.population),
    caution: translatedApart(measure.caution)
  }))
});
