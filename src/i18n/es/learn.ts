import type {PracticeTopic} from "../../model/practice.ts";
import type {learn as english} from "../en/learn.ts";
import type {PlaceName} from "../placeName.ts";
import {stagesInText} from "./lifeCycle.ts";
import {bareShare, capital, n, of, orNone, partlyCircular, percentagePoints, print, small, theShare} from "./phrases.ts";

const whereOf = ({place, median}: {place: PlaceName; median: boolean}): string =>
  median ? `en el país mediano ${of(place.the)}` : place.within;
const points = (count: number): string => `${print.points(count)} puntos porcentuales`;
const bySex = ({women, men, children}: {women: number; men: number; children: boolean}): string =>
  children
    ? `${theShare(women)} (sexo femenino) y ${theShare(men)} (sexo masculino)`
    : `${theShare(women)} de las mujeres y ${theShare(men)} de los hombres`;
const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

const topics: Record<PracticeTopic, string> = {
  firstDays: "Qué se hace en los primeros 1.000 días",
  together: "Lo contributivo y lo no contributivo, juntos",
  registers: "Cómo se comparten los registros"
};

/** Dos áreas que pueden aprender una de otra: la lista de pares, y la página de cada uno, hecha de las mismas partes. */
export const learn: typeof english = {
  name: "Pares de aprendizaje",
  question: "¿Qué países pueden aprender unos de otros?",
  title: "Pares de países y grupos que pueden aprender uno de otro",
  description:
    "Dos países o grupos lado a lado: etapas de la vida, empleo informal, mujeres y hombres, programas, registros compartidos, legislación.",
  intro: ({pairs}) =>
    `${print.count(pairs)} ${n(pairs, "par", "pares")} con su motivo: qué tienen en común los dos, y según quién. Cada página pone las mismas partes lado a lado.`,
  pair: ({one, other}) => capital(print.list([one.the, other.the])),
  pageTitle: (pair) => `${pair}: lado a lado`,
  reason: "Por qué este par",
  reasonFrom: (source) => `Fuente: ${source}`,
  sections: {
    life: "Etapas de la vida",
    days: "Los primeros 1.000 días",
    work: "Empleo informal",
    gender: "Mujeres y hombres",
    schemes: "Programas",
    registers: "Registros compartidos",
    law: "Legislación",
    limits: "Qué muestran y qué no muestran las cifras",
    onward: "Más sobre los dos"
  },
  headline: ({stages, apart, more, less, medians}) =>
    `${capital(stagesInText(stages))}, la brecha es ${points(apart)} mayor ${more.within} que ${less.within}${medians ? " (medianas)" : ""}`,
  headlineLevel: "Ninguna etapa de la vida con cifras en ambos lados distingue a los dos",
  headlineNone: "Ninguna etapa de la vida tiene una cifra en ambos lados",
  life: {
    title: ({left, one, other}) =>
      `${capital(whereOf(one))}, ${theShare(one.gap)} ${left} (${one.when}); ${whereOf(other)}, ${theShare(other.gap)} (${other.when})`,
    titleTied: ({stages, apart, when}) =>
      `Las proporciones que quedan fuera distan más ${stagesInText(stages)}: ${points(apart)} (${when})`,
    titleLevel: ({when}) => `Las proporciones que quedan fuera son iguales en cada etapa con cifras en ambos lados (${when})`,
    titleNone: "Ninguna etapa de la vida tiene una cifra en ambos lados",
    median: (group) => `${group}, país mediano`,
    computed: (group) => `${group}, cifra calculada a partir de los miembros`,
    caption: (pair) => `${pair}: proporción que queda fuera en cada etapa de la vida, último año, cada cifra con el suyo`,
    barred: (stages) => `Fuera del título, por una nota sobre un valor o porque está en el tope: ${print.list(stages)}.`,
    years: "Las cifras de los dos suelen ser de años distintos, de modo que su diferencia no es la de un mismo momento."
  },
  days: {
    covered: {
      maternity: (sides) => `Mujeres que dan a luz con una prestación de maternidad: ${print.statements(sides)}.`,
      children: (sides) => `Niñas y niños con una prestación familiar o por hijos: ${print.statements(sides)}.`
    },
    side: ({place, median, value, when}) =>
      `${bareShare(value)} ${median ? `en el país mediano ${of(place.the)}` : place.within} (${when})`,
    sideComputed: ({place, value, when}) => `${bareShare(value)} ${place.within}, cifra calculada a partir de los miembros (${when})`,
    sideNone: ({place, why}) => `ninguna cifra ${place.within} (${why})`,
    note: "La cifra de niñas y niños es de los de todas las edades: aquí ninguna es solo de los primeros 1.000 días.",
    schemes: (place) => `Para mujeres embarazadas, madres, niñas y niños ${place.within}`,
    schemesNone: "Ninguno en el registro, que es una muestra: se desconoce si los hay."
  },
  work: {
    ofSide: ({place, note}) => `${place.name}. ${note}`,
    title: (sides) => capital(print.statements(sides)),
    side: ({place, share, when}) => `${place.within}, ${theShare(share)} de las personas ocupadas tiene un empleo informal (${when})`,
    sideNone: (place) => `${place.within}, no hay cifras de empleo informal`,
    titleNone: "No se publica el empleo informal de ninguno de los dos",
    row: ({group, area}) => `${group}, ${area}`,
    caption: (pair) => `${pair}: empleo informal por grupo de trabajadores, mujeres y hombres, último año`
  },
  gender: {
    title: (sides) => capital(print.statements(sides)),
    side: ({only, place, branch, women, men, children, when}) =>
      `${place.within}, la proporción que queda fuera ${only ? "solo puede compararse" : "difiere más"} en ${small(branch)}: ${bySex({women, men, children})} (${when})`,
    sideNone: (place) => `${place.within}, no se puede comparar a mujeres y hombres`,
    sideLevel: ({only, place, within, when}) =>
      only === null
        ? `${place.within}, mujeres y hombres difieren en menos de ${percentagePoints(within)} donde la fuente tiene cifras comparables de ambos (${when})`
        : `${place.within}, solo se puede comparar a mujeres y hombres en ${small(only)}, donde difieren en menos de ${percentagePoints(within)} (${when})`,
    titleNone: "No puede darse ninguna diferencia entre mujeres y hombres de ninguno de los dos",
    note: "Una rama tiene una fila por cada uno de los dos del que se publican ambos sexos en un mismo año.",
    caption: (pair) => `${pair}: mujeres y hombres, último año con ambos`
  },
  schemes: {
    title: (sides) => `El registro reúne ${print.statements(sides)}`,
    side: ({place, contributory, other}) => `${contributivos(contributory)} y ${noContributivos(other)} ${place.within}`,
    sideNone: (place) => `ninguno de los dos tipos ${place.within}`,
    kinds: {contributory: "contributivos", nonContributory: "no contributivos"},
    column: ({area, kind}) => `${area}, ${kind}`,
    subtitle:
      "Entradas que tiene el registro, por rama; algunas son partes de otras, como los regímenes de una caja. Una de varias ramas cuenta en cada una.",
    note: "Contributivos: seguro social. No contributivos: prestaciones universales y asistencia social. Los microseguros, las mutuales y otros figuran solo en las listas.",
    none: "ninguno conocido",
    caption: (pair) => `${pair}: programas del registro por rama, contributivos y no contributivos`,
    both: ({place, branches}) => `Los dos tipos juntos ${place.within}: ${print.list(branches.map(small))}.`,
    bothNone: (place) => `No se conoce ninguna rama con los dos tipos ${place.within}.`,
    inGroup: ({schemes, places}) => `${print.count(schemes)} ${n(schemes, "programa", "programas")} en ${countries(places)}`,
    listed: (place) => `Los programas ${place.within}`
  },
  practices: {
    topics,
    none: (place) => `Este atlas no tiene ninguna descripción de ello ${place.within}. Se desconoce, lo que no significa que no exista.`,
    note: "Las descripciones de lo que se hace son las de los documentos que se citan con ellas, y pueden haber quedado superadas."
  },
  law: {
    title: (sides) => `Convenio 102 sobre la seguridad social: ${print.statements(sides)}`,
    ratified: ({place, year}) =>
      year === null ? `ratificado por ${place.the}, año desconocido` : `ratificado por ${place.the} en ${print.year(year)}`,
    unknown: (place) => `nuestras fuentes no dicen nada ${of(place.the)}`,
    some: ({place, count, of: all}) =>
      `${count === 0 ? "no se sabe que esté ratificado por" : "se sabe que está ratificado por"} ${orNone(count)} de ${print.count(all)} países ${place.within}`,
    subtitle:
      "Programas en la ley, la proporción que la ley ampara y la cobertura efectiva, y los convenios con el año de su ratificación.",
    caption: (pair) => `${pair}: legislación sobre accidentes del trabajo y maternidad, cobertura efectiva, convenios`,
    column: "Legislación",
    injury: "Accidentes del trabajo, programa",
    injuryLaw: "Accidentes del trabajo, primera ley",
    injuryPaper: "Accidentes del trabajo, amparo de la ley (% de la fuerza de trabajo)",
    injuryFact: "Accidentes del trabajo, cobertura efectiva (% de las personas ocupadas)",
    leave: "Licencia de maternidad en la ley",
    leaveLaw: "Licencia de maternidad, en la serie desde",
    leaveFact: "Maternidad, cobertura efectiva (% de las mujeres que dan a luz)",
    unknownHere: "se desconoce aquí",
    ratifiedUndated: "ratificado, año desconocido",
    inForce: ({count, of: all}) => `en vigor en ${orNone(count)} de ${print.count(all)} que tienen fila`,
    withShare: ({count, of: all}) => `una proporción en ${orNone(count)} de ${print.count(all)} que tienen fila`,
    known: ({count, of: all}) => `${count === 0 ? "no se sabe" : "se sabe"} de ${orNone(count)} de ${print.count(all)} países`,
    note: "Lo que una lista no nombra se desconoce: no es un rechazo ni la ausencia de una ley. La cobertura en la ley y la efectiva son proporciones de grupos distintos: léanse lado a lado, sin restarlas. La proporción para la ley es una estimación hecha a partir de leyes, de cifras de la OIT y por inferencia: no es independiente de la cobertura efectiva, y si las dos son la misma cifra, se dice."
  },
  limits: {
    years: ({place, when}) => `Las cifras sobre las etapas de la vida son de ${when} ${place.within}.`,
    beneath: "Las notas sobre los distintos valores, y sobre lo que se cuenta, están debajo de cada gráfico y de cada tabla.",
    noted: ({whose, text}) => print.labelled(print.statements(whose), text),
    medians:
      "Los grupos se muestran por su país mediano, y cada país cuenta una vez; no se da ninguno donde menos de cinco tienen una cifra que cuente. Si los dos son grupos, se muestran del mismo modo.",
    published: "Los grupos se muestran según lo publica la OIT: estimaciones modelizadas.",
    circular: partlyCircular,
    adequacy: "Nada de esto dice que uno de los dos haya causado lo que el otro tiene."
  },
  onward: {
    compare: ({topic, view}) => print.labelled(topic, small(view)),
    compareTitle: "Comparar los dos, dibujado en su navegador",
    area: (place) => `Todas las cifras ${of(place.the)}`,
    rows: "Filas para descargar",
    all: "Todos los pares de aprendizaje"
  },
  anyTwo: {
    title: "Otros dos cualesquiera",
    text: "Las páginas de los pares de arriba están ya hechas. De otros dos países o áreas cualesquiera, su navegador dibuja lo que se cuenta: cobertura por rama, mujeres y hombres, empleo informal, evolución. Allí pueden añadirse grupos; los programas y las leyes están en la página de cada país.",
    withoutScript:
      "Para eso hace falta JavaScript. Sin él, cada par de arriba está entero, y la página de cada país tiene las mismas partes: abra dos de ellas lado a lado.",
    one: "Un país o área",
    other: "El otro",
    submit: "Comparar los dos",
    add: "Añadir otro par es añadir una fila a una tabla, con un motivo y una fuente."
  },
  links: (place) => `Pares de aprendizaje con ${place.the}:`
};

function contributivos(count: number): string {
  return count === 0 ? "ningún programa contributivo" : `${print.count(count)} ${n(count, "contributivo", "contributivos")}`;
}

function noContributivos(count: number): string {
  return count === 0 ? "ninguno no contributivo" : `${print.count(count)} ${n(count, "no contributivo", "no contributivos")}`;
}
