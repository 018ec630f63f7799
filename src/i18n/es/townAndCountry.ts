import {capital, n, orNone, percentagePoints, print, someOf, theShare, to} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** Cómo llegan los programas a las zonas rurales, comparadas con las urbanas. */
const ways = {
  less: "menos a las zonas rurales que",
  more: "más a las zonas rurales que",
  level: "casi por igual a las zonas rurales y"
};
const than = ({smaller, larger}: {smaller: number; larger: number}): string => ways[smaller > 0 ? "less" : larger > 0 ? "more" : "level"];

const amongRecent = (count: number, of: number, since: number): string => {
  const some = count === of ? `los ${print.count(of)}` : `${orNone(count)} de los ${print.count(of)}`;
  return `En ${some} países y áreas con encuesta desde ${print.year(since)}, los programas llegan`;
};

const levelIn = (level: number, within: number): string =>
  level === 0 ? "" : `; en ${print.count(level)} la diferencia es de menos de ${percentagePoints(within)}`;

/** Palabras de la mirada a las zonas urbanas y rurales. */
export const townAndCountry: typeof import("../en/townAndCountry.ts").townAndCountry = {
  name: "Ciudad y campo",
  question: "¿Quedan más excluidas las personas del campo?",
  title: (group) => `Ciudad y campo, ${group}: ¿llegan los programas a las personas del campo?`,
  headline: ({smaller, of, since}) => `${amongRecent(smaller, of, since)} ${ways.less} a las urbanas.`,
  headlineMore: ({larger, of, since}) => `${amongRecent(larger, of, since)} ${ways.more} a las urbanas.`,
  headlineEven: ({each, of, since}) =>
    each === 0
      ? `En los ${print.count(of)} países y áreas con encuesta desde ${print.year(since)}, los programas llegan ${ways.level} a las urbanas.`
      : `${amongRecent(each, of, since)} ${ways.more} a las urbanas; en otros tantos, menos.`,
  headlineFew: ({of, since}) =>
    `ASPIRE tiene encuestas de hogares por zonas urbanas y rurales desde ${print.year(since)} de solo ${print.count(of)} países y áreas de este grupo.`,
  headlineOne: ({way, since}) =>
    `En el único país o área con encuesta desde ${print.year(since)}, los programas llegan ${ways[way]} a las urbanas.`,
  headlineOld: ({since, when}) =>
    `Todas las encuestas de hogares por zonas urbanas y rurales que ASPIRE tiene de este grupo son anteriores a ${print.year(since)} (${when}).`,
  headlineNone: "ASPIRE no tiene encuestas de hogares por zonas urbanas y rurales de ningún país de este grupo.",
  others: ({way, count, level, since, within, when}) =>
    `En ${orNone(count)} llegan ${way === "less" ? "menos" : "más"} a las zonas rurales${levelIn(level, within)} (encuestas desde ${print.year(since)}: ${when}).`,
  both: ({larger, smaller, level, since, within, when}) =>
    `En ${orNone(larger)} de ellos los programas llegan más a las zonas rurales que a las urbanas; en ${orNone(smaller)} llegan menos${levelIn(level, within)} (encuestas desde ${print.year(since)}: ${when}).`,
  several: ({when, level, within}) =>
    `Las encuestas son de ${when}.${level === 0 ? "" : ` En ${print.count(level)} la diferencia es de menos de ${percentagePoints(within)}.`}`,
  one: ({when}) => `La encuesta es de ${when}.`,
  older: ({smaller, larger, of}) =>
    `Si se cuentan también los países cuya encuesta es anterior (${print.count(of)} en total), en ${orNone(smaller)} llegan menos a las zonas rurales y en ${orNone(larger)}, más.`,
  without: ({none}) => `ASPIRE no tiene una encuesta así de ${countries(none)}.`,
  apart:
    "Una encuesta cuenta todos los programas por los que pregunta, lo mismo una comida escolar que una pensión: que un programa llegue no es tener un seguro. La cobertura efectiva (ODS 1.3.1) es otra medida; la tabla de la OIT no distingue zonas urbanas y rurales.",
  sections: {reach: "A quién llegan los programas", data: "Datos"},
  reach: {
    title: ({smaller, larger, of, since, when}) =>
      of === 1
        ? `En el único país o área con encuesta desde ${print.year(since)}, los programas llegan ${than({smaller, larger})} a las urbanas (${when})`
        : `En ${amongPlaces(larger, of)} con encuesta desde ${print.year(since)}, los programas llegan a una proporción mayor de las personas de zonas rurales que de las de zonas urbanas${larger === of ? "" : `; en ${orNone(smaller)}, a una menor`} (${when})`,
    titleOld: ({since}) => `ASPIRE no tiene encuestas de hogares por zonas urbanas y rurales desde ${print.year(since)} de este grupo`,
    titleNone: "ASPIRE no tiene encuestas de hogares por zonas urbanas y rurales de este grupo",
    countries: ({within}) =>
      `Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas, última encuesta con ambas. En orden según lo que aventajan las zonas urbanas; las diferencias de menos de ${percentagePoints(within)} cuentan como igualdad.`,
    parts: ({within, since}) =>
      `Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas: la mediana de los países de cada subregión, cada zona por separado, encuestas desde ${print.year(since)}. Las diferencias de menos de ${percentagePoints(within)} cuentan como igualdad.`,
    caption: (group) => `${group}: personas de zonas rurales y urbanas a las que llega algún programa, última encuesta con ambas zonas`,
    countWithOld: ({old, smaller, larger, of}) =>
      `Si se ${n(old, "cuenta también la encuesta anterior", `cuentan también las ${print.count(old)} encuestas anteriores`)}, la proporción rural es mayor en ${amongPlaces(larger, of)}${larger === of ? "" : ` y menor en ${orNone(smaller)}`}.`,
    note: "No comparable con la cobertura efectiva: las encuestas captan solo los programas por los que preguntan, y todo el hogar cuenta cuando un programa llega a uno de sus miembros. Cada país traza a su manera la línea entre zonas urbanas y rurales.",
    one: "Zonas rurales",
    other: "Zonas urbanas",
    difference: "Rural menos urbana, puntos porcentuales",
    say: ({label, one, other, when}) => `${label}: zonas rurales ${print.percent(one)}, zonas urbanas ${print.percent(other)} (${when})`
  },
  map: {
    title: ({behind, ahead, of, far, since, when}) =>
      of === 1
        ? `En el único país o área con encuesta desde ${print.year(since)}, los programas llegan ${behind > 0 ? `menos a las zonas rurales que a las urbanas, por ${percentagePoints(far)} o más` : ahead > 0 ? `más a las zonas rurales que a las urbanas, por ${percentagePoints(far)} o más` : `a las zonas rurales y a las urbanas con menos de ${percentagePoints(far)} de diferencia`} (${when})`
        : `En ${amongPlaces(behind, of)} con encuesta desde ${print.year(since)}, los programas llegan a las personas de zonas rurales menos que a las de zonas urbanas, por ${percentagePoints(far)} o más${behind === of ? "" : `; en ${orNone(ahead)}, más, por otro tanto`} (${when})`,
    titleOld: ({behind, ahead, of, far, since, when}) =>
      `Solo con encuestas anteriores a ${print.year(since)}: en ${amongPlaces(behind, of)} los programas llegan a las personas de zonas rurales menos que a las de zonas urbanas, por ${percentagePoints(far)} o más; en ${orNone(ahead)}, más, por otro tanto (${when})`,
    subtitle: ({within}) =>
      `Proporción de personas a las que llega algún programa, zonas rurales menos urbanas, última encuesta con ambas. Las diferencias de menos de ${percentagePoints(within)} cuentan como igualdad.`,
    withOld: ({old}) =>
      `Punteadas: ${print.count(old)} ${n(old, "encuesta anterior", "encuestas anteriores")} que el título y los colores dejan fuera; sus valores están en la tabla.`,
    legend: "Zonas rurales frente a urbanas",
    caption: (group) =>
      `${group}: lo que muestra el mapa, personas de zonas rurales y urbanas a las que llega algún programa, última encuesta con ambas zonas`,
    classes: {
      farAhead: ({far}) => `aventajan en ${percentagePoints(far)} o más`,
      ahead: ({far}) => `aventajan en menos de ${percentagePoints(far)}`,
      level: ({within}) => `iguales: menos de ${percentagePoints(within)} de diferencia`,
      behind: ({far}) => `rezagadas en menos de ${percentagePoints(far)}`,
      farBehind: ({far}) => `rezagadas en ${percentagePoints(far)} o más`
    },
    older: ({since}) => `Encuesta anterior a ${print.year(since)}, sin color`,
    none: "Sin encuesta con ambas en ASPIRE",
    label: (group) => `Mapa, ${group}. Cuán rezagadas están las zonas rurales frente a las urbanas. La tabla que sigue da los valores.`,
    sayNone: (name) => `${name}: ninguna encuesta de hogares por zonas urbanas y rurales en ASPIRE`
  },
  later: {
    column: "Encuesta posterior, solo el total",
    before: ({value, when}) => `${print.percent(value)} en ${when}`,
    note: ({count, of, moved, names}) =>
      `En ${amongPlaces(count, of)} hay una encuesta posterior que no distingue zonas urbanas y rurales; su total está en la tabla.${
        moved === 0
          ? ""
          : ` En ${print.count(moved)} de estos el total ha variado desde entonces 10 puntos porcentuales o más, se ha duplicado o se ha reducido a la mitad, y las zonas pueden estar hoy de otro modo${names.length === 0 ? "" : `: ${print.list(names)}`}.`
      }`
  },
  pandemic: ({count, of, years}) =>
    `${of === 1 ? "La encuesta es" : `${capital(someOf(count, of, "las"))} encuestas ${n(count, "es", "son")}`} de ${years.map(print.year).join(" o ")}, ${n(years.length, "año", "años")} de la pandemia de COVID-19: puede que se cuenten programas de emergencia; la fuente no lo indica.`,
  country: {
    later: ({now, when, before, since}) =>
      `Una encuesta posterior no distingue zonas urbanas y rurales: los programas llegan ${to(theShare(now))} de toda la población en ${when}${before === null ? "" : `, frente ${to(theShare(before))} en ${since}`}.`,
    title: ({rural, urban, when}) =>
      `Según una encuesta de hogares, los programas llegan ${to(theShare(rural))} de las personas de zonas rurales y ${to(theShare(urban))} de las de zonas urbanas (${when})`,
    subtitle: "Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas, por encuesta.",
    caption: (area) => `${area}: personas de zonas rurales y urbanas a las que llega algún programa, por encuesta`,
    survey: "Encuesta"
  },
  toInformal: "Empleo informal en la agricultura, la industria y los servicios",
  toSchemes: "Registro de programas: a quién atienden, entre otros a los trabajadores rurales",
  toMap: "Mapa y clasificación de las zonas rurales"
};
