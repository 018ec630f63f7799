import {pageNames} from "./pageNames.ts";

/** The page of questions, each with the picture that answers it. */
export const questions: typeof import("../en/questions.ts").questions = {
  title: pageNames.questions,
  description: "لكل سؤال صفحة عن العالم وصفحة عن كل مجموعة من البلدان.",
  further: "أسئلة أخرى",
  all: "جميع الأسئلة"
};
