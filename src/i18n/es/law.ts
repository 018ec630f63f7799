import type {law as english} from "../en/law.ts";
import {capital, n, percentagePoints, print, theShare} from "./phrases.ts";

type Share = {share: number; when: string};
const onPaper = ({share, when}: Share): string =>
  `la ley ampara, según una estimación, ${to(theShare(share))} de la fuerza de trabajo (${when})`;
const inFact = ({share, when}: Share): string =>
  share === 0
    ? `la cobertura efectiva se publica como 0 (${when})`
    : `la cobertura efectiva es ${del(theShare(share))} de las personas ocupadas (${when})`;
const to = (share: string): string => (share.startsWith("el ") ? `al ${share.slice(3)}` : `a ${share}`);
const del = (share: string): string => (share.startsWith("el ") ? `del ${share.slice(3)}` : `de ${share}`);
const far = ({count, sound}: {count: number; sound: number}): string =>
  count === sound ? print.count(count) : `${print.count(count)} (${print.count(sound)}, sin contar las cifras con nota)`;

/** La ley junto a la cobertura efectiva: una página propia y una sección de la de cada país. */
export const law: typeof english = {
  name: "En la ley y en los hechos",
  question: "¿Llega la cobertura hasta donde dice la ley?",
  description:
    "La legislación sobre accidentes del trabajo y maternidad junto a la cobertura efectiva, país por país, con años, denominadores y fuentes.",
  types: {
    socialInsurance: "seguro social",
    employerLiability: "responsabilidad del empleador",
    compulsoryInsurance: "seguro obligatorio",
    providentFund: "fondo de previsión",
    publicLeave: "licencia de maternidad remunerada, con prestaciones que administra solo el Estado",
    employerOrMixedLeave: "licencia de maternidad remunerada, con prestaciones que administran los empleadores, solos o junto al Estado"
  },
  programme: (names) => capital(print.statements(names)),
  noProgramme: {"work-injury": "Ningún programa en vigor", maternity: "Sin licencia de maternidad remunerada en la legislación nacional"},
  notSaid: "La lista no lo dice",
  takenShort: ({year, value}) =>
    value === null
      ? `la misma cifra que la cobertura efectiva de ${print.year(year)}`
      : `la misma cifra, redondeada, que la cobertura efectiva de ${print.year(year)}, ${print.percent(value)}`,
  noRow: "No se sabe: la lista de la fuente no dice nada al respecto, lo que no significa que no haya ley",
  noRowShort: "No se sabe: no está en la lista",
  firstLaw: ({year, orEarlier}) => `${print.year(year)}${orEarlier ? " o antes" : ""}`,
  since: ({programme, year}) => `${programme}; primera ley de cualquier tipo: ${year}`,
  inSeries: ({programme, year}) => `${programme}; en la serie desde ${year}`,
  noShare: "sin datos",
  paperRow: (branch) => `${branch}, en la ley`,
  factRow: (branch) => `${branch}, en los hechos`,
  shareOfLabourForce: "Proporción de la fuerza de trabajo a la que ampara la ley, según la estimación de la base de datos GWIP.",
  columns: {what: "Rama", about: "Qué se cuenta", share: "Con cobertura", year: "Año"},
  title: {
    both: ({paper, fact}) => `Accidentes del trabajo: ${onPaper(paper)}; ${inFact(fact)}`,
    paper: ({paper}) => `Accidentes del trabajo: ${onPaper(paper)}; la tabla de la OIT no tiene la cobertura efectiva`,
    factAlone: ({fact}) => `Accidentes del trabajo: ${inFact(fact)}`,
    taken: ({paper, fact, year, value}) => {
      const from = `la cobertura efectiva${year === null ? "" : ` de ${print.year(year)}`}`;
      return `Accidentes del trabajo: ${inFact(fact)}; la estimación de la base de datos GWIP para la ley, ${theShare(paper.share)} de la fuerza de trabajo (${paper.when}), es la misma cifra${value === null ? ` que ${from}` : `, redondeada, que ${from}, ${print.percent(value)}`}`;
    },
    fact: ({fact}) => `Accidentes del trabajo: ${inFact(fact)}; aquí se desconoce a quién ampara la ley`,
    neither: "Aquí se desconoce a quién ampara la ley sobre accidentes del trabajo, y la tabla de la OIT no tiene la cobertura efectiva"
  },
  subtitle: "Proporción con cobertura en la ley y en los hechos; cada fila nombra su propio denominador y su año.",
  caption: (area) => `${area}: legislación sobre accidentes del trabajo y maternidad, y cobertura efectiva de las mismas ramas`,
  note: "Los denominadores son distintos (en la ley, la fuerza de trabajo; en los hechos, las personas ocupadas) y a menudo también los años: las dos proporciones se leen una junto a otra, no se restan. La de la base de datos GWIP es una estimación que sus autores hacen a partir de leyes, de cifras de la OIT y por inferencia: no es independiente de la cobertura efectiva, y si las dos son la misma cifra, del año que sea, se dice. Sobre maternidad, ninguna lista tiene cobertura legal. Si una lista no dice nada de un país o de una rama, puede haber una ley.",
  below: ({paper}) =>
    `La proporción de la base de datos GWIP para la ley, ${print.percent(paper.share)} (${paper.when}), es menor que la cobertura efectiva. No significa que haya más cobertura de la que permite la ley: pueden explicarlo los denominadores, los años o la estimación.`,
  toPage: "La ley junto a la cobertura, país por país",
  page: {
    headline: ({above, own, points}) =>
      `En ${print.count(above)} de los ${print.count(own)} países y áreas cuyas dos cifras difieren, la proporción de la fuerza de trabajo a la que, según una estimación, ampara la ley de accidentes del trabajo supera en ${percentagePoints(points)} o más la de las personas ocupadas con cobertura efectiva`,
    standfirst: ({both, own, above, aboveSound, below, belowSound, zeros, points}) =>
      `${print.count(both)} países y áreas tienen ambas cifras: la proporción de la fuerza de trabajo a la que ampara la ley y la de las personas ocupadas con cobertura efectiva. En ${print.count(both - own)} las dos son la misma cifra. De los ${print.count(own)} cuyas cifras difieren, la primera es mayor en ${print.count(points)} puntos porcentuales o más en ${far({count: above, sound: aboveSound})}, y menor en otros tantos puntos porcentuales o más en ${far({count: below, sound: belowSound})}.${zeros === 0 ? "" : ` No se ${n(zeros, "cuenta", "cuentan")} ${print.count(zeros)} ${n(zeros, "caso", "casos")} en que la cobertura efectiva se publica como 0, lo que puede indicar que no se informó de ninguna.`}`,
    denominators:
      "Las dos proporciones tienen denominadores distintos y son de años distintos: parte de cada diferencia puede deberse a ello. Que la primera sea menor que la segunda no significa que haya más cobertura de la que permite la ley. Se leen una junto a otra: su resta no da el número de personas a las que la ley no llega.",
    taken: ({taken, takenSameYear, takenRounded}) =>
      `En ${print.count(taken)} ${n(taken, "país o área", "países y áreas")} la proporción para la ley es la misma cifra que la cobertura efectiva de algún año; en ${print.count(takenSameYear)} de ellos, del mismo año. Las dos coinciden hasta el decimal en ${print.count(taken - takenRounded)}, y solo como porcentajes enteros en ${print.count(takenRounded)}. Las cuentas anteriores no las incluyen. Los autores de la base de datos GWIP, de la que procede, hacen su estimación a partir de leyes, de cifras de la OIT y por inferencia, de modo que no es independiente de la cobertura efectiva, ni es solo la letra de la ley.`,
    maternity:
      "Sobre maternidad, la lista del Banco Mundial dice si la legislación nacional prevé una licencia remunerada y quién administra las prestaciones; no tiene cobertura legal. La serie empieza en 1970: «1970 o antes» indica una ley que ya existía entonces.",
    unknown: ({count}) =>
      `Ninguna de las dos listas incluye ${print.count(count)} ${n(count, "país o área", "países y áreas")}. No se sabe si hay ley; no significa que no la haya.`,
    caption:
      "Países y áreas: legislación sobre accidentes del trabajo y maternidad junto a la cobertura efectiva de las mismas ramas, último año",
    columns: {
      injury: "Accidentes del trabajo, programa",
      injuryLaw: "Primera ley",
      injuryPaper: "Amparo legal, % de la fuerza de trabajo",
      injuryFact: "Cobertura efectiva, % de las personas ocupadas",
      leave: "Licencia de maternidad en la ley",
      leaveLaw: "En la serie desde",
      leaveFact: "Cobertura efectiva, % de las mujeres que dan a luz"
    },
    short: {
      publicLeave: "Remunerada; solo el Estado",
      employerOrMixedLeave: "Remunerada; empleadores, solos o junto al Estado",
      none: "Ninguna en la legislación nacional"
    }
  },
  table: {
    branch: "rama, como el id del indicador de su cobertura efectiva",
    state: "si hay un programa",
    states: {inForce: "en vigor", none: "ninguno", unknown: "la lista no lo dice"},
    types: "tipos del programa, separados por punto y coma",
    year: "año del que habla la lista; en blanco si no lo indica",
    firstLaw: "año de la primera ley; de maternidad, primer año de la serie con licencia remunerada; en blanco si no se conoce",
    remark: "lo que se sabe de ese año",
    remarks: {orEarlier: "la serie empieza aquí: la ley puede ser anterior"},
    coverage: "proporción de la fuerza de trabajo a la que ampara la ley, según la estimación de la lista; en blanco si no la da"
  }
};
