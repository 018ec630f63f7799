import {bareShare, capital, n, of, orNone, print, small, theShare, to} from "./phrases.ts";

const programmes = {
  "survey-coverage": "Algún programa",
  "survey-insurance": "Seguro social",
  "survey-assistance": "Asistencia social",
  "survey-labour-market": "Programas del mercado de trabajo"
};
type Programme = keyof typeof programmes;
type Reach = {programme: Programme; value: number; count: number; of: number; when: string};
/** Con artículo, en una frase. */
const inText: Readonly<Record<Programme, string>> = {
  "survey-coverage": "algún programa",
  "survey-insurance": "el seguro social",
  "survey-assistance": "la asistencia social",
  "survey-labour-market": "los programas del mercado de trabajo"
};
const reaches = (programme: Programme): string =>
  `${capital(inText[programme])} ${programme === "survey-labour-market" ? "llegan" : "llega"}`;

const countriesOf = (count: number): string => `${print.count(count)} ${n(count, "país", "países")}`;

/** Cada una con los países de su mediana: no hay dos con los mismos. */
const reached = ({programme, value, count, of: all, when}: Reach): string =>
  `${programmes[programme].toLowerCase()}, ${bareShare(value)} (mediana de ${print.count(count)} de ${countriesOf(all)}, encuestas de ${when})`;

/** «la asistencia social llega al 31,1 % de las personas (77 de 195 países)»; tras la primera, «el seguro social, al 8,4 % (65 de 195)». */
const reachedIn = ({programme, value, count, of: all}: Omit<Reach, "when">, at: number): string =>
  at === 0
    ? `${small(reaches(programme))} ${to(theShare(value))} de las personas (${print.count(count)} de ${countriesOf(all)})`
    : `${inText[programme]}, ${to(theShare(value))} (${print.count(count)} de ${print.count(all)})`;

/** Cuántos países; donde las etapas difieren, de los menos a los más. */
const among = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most ? print.count(most) : `de ${print.count(fewest)} a ${print.count(most)}`;

/** "del 2,1 %". */
const amounting = (share: number): string => of(theShare(share));

