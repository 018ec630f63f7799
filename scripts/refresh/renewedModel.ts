import {DataError} from "../../src/model/dataError.ts";
import type {GuardAnswer} from "../../src/model/releaseReport.ts";
import {buildModel} from "../../src/sources/buildModel.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import {modelFiles} from "../../src/sources/modelFiles.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {sayFigures} from "./sayFigures.ts";

type Files = ReadonlyMap<string, string>;

/** A model that guards or checks have refused; `moved` says what would move with it. */
export class RefusedModel extends DataError {
  readonly moved: readonly string[];
  constructor({complaints}: DataError, moved: readonly string[]) {
    super(complaints);
    this.name = "RefusedModel";
    this.moved = moved;
  }
}

/** The model of texts, and the guards that objected to it and were answered. Throws a DataError; a `RefusedModel` where there is a model to compare with the one before. */
export function renewedModel(
  texts: Texts,
  was: Files,
  complaints: Complaints
): {readonly files: Files; readonly guards: readonly GuardAnswer[]} {
  let made: {files: Files; guards: readonly GuardAnswer[]} = {files: new Map(), guards: []};
  try {
    buildModel(texts, complaints, {onModel: (model, guards) => (made = {files: modelFiles(model), guards})});
  } catch (error) {
    throw error instanceof DataError && made.files.size > 0 ? new RefusedModel(error, sayFigures(was, made.files)) : error;
  }
  return made;
}
