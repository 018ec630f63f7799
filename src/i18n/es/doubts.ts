import type {Words} from "../en.ts";
import {withData} from "./withData.ts";
import {mostPassed} from "../mostPassed.ts";
import {capital, n, of, orNone, print, theShare, theWholeShare, to, small} from "./phrases.ts";

type Of = Parameters<Words["doubts"]["aboveHundred"]>[0]["of"];

const labelled = ({indicator, place, year}: Of, text: string): string =>
  print.labelled(`${indicator}, ${place}${year === null ? "" : ` (${print.year(year)})`}`, text);

type NotLeading = Parameters<Words["doubts"]["notLeading"]>[0]["told"][number];

const notLed = ({indicator, count, names, withAll, left, capped}: NotLeading, written: (value: number) => string): string => {
  const value = withAll === null ? "" : capped ? "está en el tope de la fuente" : `es ${written(withAll)}`;
  const beside = left === null || capped ? "" : `; queda fuera ${theShare(left)}`;
  const who = print.statements([
    print.list(names),
    withAll === null ? "" : `con ${n(count, "él", "ellos")}, la mediana${left === null ? "" : " de la cobertura"} ${value}${beside}`
  ]);
  const counted = `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;
  const text = who === "" ? counted : `${counted} (${who})`;
  return indicator === null ? text : print.labelled(indicator, text);
};

const ofShare = (value: number): string => of(theShare(value));
const ofPoints = (value: number): string => `de ${print.signedPoints(value)}`;

/** Cada uno con nombre es una frase: puede ser el de un lugar, y conserva su mayúscula. */
const allNotLed = (told: readonly NotLeading[], written: (value: number) => string): string => {
  const named = told.some(({indicator}) => indicator !== null);
  return `${named ? "." : ":"} ${told.map((one) => `${named ? capital(notLed(one, written)) : notLed(one, written)}.`).join(" ")}`;
};

const tooLittle = ({zero, low}: {zero: boolean; low: boolean}): string =>
  low ? `${zero ? "iguales a 0 o " : ""}demasiado bajos para la cobertura que da la OIT` : "iguales a 0 donde la OIT da cobertura";

const without = ({missing, isEvery}: Parameters<Words["doubts"]["step"]>[0]["skipped"]): string =>
  missing.length === 0 ? "" : isEvery ? ", sin ninguna cifra intermedia" : `, sin datos de ${print.list(missing.map(print.year))}`;

const over = (passed: Parameters<Words["doubts"]["step"]>[0]["passed"]): string =>
  passed.length === 0 || passed.length > mostPassed
    ? ""
    : `, por ${print.list(passed.map(({value, year}) => `${theShare(value)} en ${print.year(year)}`))},`;

type Three = Omit<Parameters<Words["doubts"]["outside"]>[0], "of" | "cap">;

const together = ({total, female, male, children}: Three): string =>
  children
    ? `${theShare(total)} del total, ${theShare(female)} (sexo femenino) y ${theShare(male)} (masculino)`
    : `${theShare(total)} del total, ${theShare(female)} de las mujeres y ${theShare(male)} de los hombres`;

const capped = (cap: Parameters<Words["doubts"]["outside"]>[0]["cap"], children: boolean): string => {
  if (cap === null) return "";
  const whose = children
    ? `del sexo ${cap === "female" ? "femenino" : "masculino"}`
    : `de ${cap === "female" ? "las mujeres" : "los hombres"}`;
  return ` La cifra ${whose} está en el tope de 100, lo que puede explicar la diferencia.`;
};

const seeIndicator = "en «Para leer con cuidado»";
const onPagesOf = (indicators: readonly string[]): string =>
  `en ${n(indicators.length, "la página", "las páginas")} de ${print.list(indicators.map((name) => `«${name}»`))}`;

/** Lo que un título contaría. */
const counting = (count: number): string => (count === 0 ? "no contaría ninguno" : `contaría ${print.count(count)}`);

/** What rules find odd about published values, in Spanish. */
export const doubts: Words["doubts"] = {
  mark: "con tope",
  atLeast: "como mínimo",
  bothCapped: "ambos en el tope",
  orLess: "o menos, porque uno de los dos valores centrales tiene tope",
  orMore: "o más, porque uno de los dos valores centrales tiene tope",
  capped:
    "Publicado como 100: la fuente limita las proporciones a 100, y los beneficiarios pueden ser más que el grupo con el que se comparan; un valor con tope no significa que todas las personas estén cubiertas.",
  headline: ({place, value, reached, when}) =>
    `${capital(place.within)}, ${theShare(value)} ${reached}, según lo publicado (${when}); la fuente pone ahí el tope. Una persona cubierta puede recibir muy poco.`,
  rank: ({count, of: all, own}) =>
    count === 1
      ? `De ${print.count(all)} países y áreas ${withData(own)}, ningún otro tiene la cobertura publicada en el tope.`
      : `${print.count(count)} de ${print.count(all)} países y áreas ${withData(own)} tienen la cobertura publicada en el tope y comparten el primer lugar.`,
  mapReached: ({count, of: all, threshold, since}) =>
    `En ${count === 0 ? "ninguno" : print.count(count)} de ${print.count(all)} ${n(all, "país o área", "países y áreas")} con encuesta desde ${print.year(since)} se llega a más ${of(theWholeShare(threshold))} de las personas`,
  manyNoted: ({count, indicators}) =>
    `Notas sobre ${print.count(count)} ${n(count, "país o área", "países y áreas")}: ${seeIndicator}, ${onPagesOf(indicators)}.`,
  whereNoted: ({indicators}) => `Las notas están ${seeIndicator}, ${onPagesOf(indicators)}.`,
  onPagesOf: ({indicators}) => onPagesOf(indicators),
  seeIndicator,
  whereNotes: ({mark}) =>
    `Valores con la marca «${mark}»: la nota está en «Para leer con cuidado», en la página del país o área y en la del indicador.`,
  notLeading: ({told}) =>
    `Las medianas, y los títulos que dan una mediana, o los valores más alto y más bajo, dejan aparte los valores con una nota${allNotLed(told, ofShare)}`,
  spendingNotLeading: ({told, zero, low}) =>
    `Las medianas dejan aparte valores con una nota, ${tooLittle({zero, low})}${allNotLed(told, ofShare)}`,
  spendingZeros: ({count}) =>
    `Las medianas cuentan ${n(count, "un cero", `${print.count(count)} ceros`)} sin nota, tal como se publicaron.`,
  pairsNotLeading: ({told}) =>
    `Los títulos y las medianas dejan aparte los pares de mujeres y hombres con una nota${allNotLed(told, ofPoints)}`,
  pairsWithoutNoted: ({noted, pairs, lower, higher, level}) =>
    `Se cuentan todos los pares de cifras; sin ${n(noted, "el que lleva", `los ${print.count(noted)} que llevan`)} una nota, en ${orNone(lower)} las mujeres quedan por detrás, en ${orNone(higher)} por delante y en ${orNone(level)} a la par, de ${print.count(pairs)}.`,
  pairsInCounts: "Los pares de mujeres y hombres con una nota entran en los recuentos y no en las medianas.",
  oldPairs: ({told, since}) =>
    `Las medianas y las mayores diferencias dejan aparte las encuestas anteriores a ${print.year(since)}${allNotLed(told, ofPoints)}`,
  pairsLeftOut: (told) => `${notLed(told, ofPoints)}.`,
  countWithoutNoted: ({noted, count, of: all}) =>
    `El título cuenta todas las cifras; sin ${n(noted, "el país o área cuya cifra lleva", `los ${print.count(noted)} países y áreas cuyas cifras llevan`)} una nota ${counting(count)} de ${print.count(all)}.`,
  countWithNoted: ({noted, count, of: all}) =>
    `El título usa las cifras sin nota; con ${n(noted, "el país o área cuya cifra lleva", `los ${print.count(noted)} países y áreas cuyas cifras llevan`)} una ${counting(count)} de ${print.count(all)}.`,
  countWithOld: ({old, since, count, of: all}) =>
    `Los títulos y las medianas usan las encuestas desde ${print.year(since)}; con ${n(old, "la anterior", `las ${print.count(old)} anteriores`)} el título ${counting(count)} de ${print.count(all)}.`,
  oldSurvey: "encuesta anterior, en ninguna mediana",
  medianWithNoted: ({share, isLeft, count}) =>
    `Con ${n(count, "el país cuya cifra lleva", `los ${print.count(count)} países cuyas cifras llevan`)} una nota, la mediana ${isLeft ? "de lo que queda fuera " : ""}sería ${theShare(share)}.`,
  computedNoted: ({share, left}) =>
    `De las personas que cuentan en la cifra calculada, ${theWholeShare(share)} entra con valores que llevan una nota; ${left === null ? "sin esos valores quedarían demasiado pocas para dar una cifra" : `sin esos valores quedaría fuera ${theShare(left)}`}.`,
  computedHeavy: ({share}) => `${capital(theWholeShare(share))} de las personas que cuentan en ella entra con valores que llevan una nota.`,
  countedNoted: ({names}) => `Los títulos y las medianas incluyen estas cifras que llevan una nota: ${print.list(names)}.`,
  oldSurveys: ({told, since}) =>
    `Las encuestas anteriores a ${print.year(since)} se muestran, pero quedan fuera de los títulos y las medianas${told.some(({indicator}) => indicator !== null) ? "; son las siguientes" : ""}${allNotLed(told, ofShare)}`,
  notListed: ({names}) => `No se listan, por la nota sobre sus valores: ${print.list(names)}.`,
  noneLeads: ({about}) => `Todas las cifras sobre ${small(about)} llevan una nota`,
  abouts: {
    branches: "las ramas de la protección social",
    sexes: "mujeres y hombres",
    work: "cobertura y empleo informal",
    bySex: ({branch}) => `${branch} por sexo`
  },
  allCapped: "Todas las ramas cuya cifra no lleva nota están en el tope de su fuente",
  noneApart: "Donde mujeres y hombres difieren, un valor está en el tope o lleva una nota",
  oneSound: ({indicator, value, when, others}) =>
    print.labelled(
      indicator,
      `${value} (${when}); ${n(others, "el otro año lleva", `los otros ${print.count(others)} años llevan`)} una nota`
    ),
  newest: ({indicator, value, when}) =>
    `${indicator}: el valor más reciente es ${value} (${when}); lleva una nota y no encabeza la página.`,
  inDoubt: ({place, value, reached, when}) => `La cifra más reciente ${of(place.the)} es dudosa: ${theShare(value)} ${reached} (${when}).`,
  irreconcilable: ({implied, held, cap, of: about, ...three}) => {
    return labelled(
      about,
      `${together(three)} son difíciles de conciliar: ${three.children ? "las niñas" : "las mujeres"} tendrían que ser ${theWholeShare(implied)} del grupo; según el número de personas son ${theWholeShare(held)}.${capped(cap, three.children)} Los tres se muestran tal como se publicaron.`
    );
  },
  outside: ({cap, of: about, ...three}) =>
    labelled(
      about,
      `${together(three)} no pueden darse a la vez, pues el total queda fuera de los otros dos.${capped(cap, three.children)} Los tres se muestran tal como se publicaron.`
    ),
  sumToHundred: ({female, male, children, of: about}) =>
    labelled(
      about,
      `${children ? "el sexo femenino" : "las mujeres"} (${print.percent(female)}) y ${children ? "el masculino" : "los hombres"} (${print.percent(male)}) suman 100, como sumarían las partes de los beneficiarios. Se publican como proporción ${children ? "de las niñas y de los niños" : "de las mujeres y de los hombres"}.`
    ),
  step: ({from, to: later, passed, skipped, of: about}) =>
    labelled(
      about,
      `el valor publicado pasa ${of(theShare(from.value))} en ${print.year(from.year)}${over(passed)} ${to(theShare(later.value))} en ${print.year(later.year)}${without(skipped)}. ${later.value === 0 ? "Una caída hasta cero" : "Un salto tan grande"} puede incluir un cambio en lo que se cuenta; se muestra tal como se publicó.`
    ),
  belowFloor: ({branches, floor, of: about}) => {
    const groups = branches.map(({branch, share}) =>
      branch === "children"
        ? `las niñas y los niños con una prestación (${theShare(share)} de su grupo)`
        : `las personas mayores con una pensión (${theShare(share)} de su grupo)`
    );
    return labelled(
      about,
      `menos de lo que ${n(groups.length, "implica una de sus ramas", "implican sus propias ramas")}: ${print.list(groups)} representan ya ${theShare(floor)} de la población. Se muestra tal como se publicó.`
    );
  },
  partsAbove: ({total, sum, parts, report, of: about}) =>
    labelled(
      about,
      `en el informe de ${print.edition(report)}, el gasto en ${print.list(parts.map((part) => part.toLowerCase()))} ${parts.length === 1 ? "es por sí solo" : "suma"} ${parts.length === 1 ? of(theShare(sum)) : theShare(sum)} del PIB, ${print.points(sum - total)} puntos porcentuales por encima del total sin salud, que es ${of(theShare(total))}. Todo se muestra tal como se publicó.`
    ),
  zeroSpent: ({spent, report, beside, of: about}) =>
    labelled(
      about,
      `el informe de ${print.edition(report)} da un gasto en ${spent.toLowerCase()} del ${print.value(0, "percentOfGdp")} del PIB, mientras que la cobertura (${beside.indicator.toLowerCase()}) es ${of(theShare(beside.value))} (${print.year(beside.year)}). El gasto puede ser inferior al ${print.finePercent(0.05)} o no figurar por separado; se muestra tal como se publicó.`
    ),
  littleSpent: ({spent, value, report, beside, each, of: about}) =>
    labelled(
      about,
      `el informe de ${print.edition(report)} da un gasto en ${spent.toLowerCase()} del ${print.value(value, "percentOfGdp")} del PIB, mientras que la cobertura (${beside.indicator.toLowerCase()}) es ${of(theShare(beside.value))} (${print.year(beside.year)}). Por cada persona cubierta serían como mucho el ${print.percent(each)} del PIB por persona. Parte del gasto puede figurar en otro lugar; se muestra tal como se publicó.`
    ),
  employeesApart: ({employees, total, most, held, of: about}) =>
    labelled(
      about,
      `${theShare(employees)} de las personas asalariadas y ${theShare(total.value)} de todas las ocupadas (${print.year(total.year)}) son difíciles de conciliar: las asalariadas tendrían que ser ${theWholeShare(most)} de las ocupadas o menos, y se estiman en ${theWholeShare(held)}. Se muestra tal como se publicó.`
    ),
  groupApart: ({value, mean, count, fits, of: about}) =>
    labelled(
      about,
      `se publica ${theShare(value)}, pero ${n(count, "su único país o área con datos tiene", `sus ${print.count(count)} países y áreas con datos tienen`)}, según sus personas, ${theShare(mean)}.${fits === null ? "" : ` Junto con ${fits.with.the} tienen ${theShare(fits.mean)}: la cifra es muy probablemente de ambos.`} Se muestra tal como se publicó.`
    ),
  aboveHundred: ({value, of: about}) =>
    labelled(about, `${print.percent(value)} es más que el todo del que forma parte. Se muestra tal como se publicó.`),
  copied: ({original, of: about}) =>
    labelled(about, `idéntico al valor ${of(original.the)}, como otros del mismo año. Se muestra tal como se publicó.`),
  notCounted: ({copies}) =>
    `No se cuentan, porque varios valores de un año son idénticos a los de otra área: ${print.list(copies.map(({name, original}) => `${name} (los ${of(original.the)})`))}.`,
  zeroOnAll: ({before, skipped, of: about}) =>
    labelled(
      about,
      `se publica 0 en todas las ramas que tienen una cifra, tras ${theShare(before.value)} en ${print.year(before.year)} (${before.indicator})${without(skipped)}. El cero es muy probablemente un efecto de cómo se informaron los datos y se muestra tal como se publicó.`
    )
};