/** Palabras de la mirada sobre cómo se cubre a las personas. */
export const strategies: typeof import("../en/strategies.ts").strategies = {
  name: "Programas y gasto",
  question: "¿Cómo cubre a las personas cada parte del mundo?",
  title: (group) => `Programas y gasto: ${group}`,
  programmes,
  headline: ({reaches: all}) =>
    `Proporción de personas a las que llega cada tipo de programa, según las encuestas de hogares: ${print.list(all.map(reached))}.`,
  headlineSurveyed: ({count, of: all, since, low, lowest, high, highest, when}) =>
    `${print.count(count)} de ${countriesOf(all)} tienen una encuesta de hogares desde ${print.year(since)}: algún programa llega desde ${theShare(low)} de las personas ${lowest.within} hasta ${theShare(high)} ${highest.within} (${when}).`,
  headlineContributors: ({value, when}) =>
    `No hay aquí encuestas de hogares sobre programas; ${theShare(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}).`,
  headlineContributorsMedian: ({value, count, when}) =>
    `No hay aquí encuestas de hogares sobre programas; en la mediana de ${print.count(count)} países (miembros y observadores de las Naciones Unidas), ${theShare(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}).`,
  noHeadline: "No hay cifras sobre cómo se cubre a las personas en ningún país de este grupo.",
  surveys: ({count, of}) =>
    `${capital(orNone(count))} de ${print.count(of)} países y áreas ${count === 0 ? "tiene" : "tienen"} una encuesta con estas cifras.`,
  published: ({value, when}) =>
    `Según la OIT, el gasto público en protección social, sin salud, equivale ${to(theShare(value))} del PIB conjunto de los países del grupo (${when}).`,
  apart:
    "Aquí hay cuatro familias de cifras que no se mezclan: lo que registran las encuestas, quién cotiza, cuánto se gasta y la cobertura efectiva, que está en otras páginas. Ninguna es comparable con otra.",
  sections: {
    programmes: "Programas",
    fifths: "Más pobres y más ricos",
    contributors: "Cotizantes",
    spending: "Gasto",
    register: "Registro",
    microinsurance: "Microseguro",
    data: "Datos"
  },
  survey: {
    title: ({reaches: all, without, when}) =>
      `Según encuestas de hogares (${when}), en el país mediano ${print.statements(all.map(reachedIn))}${without.length === 0 ? "" : `; sin mediana para ${print.list(without.map((one) => inText[one]))}: menos de cinco países`}`,
    titleOne: ({programme, value, count, of: all, when}) =>
      `${reaches(programme)} ${to(theShare(value))} de las personas en la mediana de ${print.count(count)} de ${countriesOf(all)} (encuestas de ${when})`,
    titleFew: ({since}) => `Menos de cinco países tienen una encuesta con esta cifra desde ${print.year(since)}: no se da ninguna mediana`,
    titleNone: "No hay encuestas de hogares sobre programas para este grupo",
    subtitle:
      "Proporción de personas en hogares que reciben cada tipo de programa, última encuesta de cada país; cada país cuenta una vez.",
    note: "Las encuestas solo registran los programas por los que preguntan, y un hogar entero cuenta cuando el programa llega a uno de sus miembros. Es una familia de cifras propia, no la cobertura efectiva.",
    caption: (group) => `${group}: programas según las encuestas de hogares, última encuesta`,
    partsTitle: ({programme, high, highest, low, lowest, when}) =>
      `${reaches(programme)} ${to(theShare(high))} de las personas en el país mediano ${of(highest.the)} y ${to(theShare(low))} en el ${of(lowest.the)} (encuestas de ${when})`,
    partsTitleOne: ({programme, value, place, when}) =>
      `${reaches(programme)} ${to(theShare(value))} de las personas en el país mediano ${of(place.the)} (encuestas de ${when})`,
    partsCaption: ({programme, group}) =>
      `${programmes[programme]} por subregión (${group}): países con encuesta, valor menor, mediano y mayor`
  },
  fifths: {
    title: ({count, of, since, when}) =>
      count === 0
        ? `En ninguno de los ${print.count(of)} países con encuesta desde ${print.year(since)} llegan los programas a una proporción mayor del quintil de bienestar más rico que del más pobre (${when})`
        : `En ${print.count(count)} de los ${print.count(of)} países con encuesta desde ${print.year(since)}, los programas llegan a una proporción mayor del quintil de bienestar más rico que del más pobre (${when})`,
    titleOne: ({place, poorest, richest, since, when}) =>
      `${capital(place.within)}, único país con encuesta desde ${print.year(since)}, los programas llegan ${to(theShare(poorest))} del quintil de bienestar más pobre y ${to(theShare(richest))} del más rico (${when})`,
    titleOld: ({since}) => `No hay encuestas de hogares por quintiles de bienestar desde ${print.year(since)} para este grupo`,
    titleNone: "No hay encuestas de hogares por quintiles de bienestar para este grupo",
    countries:
      "Proporción de personas que viven en hogares a los que llega algún programa, en los quintiles de bienestar más pobre y más rico (según ingreso o consumo), última encuesta con ambos. Encabezan la lista los países donde los programas llegan a menos personas del quintil más pobre.",
    parts:
      "Proporción de personas que viven en hogares a los que llega algún programa, en los quintiles de bienestar más pobre y más rico (según ingreso o consumo): mediana de los países de cada subregión, cada quintil por separado, últimas encuestas.",
    caption: (group) => `${group}: quintiles de bienestar más pobre y más rico a los que llega algún programa, última encuesta con ambos`,
    poorest: "Quintil más pobre",
    richest: "Quintil más rico",
    difference: "Quintil más pobre menos quintil más rico, puntos porcentuales",
    say: ({label, poorest, richest, when}) =>
      `${label}: quintil más pobre ${print.percent(poorest)}, quintil más rico ${print.percent(richest)} (${when})`
  },
  contributors: {
    title: ({value, when}) =>
      `${capital(theShare(value))} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}, estimación de la OIT para el grupo)`,
    titleMedian: ({value, count, when}) =>
      `En la mediana de ${print.count(count)} países (miembros y observadores de las Naciones Unidas), ${theShare(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when})`,
    titleNone: "El informe de la OIT no tiene cotizantes a regímenes de pensiones de este grupo",
    caption: (group) => `${group}: cotizantes activos a un régimen de pensiones, proporción de la fuerza de trabajo`
  },
  spending: {
    title: ({children, workingAge, oldAge, fewest, most, of, edition}) =>
      `La mediana del gasto de los países con datos es ${amounting(children)} del PIB en la infancia, ${amounting(workingAge)} en la edad de trabajar y ${amounting(oldAge)} en la vejez (${among({fewest, most})} de ${print.count(of)} países, informe ${print.edition(edition)})`,
    above: ({count, without}) =>
      `En ${n(count, "un país o área", `${print.count(count)} países y áreas`)} las partes suman más que el total del mismo informe; las medianas las usan tal como se publicaron${without === null ? "" : `; sin esos países serían ${print.list(without.map((one) => print.percent(one)))}`}.`,
    titleSome: "No todas las etapas de la vida tienen una mediana: en al menos una, menos de cinco países tienen una cifra que cuente",
    titleNone: "El informe de la OIT no tiene el gasto por etapa de la vida de este grupo",
    parts:
      "Protección social pública sin salud, proporción del PIB, por etapa de la vida: mediana de los países de cada subregión, cada etapa por separado.",
    countries: "Protección social pública sin salud, proporción del PIB, por etapa de la vida, por país.",
    undated: (edition) => `Último año disponible, que la publicación no indica; informe ${print.edition(edition)}.`,
    caption: (group) => `${group}: gasto público en protección social, proporción del PIB, por etapa de la vida`,
    total: ({edition, some}) => `Todo, sin salud (informe ${print.edition(edition)}${some ? ", o el anterior que se indica" : ""})`,
    olderTotals: ({areas, editions}) =>
      `${n(areas.length, "El total", "Los totales")} ${print.list(areas.map(({the}) => of(the)))} ${n(areas.length, "procede", "proceden")} de un informe anterior al de los demás (${editions}).`,
    note: "Cada etapa tiene su propia mediana; por eso las medianas no suman el total. El total es de un informe posterior y no forma una serie con las partes. La fuente da las partes con un decimal: 0 es menos del 0,05\u00a0% del PIB, o no se distingue."
  },
  countries: "Países",
  nOfM: ({count, of}) => `${print.count(count)} de ${print.count(of)} países`
};
