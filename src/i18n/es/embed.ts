import type {Words} from "../en.ts";
import {plural} from "../plural.ts";

const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});

export const embed: Words["embed"] = {
  charts: {
    map: "Mapa",
    ranking: "Clasificación",
    branches: "Ramas",
    trend: "Evolución",
    gender: "Mujeres y hombres",
    informality: "Trabajo informal",
    "life-cycle": "Camino de la vida",
    programmes: "Programas en una encuesta de hogares",
    fifths: "Programas por quintil de bienestar",
    health: "Servicios de salud esenciales",
    spending: "Gasto público por función",
    spread: "Ramas, país por país",
    regions: "Un indicador, región por región",
    sexes: "Un indicador para mujeres y hombres",
    incomes: "Excluidos por grupo de ingreso",
    "sectors-parts": "Sectores, parte por parte",
    "sectors-workers": "Trabajadores informales, contados",
    "sectors-whole": "Trabajo informal por sector",
    "sectors-spread": "Sectores, país por país",
    "life-cycle-regions": "Camino de la vida por región",
    "life-cycle-medians": "Camino de la vida, países medianos",
    "strategies-programmes": "Programas según encuestas",
    "strategies-fifths": "Programas para los más pobres y los más ricos",
    "strategies-contributors": "Quién cotiza para una pensión",
    "strategies-spending": "Gasto por etapa de la vida",
    "gender-balance": "Mujeres y hombres, rama por rama",
    "gender-differences": "Mujeres y hombres, mayores diferencias",
    "gender-averages": "Mujeres y hombres, promedios publicados",
    "gender-work": "Mujeres y hombres en empleos informales",
    "gender-split": "Mujeres y hombres, dónde hay cifras",
    "informality-sexes": "Trabajo informal por sexo",
    "informality-status": "Trabajo informal por categoría ocupacional",
    "informality-cover": "Empleo formal y cobertura",
    comparison: "Comparación"
  },
  pictures: {
    map: "Mapa del mundo",
    ranking: "Gráfico de barras",
    branches: "Gráfico de barras",
    trend: "Gráfico de líneas",
    gender: "Gráfico de puntos",
    informality: "Gráfico de barras",
    "life-cycle": "Gráfico de columnas",
    programmes: "Gráfico de barras",
    fifths: "Gráfico de columnas",
    health: "Gráfico de líneas",
    spending: "Gráfico de barras",
    spread: "Tiras de puntos",
    regions: "Tiras de puntos",
    sexes: "Gráfico de puntos",
    incomes: "Gráfico de barras",
    "sectors-parts": "Barras pequeñas",
    "sectors-workers": "Cuadrados, uno por cada tantas personas",
    "sectors-whole": "Gráfico de barras",
    "sectors-spread": "Tiras de puntos",
    "life-cycle-regions": "Gráficos de columnas",
    "life-cycle-medians": "Gráficos de columnas",
    "strategies-programmes": "Tiras de puntos",
    "strategies-fifths": "Gráfico de puntos",
    "strategies-contributors": "Tiras de puntos",
    "strategies-spending": "Barras pequeñas",
    "gender-balance": "Gráfico de barras apiladas",
    "gender-differences": "Gráfico de puntos",
    "gender-averages": "Gráfico de puntos",
    "gender-work": "Gráfico de puntos",
    "gender-split": "Mapa",
    "informality-sexes": "Gráfico de puntos",
    "informality-status": "Tiras de puntos",
    "informality-cover": "Diagrama de dispersión",
    comparison: "Comparación"
  },
  open: (site) => `Abrir en ${site}`,
  ends: (count, of) =>
    `Los ${count} países y áreas más alejados, de ${of} con cifra. Las posiciones comparan los últimos valores de años distintos.`,
  endsCaption: (name, count, of) => `${name}: los ${count} países y áreas más alejados, de ${of} con cifra, último año`,
  empty: {
    title: (chart, name) => `${name}: no hay cifras publicadas para «${chart}»`,
    text: "Las fuentes de este atlas no tienen nada que dibujar aquí. No es un cero, y el país puede tener cifras.",
    neighbours: "El mismo gráfico para:"
  },
  alt: (picture, finding, measure) => `${picture}. ${finding}. ${measure}`,
  missing: {
    branches: (count, text) => n(count, `${text} rama no tiene cifra.`, `${text} ramas no tienen cifra.`),
    stages: (count, text) => n(count, `${text} etapa de la vida no tiene cifra.`, `${text} etapas de la vida no tienen cifra.`),
    programmes: (count, text) => n(count, `${text} tipo de programa no tiene cifra.`, `${text} tipos de programa no tienen cifra.`),
    countries: (count, text) => n(count, `${text} país o área no tiene cifra.`, `${text} países y áreas no tienen cifra.`),
    branchesBySex: (count, text) =>
      n(count, `Para ${text} rama no se publica ninguna cifra por sexo.`, `Para ${text} ramas no se publica ninguna cifra por sexo.`),
    countriesBySex: (count, text) =>
      n(
        count,
        `No se publican cifras de ambos sexos para ${text} país o área.`,
        `No se publican cifras de ambos sexos para ${text} países y áreas.`
      ),
    countriesPaired: (count, text) =>
      n(
        count,
        `A ${text} país o área le falta una de las dos cifras, o las separan demasiados años.`,
        `A ${text} países y áreas les falta una de las dos cifras, o las separan demasiados años.`
      )
  },
  unnamed: (count) => `El dibujo contiene ${count} valores; la página que abre los nombra uno por uno.`,
  frozen: (release) => `Cifras de la edición ${release}; no cambian.`,
  take: {
    unnamed:
      "El sitio se construyó sin conocer su propia dirección. El navegador completa aquí las direcciones de las inserciones; sin scripts, anteponga la dirección del sitio a cada una que empiece con una barra.",
    title: "Llevarse este gráfico",
    live: "Inserción que sigue las actualizaciones",
    frozen: "Inserción que nunca cambia",
    picture: {
      copy: "Copiar la imagen",
      saved: (file) => `Guardada: ${file}`,
      copied: "La imagen está en el portapapeles.",
      failed: (svg) => `Este navegador no pudo dibujar la imagen: use «${svg}», que muestra lo mismo.`,
      refused: (png) => `Este navegador no dejó que la página copiara la imagen: use «${png}», que es la misma.`,
      unfetched: "No se pudo obtener la imagen: inténtelo de nuevo cuando tenga conexión."
    },
    sentence: "Frase",
    alt: "Texto alternativo",
    citation: "Cita",
    files: "Archivos",
    svg: "Imagen (SVG)",
    png: "Imagen (PNG)",
    large: "Imagen al doble de tamaño (PNG)",
    csv: "Filas (CSV)",
    json: "Filas (JSON)",
    bibtex: "Cita (BibTeX)",
    ris: "Cita (RIS)",
    csl: "Cita (CSL-JSON)",
    button: "Copiar",
    select: (what) => `Seleccionado; pulse Ctrl+C para copiar: ${what}`,
    copy: (what) => `Copiar: ${what}`,
    copied: (what) => `Copiado: ${what}`,
    open: "La inserción por sí sola"
  },
  cite: {
    plain: (title, atlas, note) => `«${title}». ${atlas}. ${note}.`
  },
  maker: {
    title: "Llévese un gráfico",
    intro:
      "Cada gráfico del atlas puede estar en su página: ajusta su tamaño, sigue el modo claro u oscuro de quien lee, habla con los lectores de pantalla, nombra su fuente y no llama a nadie más.",
    chart: "Gráfico",
    about: "Sobre",
    indicator: "Indicador",
    country: "País o área",
    group: "Grupo de países",
    pair: "Qué y dónde",
    area: "País, región o grupo",
    language: "Idioma",
    theme: "Colores",
    themes: {auto: "según prefiera quien lee", light: "claro", dark: "oscuro"},
    make: "Mostrar el gráfico y su código",
    preview: "Vista previa",
    snippet: "Código",
    unknown: "No existe ese gráfico; en su lugar se muestra este.",
    failed: "No se pudo obtener el gráfico; el código es el del gráfico anterior.",
    gallery: "Algunos para empezar",
    how: "Cómo funciona",
    howText:
      "El código es un marco y un pequeño script. El script fija la altura del marco y no hace nada más; sin él, o con los scripts desactivados, el marco conserva una altura suficiente. Un código vivo muestra la edición más reciente de los datos. Uno congelado conserva las cifras de la edición del día mientras exista este sitio.",
    withoutScript: "Sin scripts, elija de estas listas: cada dirección muestra el gráfico solo, y puede ponerse en un marco tal cual."
  }
};
