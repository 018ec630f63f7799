import {DataError, type Complaint} from "../../../src/model/dataError.ts";
import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import type {Texts} from "../../../src/sources/texts.ts";

/** All that `npm run data` would say of such tables. */
export function complaintsOf(texts: Texts): readonly Complaint[] {
  const complaints = new Complaints();
  try {
    buildModel(texts, complaints);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  return complaints.all;
}
