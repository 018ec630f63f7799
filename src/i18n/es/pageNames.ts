/** Cómo se llaman las páginas de los menús: allí, en su título y en el camino de vuelta. */
export const pageNames: typeof import("../en/pageNames.ts").pageNames = {
  countries: "Países y áreas",
  regions: "Regiones y grupos",
  indicators: "Indicadores",
  schemes: "Registro de programas",
  compare: "Comparar",
  data: "Datos",
  method: "Método",
  glossary: "Glosario",
  about: "Acerca de"
};
