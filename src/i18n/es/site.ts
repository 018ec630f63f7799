import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** Lo que dicen todas las páginas alrededor de su contenido. */
export const site: Words["site"] = {
  name: "Left Out",
  tagline: "Un atlas de las brechas de cobertura de la protección social",
  skip: "Ir al contenido",
  mainMenu: "Menú principal",
  breadcrumb: "Usted está aquí",
  nav: pageNames,
  menu: {
    countries: "Países",
    regions: "Regiones",
    map: "Mapa",
    questions: "Preguntas",
    indicators: "Indicadores",
    compare: "Comparar",
    data: "Datos",
    embeds: "Insertar"
  },
  menuButton: "Menú",
  footerParts: {
    map: "Todas las páginas",
    places: "Lugares y cifras",
    questions: "Preguntas",
    use: "Usar las cifras",
    about: "Sobre el atlas",
    archive: "Todo en un archivo (zip)",
    licences: "Licencias del software"
  },
  language: "Idioma",
  languages: {en: "English", es: "Español", fr: "Français", ar: "العربية"},
  home: "Inicio",
  footer:
    "Left Out muestra a quién no llega la protección social. Cada número está publicado o se calcula con números publicados, lleva su año o su informe y se puede descargar.",
  footerLicence:
    "Textos y gráficos: CC BY 4.0. Cifras: con la licencia de quien las publica, que se nombra bajo cada gráfico, en su mayoría CC BY 4.0. Cantidades de personas: calculadas a partir de Naciones Unidas, World Population Prospects 2024 (CC BY 3.0 IGO).",
  noTracking: "Sin cookies, sin rastreo, sin solicitudes a terceros.",
  disclaimer:
    "Las fronteras y los nombres que se muestran no implican opinión alguna sobre la condición jurídica de ningún país o territorio, ni sobre sus límites.",
  bordersLink: "Cómo se dibujan las fronteras",
  onThisPage: "En esta página"
};
