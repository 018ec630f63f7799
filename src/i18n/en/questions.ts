import {pageNames} from "./pageNames.ts";

/** The page of questions, each with the picture that answers it. */
export const questions = {
  title: pageNames.questions,
  description: "Each question has a page for the world and one for every group of countries.",
  further: "More questions",
  all: "All questions"
};
