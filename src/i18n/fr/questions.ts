import {pageNames} from "./pageNames.ts";
import type {Words} from "../en.ts";

/** The page of questions, each with the picture that answers it. */
export const questions: Words["questions"] = {
  title: pageNames.questions,
  description: "Chaque question a une page pour le monde et une pour chaque groupe de pays.",
  further: "D’autres questions",
  all: "Toutes les questions"
};
