import type {insured as english} from "../en/insured.ts";
import {n, of, print, theShare} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const products: typeof english.products = {
  "any-product": "Cualquier producto",
  health: "Salud",
  life: "Vida",
  accident: "Accidentes",
  "life-and-accident": "Vida y accidentes",
  "credit-life": "Vida ligado a un crédito",
  property: "Bienes",
  agriculture: "Agrícola"
};

const topics = {"any-product": "Microseguro", health: "Microseguro de salud"};

const places = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;
const newest = (whole: number, one: string, several: string): string =>
  n(whole, `el estudio más reciente ${one}`, `los estudios más recientes ${several}`);
const newestFound = ({found, earlier, whole}: {found: number; earlier: number; whole: number}): string =>
  `${newest(whole, "encontró", "encontraron")} personas aseguradas en ${amongPlaces(found, whole)}${earlier === 0 ? "" : `, y los anteriores en ${print.count(earlier)} más`}`;
const persons = (people: number): string => `${print.people(people)} ${n(people, "persona asegurada", "personas aseguradas")}`;

/** El microseguro según los estudios: de un país, de un grupo, solo de salud. */
export const insured: typeof english = {
  products,
  remarks: {
    aboveTotal: "más que con cualquier producto, tal como se publicó",
    shareOfClients: "la proporción publicada es de clientes y no se muestra",
    shareUnfit: "la proporción publicada no concuerda y no se muestra"
  },
  noPeople: "proporción de la población; sin número de personas",
  year: "Año del estudio",
  people: "Personas aseguradas",
  title: ({topic, found, earlier, of: whole, share, place, year}) =>
    `${topics[topic]}: ${newestFound({found, earlier, whole})}; la mayor proporción de una población es ${of(theShare(share))}, ${place.within} (${print.year(year)})`,
  titleNobody: ({topic, earlier, of: whole}) =>
    `${topics[topic]}: ${newest(whole, "no encontró", "no encontraron")} a nadie con seguro en ${places(whole)}${earlier === 0 ? "" : `; los anteriores, a personas en ${print.count(earlier)}`}`,
  titleNoShare: ({topic, found, earlier, of: whole}) => `${topics[topic]}: ${newestFound({found, earlier, whole})}`,
  titleNone: ({topic}) => `${topics[topic]}: ningún estudio incluye a un país de este grupo`,
  subtitle: ({topic}) =>
    `«Personas aseguradas identificadas, según declaran las aseguradoras», como proporción de la población: ${topic === "health" ? "productos de salud" : "cualquier producto"}, último estudio de cada país que lo indica, con su año.`,
  subtitleTop: ({shown}) => `La imagen muestra las ${print.count(shown)} proporciones mayores; la tabla tiene todas las filas.`,
  note: "Los productos se superponen: quien tiene dos cuenta en ambos, de modo que no se suman. 0 significa que el estudio no encontró a nadie; un guion, que no distingue el producto. Un país sin fila no está en ningún estudio: se desconoce, no es 0. Los estudios difieren en lo que preguntan y sus años no forman una serie. Los números los declaran las propias aseguradoras. No son cobertura de la protección social.",
  licence: "La entidad que los publica no indica licencia: las filas se muestran y se citan, y no están en ninguna descarga.",
  sharesApart: (found) =>
    `Publicado con proporciones distintas de la población: ${print.statements(found.map(({place, year, people, shares}) => `${print.people(people)} personas ${place.within} (${print.year(year)}), ${print.list(shares.map(({product, share}) => `${share} en «${products[product]}»`))}`))}.`,
  studied: ({studied, of: whole}) =>
    `${print.count(studied)} de ${places(whole)} de este grupo ${n(studied, "está", "están")} en algún estudio.`,
  newest: ({year}) => `Todas las cifras son antiguas: ningún estudio es posterior a ${print.year(year)}.`,
  caption: (group) => `${group}: personas aseguradas, por país, año del estudio y producto; al lado, la proporción de la población`,
  captionHealth: "Personas aseguradas con productos de salud, por país y año del estudio; al lado, la proporción de la población",
  say: ({name, share, year}) => `${name}: ${share} de la población con seguro (${print.year(year)})`,
  toMutual: "Mutuales de salud: qué se conoce y qué no cuenta nadie",
  country: {
    titleBoth: ({people, share, year}) =>
      `Microseguro: las aseguradoras declararon ${persons(people)} con cualquier producto, ${share} de la población (estudio de ${print.year(year)})`,
    titlePeople: ({people, year}) =>
      `Microseguro: las aseguradoras declararon ${persons(people)} con cualquier producto (estudio de ${print.year(year)})`,
    titleShare: ({share, year}) =>
      `Microseguro: ${share} de la población con cualquier producto, según declaran las aseguradoras (estudio de ${print.year(year)})`,
    titleNobody: ({year}) => `Microseguro: el estudio de ${print.year(year)} no encontró a nadie con seguro`,
    titleNoTotal: "Microseguro: los estudios no dan ningún número de todos los productos juntos",
    subtitle:
      "«Personas aseguradas identificadas, según declaran las aseguradoras», por producto y año del estudio; al lado, la proporción de la población.",
    caption: (area) => `${area}: personas aseguradas, por año del estudio y producto`,
    toAll: "El microseguro en todos los países estudiados"
  }
};
