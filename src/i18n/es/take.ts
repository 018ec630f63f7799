import type {Family} from "../../model/indicator.ts";
import type {PopulationMeasure} from "../../model/population.ts";
import type {take as english} from "../en/take.ts";
import {capital, n, print} from "./phrases.ts";

const persons: Record<PopulationMeasure, string> = {
  total: "todas las personas",
  female: "mujeres y niñas",
  male: "hombres y niños",
  children: "niñas y niños de 0 a 14 años",
  workingAge: "personas de 15 a 64 años",
  older: "personas de 65 años y más",
  olderFemale: "mujeres de 65 años y más",
  olderMale: "hombres de 65 años y más",
  births: "nacidos vivos en el año",
  employed: "personas ocupadas (tasa modelizada de la OIT por la población de 15 años y más)",
  employedFemale: "mujeres ocupadas (ídem)",
  employedMale: "hombres ocupados (ídem)",
  labourForce: "fuerza de trabajo (ídem)"
};

const techniques: Record<Family, string> = {
  coverage:
    "Los valores de los países provienen de la Encuesta de Seguridad Social de la OIT (indicador 1.3.1 de los Objetivos de Desarrollo Sostenible); los del mundo, las regiones y los grupos de ingreso son modelizados por la OIT.",
  informality:
    "Encuestas de fuerza de trabajo y de hogares que la OIT armoniza; las cifras del mundo, las regiones y los grupos de ingreso son estimaciones modelizadas de la OIT.",
  contributors:
    "Publicado por la OIT en el Informe Mundial sobre la Protección Social 2020–22: año 2020 o último disponible, que no se publica.",
  spending: "Publicado por la OIT en el Informe Mundial sobre la Protección Social: último año disponible de cada país, que no se publica.",
  survey: "Encuestas de hogares armonizadas en el Atlas de Protección Social del Banco Mundial (ASPIRE).",
  health:
    "Elaborado por la Organización Mundial de la Salud (índice de servicios esenciales; gasto en salud) y publicado en los Indicadores del Desarrollo Mundial del Banco Mundial.",
  context: "Publicado en los Indicadores del Desarrollo Mundial del Banco Mundial."
};

