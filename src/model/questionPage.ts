import {lensNames} from "./lens.ts";

/** The pages that answer a question across countries, for the world alone: what else there is beside lenses. */
export const soleQuestions = ["thenAndNow", "law", "learn", "mutualHealth", "schemes"] as const;

/** All pages that answer a question across countries, in the order of their menus. */
export const questionPages = [...lensNames, ...soleQuestions] as const;
export type QuestionPage = (typeof questionPages)[number];
