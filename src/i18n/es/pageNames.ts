/** Cómo se llaman las páginas de los menús: allí, en su título y en el camino de vuelta. */
export const pageNames: typeof import("../en/pageNames.ts").pageNames = {
  countries: "Países y áreas",
  regions: "Regiones y grupos",
  questions: "Preguntas que comparan países",
  indicators: "Indicadores",
  map: "Mapa de cada indicador",
  schemes: "Registro de programas",
  compare: "Comparar",
  data: "Datos",
  embeds: "Insertar un gráfico",
  method: "Método",
  glossary: "Glosario",
  about: "Acerca de"
};