export const take: typeof english = {
  name: "Left Out: a quién no llega la protección social",
  description:
    "Cifras publicadas sobre protección social de más de 220 países y áreas y de los agregados de quienes las publican: cobertura efectiva de las prestaciones monetarias, por rama y sexo (ODS 1.3.1), empleo informal por sexo, sector y situación en el empleo, gasto público, programas en encuestas de hogares, salud. Un valor por fila, con año, marca, unidad, denominador, fuente y licencia. Un número que nadie tiene es una fila que no está; el cero es un valor.",
  keywords: ["protección social", "seguridad social", "cobertura", "ODS 1.3.1", "empleo informal", "género", "pensiones"],
  author: "Quienes contribuyen a Left Out",
  indicator: {
    description: ({measure, denominator}) => `${measure}. Denominador: ${denominator}.`,
    undated: "La fuente no indica el año: la edición nombra el informe.",
    dataset: ({name, question}) => `${name}: ${question}`,
    splits: (dimensions) => `Con desglose por ${print.list(dimensions)}.`
  },
  dimensions: {
    sex: "sexo",
    sector: "sector económico",
    status: "situación en el empleo",
    quintile: "quintil de bienestar",
    function: "función del ciclo de vida",
    residence: "zonas urbanas y rurales",
    age: "edad"
  },
  persons,
  techniques,
  tables: {
    indicators: {title: "Indicadores", text: "Cada indicador con su medida, unidad, denominador, fuente, licencia y años."},
    areas: {title: "Países, áreas y grupos", text: "Códigos, nombres, grupo de ingreso y región de cada país; quién define cada grupo."},
    "group-members": {title: "Miembros de los grupos", text: "Qué países pertenecen a qué grupo, donde se conoce la composición."},
    populations: {
      title: "Número de personas",
      text: "Personas por país y año (Naciones Unidas, World Population Prospects 2024): los denominadores de las personas excluidas."
    },
    ratifications: {
      title: "Ratificaciones",
      text: "Qué país ha ratificado cuáles de catorce convenios, y cuándo. Lo que no está no consta en nuestras fuentes; no equivale a no haberlo ratificado."
    },
    laws: {
      title: "Leyes",
      text: "Lo que dicen dos listas de la legislación sobre accidentes del trabajo y maternidad: programa, primera ley, cobertura legal. Lo que falta se desconoce; no significa que no exista."
    },
    claims: {
      title: "Afirmaciones publicadas",
      text: "Cifras sobre la cobertura tal como las han publicado los informes desde 2003, cada una con su publicación. No cuentan lo mismo."
    },
    schemes: {
      title: "Programas",
      text: "Programas con su país, rama, estrategia, grupos atendidos, años y el documento en el que se encontró cada uno: una muestra. Las filas de entidades que no conceden licencia están solo en las páginas."
    },
    "scheme-counts": {
      title: "A cuántos llegan los programas",
      text: "A cuántos llega cada programa, con año, unidad y documento. Las unidades difieren y no se suman; un año en blanco no se conoce."
    },
    "places-within": {
      title: "Zonas dentro de los países",
      text: "Lo que publican sobre provincias, estados y otras zonas las oficinas nacionales que conceden una licencia, en sus propias palabras. No es comparable con los indicadores."
    },
    "learning-pairs": {
      title: "Pares de aprendizaje",
      text: "Países y grupos que pueden aprender unos de otros, cada par con su razón y de quién procede. Las palabras son de este atlas: CC BY 4.0, “Left Out”."
    },
    practices: {
      title: "Relatos de prácticas",
      text: "Cómo se comparten los registros, qué se hace en los primeros 1.000 días, cómo van juntas las prestaciones contributivas y las no contributivas: cada una como la cuenta un documento. Lo que falta se desconoce; no significa que no exista. Las palabras son de este atlas: CC BY 4.0, “Left Out”."
    },
    annotations: {title: "Anotaciones", text: "Rarezas conocidas de ciertos valores. Una celda vacía significa cualquiera."},
    sources: {title: "Fuentes", text: "Quién publica, edición, dirección y licencia de cada fuente."}
  },
  columns: {
    id: "identificador, como en las direcciones y en las demás tablas",
    indicator: "identificador del indicador",
    area: "código ISO 3166-1 alfa-3 de un país (XKX para Kosovo, que no tiene uno), o identificador de un grupo",
    year: "año calendario",
    period: "año calendario",
    kind: "país o grupo",
    group_kind: "qué tipo de grupo",
    name: "nombre",
    income_group: "identificador del grupo de ingreso (Banco Mundial)",
    region: "identificador de la región (OIT)",
    subregion: "identificador de la subregión (OIT)",
    un_member: "si es miembro de las Naciones Unidas",
    defined_by: "quién define la composición",
    definition_url: "dónde está la definición",
    definition_date: "día o mes desde el que rige la composición",
    group: "identificador del grupo",
    member: "código ISO 3166-1 alfa-3 del país (XKX para Kosovo, que no tiene uno)",
    page: "si tiene página propia; los demás sirven de contexto",
    family: "las cifras de familias distintas no comparten un eje",
    question: "la pregunta que hace",
    measure: "qué mide el valor",
    unit: "porcentaje del denominador, porcentaje del PIB o puntos de un índice",
    denominator: "de quiénes es proporción el valor",
    direction: "si más o menos es mejor, o ninguno (contexto)",
    splits: "dimensiones de desglose, separadas por punto y coma",
    source: "identificador de la fuente",
    rows: "número de filas de su archivo",
    first_year: "primer año; vacío donde no se publican años",
    last_year: "último año; vacío donde no se publican años",
    publisher: "quién publica las cifras",
    title: "cómo se llama la fuente",
    edition: "edición o publicación",
    retrieved: "cuándo se descargaron las tablas",
    url: "dirección de la fuente",
    licence: "licencia de las cifras",
    licence_url: "dirección de la licencia",
    notice: "lo que su licencia pide decir dondequiera que se usen las cifras; en blanco si no pide palabras",
    text: "la anotación",
    office_measure: "identificador de la medida de la oficina",
    reported_as: "para qué la publica la oficina",
    population: "de quiénes es una proporción, o a quiénes cuenta",
    level: "el país en conjunto, una parte, una región, las zonas urbanas o rurales, u otra zona",
    code: "código ISO 3166-2 de una parte del país; en blanco donde no lo tiene",
    place: "la zona, con el nombre que le da la oficina",
    office_period: "año, edición o trimestre, como se publica",
    sex: "total, mujeres u hombres",
    office_value: "el valor",
    office_unit: "porcentaje, o un número de personas",
    note: "lo que hay que saber del valor",
    one: "primero de los dos: código ISO 3166-1 alfa-3 de un país (XKX para Kosovo, que no tiene uno), o identificador de un grupo",
    other: "segundo de los dos: lo mismo",
    why: "qué tienen en común",
    account: "qué se informa, o quién lo informa",
    topic: "de qué trata",
    document_url: "dirección del documento; vacía donde no hay ninguna que seguir",
    breakdown: "de qué desglose es el valor, dimensión:código; vacío donde se trata de un total y de sus partes por igual"
  },
  inLanguage: {en: "en inglés", es: "en español", fr: "en francés", ar: "en árabe"},
  page: {
    contents: {
      all: "Todo junto",
      use: "Cómo leerlos con una línea de código",
      indicators: "Por indicador",
      areas: "Por país o grupo",
      columns: "Columnas y códigos",
      sources: "Fuentes y citas",
      releases: "Versiones"
    },
    all: ({rows, indicators, areas}) =>
      `${print.count(rows)} filas de ${print.count(indicators)} indicadores de ${print.count(areas)} países, áreas y grupos, con número de personas, ratificaciones, programas, nombres, composición de los grupos y anotaciones.`,
    zip: (size) => `Todo en un archivo (ZIP, ${size})`,
    packageLink: "Descripción para máquinas (Data Package, JSON)",
    megabytes: (size) => `${print.points(size)} MB`,
    kilobytes: (size) => `${print.count(size)} kB`,
    release: ({id, date}) =>
      date === null ? `Datos que no corresponden a ninguna versión publicada (estado ${id})` : `Versión ${id}, del ${print.day(date)}`,
    latest: (size) => `Últimos valores de todos los países y grupos, en un libro para hojas de cálculo (XLSX, ${size})`,
    parquet: (size) => `Todas las observaciones en un archivo, para DuckDB, pandas o R (Parquet, ${size})`,
    formats:
      "XLSX es para hojas de cálculo: Excel, LibreOffice y otras lo abren en cualquier idioma, con los números como números. CSV, Parquet y JSON son para programas. El CSV separa las celdas con comas, escribe los decimales como en 67.639 y va en UTF-8 sin marca de orden de bytes: una hoja de cálculo en español lo pone en una sola columna, o lee sesenta y siete mil donde dice 67.639.",
    use: "El archivo se lee desde donde está; no hace falta instalar nada más que la herramienta.",
    useFolder: "Descomprima el archivo y empiece en su carpeta.",
    oneIndicator: (tool) => `${tool}: un indicador`,
    everyIndicator: (tool) => `${tool}: todos los indicadores juntos`,
    file: "Archivo",
    rows: "Filas",
    reference: "Nombres, grupos, número de personas, ratificaciones, programas",
    listedCaption: "Un archivo por cada indicador con página",
    contextCaption: "Contexto: ponderaciones y cifras de fondo sin página",
    referenceCaption: "Qué significan los códigos, y lo que no es un indicador",
    areasText:
      "Todas las filas de un país, área o grupo, de cada indicador con página. Los archivos JSON traen también el número de personas.",
    countries: (count) => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`,
    groups: (count) => `${print.count(count)} ${n(count, "grupo con agregados publicados", "grupos con agregados publicados")}`,
    columnsCaption: "Columnas de los archivos de indicadores, países y grupos",
    codes: "Códigos",
    unitsNote:
      "Por definición, en las tres unidades el valor está entre 0 y 100. Unos pocos se publican por encima; figuran como se publicaron.",
    citeAtlas: "Este atlas",
    citeSource: "Cómo citar",
    citeText:
      "Nombre a quien publica la cifra, su serie y su año; en las cantidades de personas, también a Naciones Unidas (World Population Prospects 2024, CC BY 3.0 IGO); después el atlas, si la encontró aquí."
  },
  latest: {
    title: "Últimos valores",
    heads: {
      ...{indicator: "Indicador", area: "País, área o grupo", id: "Código", kind: "Tipo", year: "Año", report: "Informe", value: "Valor"},
      ...{unit: "Unidad", denominator: "De quiénes", flag: "Marca", remark: "Observación de la fuente", note: "Nuestra nota"},
      ...{source: "Fuente", licence: "Licencia"}
    }
  },
  units: {percent: "porcentaje del denominador", percentOfGdp: "porcentaje del producto interno bruto", index: "puntos de un índice"},
  areaKinds: {country: "país o área", group: "agregado de un grupo de países"},
  directions: {higher: "más es mejor", lower: "menos es mejor", context: "ni lo uno ni lo otro"},
  flags: {normal: "sin indicación", break: "ruptura de la serie antes del valor", unreliable: "poco confiable, según la fuente"},
  remarks: {
    modelled: "estimación modelizada de la OIT",
    mainCities: "principales ciudades o áreas metropolitanas",
    urbanOnly: "zonas urbanas",
    computedFromCounts: "calculado a partir de recuentos de ILOSTAT"
  },
  cite: {
    source: ({publisher, title, edition, licence, url}) => `${publisher}: ${title}. ${capital(edition)}. ${licence}. ${url}`,
    atlas: ({id, date, url}) =>
      `Left Out: un atlas de las brechas de cobertura de la protección social. ${date === null ? `Datos que no corresponden a ninguna versión publicada (estado ${id}), que no deben citarse` : `Versión de los datos ${id}, ${print.day(date)}`}.${url === "" ? "" : ` ${url}`}`
  },
  feed: {
    title: "Left Out: versiones de los datos",
    entry: ({id, date}) => `Datos del ${print.day(date)}, versión ${id}`,
    link: "Canal de versiones (Atom)"
  },
  archive: {
    begin: (release) => `Left Out: un atlas de las brechas de cobertura de la protección social. ${release}.`,
    contents:
      "datapackage.json describe cada tabla y columna. Los CSV son para programas: comas entre las celdas, decimales como en 67.639, UTF-8 sin marca de orden de bytes. observations.parquet reúne todas las observaciones en un archivo. Los libros para hojas de cálculo (XLSX) están en el sitio.",
    parquet: "Todas las observaciones de todos los indicadores",
    cite: "Cómo citar",
    sources: "Fuentes"
  },
  world: "Mundo"
};
