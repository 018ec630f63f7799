import type {mutualHealth as english} from "../en/mutualHealth.ts";
import {capital, n, print, small} from "./phrases.ts";

const entriesOf = (count: number): string => `${print.count(count)} ${n(count, "entrada", "entradas")}`;
const places = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** El capítulo sobre las mutuales de salud y el microseguro de salud. */
export const mutualHealth: typeof english = {
  name: "Mutuales de salud",
  question: "¿Quién usa las mutuales de salud?",
  description: "Mutuales de salud y microseguro de salud: a quién atienden, qué se conoce de ellos y qué no cuenta nadie.",
  headline: ({of, named}) => `La mayoría de ${entriesOf(of)} sobre mutuales nombra ${named.map(({group}) => group).join("; la mayoría, ")}`,
  headlineNone: "Qué se conoce de las mutuales de salud",
  method: ({secondary, of}) =>
    `${print.count(secondary)} de ${entriesOf(of)} ${n(secondary, "procede", "proceden")} de la prensa o de otra fuente de segunda mano.`,
  standfirst: ({entries, countries, several}) =>
    `El registro tiene ${entriesOf(entries)} sobre seguros de salud mutuales, comunitarios y microseguros: ${print.count(entries - several)} en ${places(countries)} y ${print.count(several)} sobre varios países. Cuántas personas recurren a estas organizaciones no lo cuenta nadie en los distintos países.`,
  served: {
    title: "A quién atienden",
    caption: "Entradas del registro por grupo atendido; una entrada puede nombrar varios",
    group: "Grupo atendido",
    entries: "Entradas"
  },
  register: {
    title: "Qué reúne el registro",
    caption: "Seguros de salud mutuales, comunitarios y microseguros del registro, con cada número conocido, su año y su documento",
    amount: "Número, en su unidad",
    beyond: ({branches}) => `no solo de salud: también ${print.list(branches.map(small))}`,
    note: "Es una muestra. Organizaciones, miembros, personas aseguradas y hogares son unidades distintas: no se suman.",
    toList: "Estas entradas en el registro",
    toKnown: "Mapa: qué países están bien documentados y cuáles mal"
  },
  insured: "Microseguro de salud",
  nobody: {
    title: "Qué no cuenta nadie",
    total:
      "Cuántas mutuales de salud hay y cuántos miembros tienen: ninguna fuente de este atlas los cuenta para el mundo, para una región ni del mismo modo en dos países.",
    numbers: ({dated, undated, none}) =>
      `Cuándo: ${entriesOf(dated)} del registro ${n(dated, "tiene", "tienen")} un número con año, ${print.count(undated)} un número sin año y ${none === 0 ? "ninguna carece" : `${print.count(none)} ${n(none, "carece", "carecen")}`} de número.`,
    who: "Quiénes son: los estudios sobre el microseguro no distinguen entre mujeres y hombres, entre trabajadores informales y otros, ni entre ciudad y campo.",
    since: ({years}) =>
      `Qué ha pasado después: los últimos estudios que distinguen los productos de salud son de ${print.years(years)}, según el país.`,
    unstudied: ({count}) => `${capital(places(count))} no ${n(count, "está", "están")} en ningún estudio: se desconoce, no es 0.`,
    apart:
      "Si cuentan como personas cubiertas: la cobertura efectiva, tal como la publica la OIT, es de prestaciones monetarias. El seguro de salud, mutual o no, no está incluido."
  },
  toStrategies: "Cómo se cubre a las personas: programas, registro, microseguro"
};
