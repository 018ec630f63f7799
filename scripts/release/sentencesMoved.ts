import {DataError} from "../../src/model/dataError.ts";
import type {SentenceMove} from "../../src/model/releaseReport.ts";
import {movedSentences} from "../../src/moves/movedSentences.ts";
import {siteSentences} from "../../src/sentences/siteSentences.ts";

type Files = ReadonlyMap<string, string>;

/** The sentences that read otherwise in one model than in another, as the site of today makes them; undefined where it cannot read one of them, as a model of an earlier form. */
export function sentencesMoved(was: Files, is: Files): SentenceMove[] | undefined {
  try {
    return movedSentences(siteSentences(was), siteSentences(is));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.log("The site of today cannot read both models; which of its sentences moved is not told.");
    return undefined;
  }
}
