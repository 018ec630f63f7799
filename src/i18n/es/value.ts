import type {Words} from "../en.ts";
import {persons} from "./phrases.ts";

/** Un valor y lo que lo acompaña. */
export const value: Words["value"] = {
  report: (edition: string) => `informe ${edition}`,
  old: "antiguo",
  noted: "véase la nota",
  points: (points: string) => `${points} puntos porcentuales`,
  indexPoints: (points: string) => `${points} puntos`,
  ofGdp: (percent: string) => `${percent} del PIB`,
  people: (people: string, count: number) => persons(people, count),
  about: (people: string) => `cerca de ${people}`,
  approximate: "aproximadamente",
  rank: (position: string, among: string) => `${position} de ${among}`,
  tied: "compartida",
  missing: "–"
};
