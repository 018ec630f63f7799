import {pageNames} from "./pageNames.ts";

/** La página de preguntas, cada una con la imagen que la responde. */
export const questions: typeof import("../en/questions.ts").questions = {
  title: pageNames.questions,
  description: "Cada pregunta tiene una página para el mundo y otra para cada grupo de países.",
  further: "Más preguntas",
  all: "Todas las preguntas"
};
