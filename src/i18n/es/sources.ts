import type {SourceTexts} from "../en/sourceTexts.ts";

const ilo = "Organización Internacional del Trabajo (OIT)";

/** Fuentes y tablas; los títulos que la fuente solo publica en inglés quedan como son. */
export const sources: SourceTexts = {
  claims: {
    publisher: "OIT; Banco Mundial; Microinsurance Network y PNUD; AISS",
    title: "Afirmaciones sobre la cobertura, tal como las publican informes desde 2003",
    licence: "Datos fácticos, no sujetos a derechos",
    edition: "informes de 2003 a 2025, indicados con cada afirmación",
    tables: {
      "claims.csv":
        "Cifras sueltas sobre la cobertura tal como las publican los informes, cada una con su publicación y el año en que apareció. Un año en blanco se desconoce"
    }
  },
  gwip: {
    publisher: "Nate Breznau y Felix Lanver, Universidad de Bremen",
    title: "Global Work-Injury Policy Database (GWIP)",
    edition: "versión 3.1; versión larga 1.1",
    tables: {
      "employment-injury.csv":
        "Legislación sobre accidentes del trabajo por país: si hay un programa y de qué tipo, el año de la primera ley y una estimación de la parte de la fuerza de trabajo a la que ampara la ley. De un país ausente no se sabe nada: no significa que no haya ley"
    }
  },
  "ilo-wspr": {
    publisher: ilo,
    title: "Informe Mundial sobre la Protección Social",
    edition: "Informes 2024–26 y 2020–22",
    tables: {
      "expenditure.csv":
        "Gasto público en protección social, % del PIB: informe 2024–26, con y sin salud; informe 2020–22, por función del ciclo de vida; último año disponible de cada país, que no se publica",
      "pension-contributors.csv":
        "Cotizantes activos a un régimen de pensiones, % de la fuerza de trabajo: informe 2020–22; 2020 o último año disponible"
    }
  },
  ilostat: {
    publisher: ilo,
    title: "ILOSTAT; Base de Datos Mundial de Protección Social",
    edition:
      "ODS 1.3.1: primavera de 2026 (hemisferio norte); empleo informal por sexo: 21 de noviembre de 2025; por sector: marzo de 2024; por situación en el empleo: recuentos de alrededor de junio de 2024; por edad, y de personas asalariadas e independientes: primavera de 2022 (hemisferio norte)",
    tables: {
      "SDG_0131_SEX_SOC_RT_A.csv":
        "ODS 1.3.1: cobertura efectiva por contingencia y sexo; edición de la primavera de 2026 (hemisferio norte)",
      "EMP_NIFL_SEX_RT_A.csv": "Tasa de empleo informal por sexo; edición del 21 de noviembre de 2025",
      "SDG_0831_SEX_ECO_RT_A.csv":
        "Tasa de empleo informal por sector y sexo; edición de marzo de 2024; sin las filas de 39 países que la OIT ha revisado más desde entonces; en las que quedan, la tasa de todas las personas ocupadas ha cambiado en menos de 2 puntos porcentuales",
      "SDG_0831_SEX_RT_A_aggregates.csv":
        "Empleo informal por sexo en el mundo, los grupos de ingreso y las regiones; estimaciones modelizadas de la OIT",
      "EMP_NIFL_SEX_STE_RT_A.csv":
        "Tasa de empleo informal por situación en el empleo; calculada con los recuentos de ILOSTAT de alrededor de junio de 2024",
      "EMP_NIFL_SEX_AGE_RT_A.csv":
        "Tasa de empleo informal por sexo y edad (15 años y más, de 15 a 24, 25 y más); edición de la primavera de 2022 (hemisferio norte); solo donde el total no se ha revisado desde entonces",
      "EMP_NIFL_SEX_STE_RT_A_aggregate.csv":
        "Tasa de empleo informal por sexo de personas asalariadas y de trabajadores independientes; edición de la primavera de 2022 (hemisferio norte); solo donde el total no se ha revisado desde entonces"
    }
  },
  ratifications: {
    publisher: `${ilo}; Naciones Unidas`,
    title: "Ratificaciones de convenios, según el registro de sus depositarios",
    licence: "Datos fácticos, no sujetos a derechos",
    edition:
      "C102: noviembre de 2026, cada una según el documento indicado, salvo cuatro no cotejadas con un documento; los demás convenios: una lista que termina en 2022 (el C118: en 1976) y no indica documentos",
    tables: {
      "ratifications.csv":
        "Ratificaciones de trece convenios de la OIT y de las Naciones Unidas por país y año (C118: de entrada en vigor, salvo Suecia); sin las filas del C102, que están en c102.csv. Un país ausente no consta en nuestras fuentes; no equivale a no haber ratificado",
      "c102.csv":
        "Ratificaciones del C102 (seguridad social, norma mínima) con el documento en el que se vio cada una, salvo cuatro no cotejadas con un documento; faltan Noruega, el Reino Unido y Suecia, y Rumania está sin año"
    }
  },
  microinsurance: {
    publisher: "Microinsurance Network",
    title: "Mapa mundial del microseguro (World Map of Microinsurance)",
    licence: "No indica licencia: se muestra y se cita, sin descarga",
    edition: "compilación de mayo de 2020, con los estudios de 2005 a 2017",
    tables: {
      "microinsurance.csv":
        "Personas aseguradas identificadas, según declaran las aseguradoras, por país, producto y año del estudio. 0 significa que el estudio no encontró a nadie; los productos se superponen y no se suman"
    }
  },
  schemes: {
    publisher: "Muchas entidades, indicadas con cada programa y cada número; más de la mitad de los programas, del Banco Mundial",
    title: "Registro de programas",
    licence: "Datos fácticos, no sujetos a derechos",
    edition: "noviembre de 2026; una muestra reunida de documentos con fecha de 2006 a 2026",
    tables: {
      "schemes.csv":
        "Programas con su país, rama, estrategia, grupos atendidos, años y el documento en el que se encontró cada uno; la estrategia y la rama de las filas del Banco Mundial se derivan de sus códigos de categoría; las pensiones que HelpAge da como sujetas a una prueba de pensiones (Armenia, Azerbaiyán, Belarús), de las que queda aparte quien ya tiene otra pensión, son asistencia social y no universales. Un espacio en blanco es desconocido, nunca cero",
      "beneficiaries.csv":
        "Números por programa, cada uno con su unidad y el documento en el que se encontró; un año en blanco no se conoce"
    }
  },
  "subnational-arm": {
    publisher: "Comité de Estadística de la República de Armenia (Armstat)",
    title: "Indicador ODS 8.3.1, plataforma de los ODS de Armenia (encuesta de fuerza de trabajo)",
    licence: "No indica licencia para los datos: se muestra y se cita, sin descarga",
    edition: "7 de agosto de 2026 (archivo de datos del 16 de diciembre de 2025)",
    tables: {
      "figures.csv": "Empleo informal por sexo, 2015–2024, y en zonas urbanas y rurales, 2018–2024",
      "measures.csv": "Medidas según las nombra la plataforma de los ODS de Armenia"
    }
  },
  "subnational-can": {
    publisher: "Statistics Canada",
    title: "Indicador ODS 1.3.1, Canadian SDG Data Hub (AWCBC; Canadian Income Survey; Employment Insurance Statistics)",
    edition: "10 de marzo de 2026 (archivo de datos del 19 de septiembre de 2024)",
    notice:
      "Adaptado de Statistics Canada, indicador ODS 1.3.1, Canadian SDG Data Hub, 10 de marzo de 2026. Esto no constituye un respaldo de Statistics Canada a este producto.",
    tables: {
      "figures.csv":
        "Cobertura en caso de accidente del trabajo por provincia y territorio, 2015–2022; otras proporciones del ODS 1.3.1 para todo el Canadá",
      "measures.csv": "Medidas según las nombra el Canadian SDG Data Hub"
    }
  },
  "subnational-ind": {
    publisher: "NITI Aayog, Gobierno de la India",
    title: "SDG India Index and Dashboard 2020–21; 2023–24",
    licence: "No indica licencia para los datos: se muestra y se cita, sin descarga",
    edition: "ediciones 2020-21 y 2023-24 del índice, según las recoge el PNUD el 25 de julio de 2025",
    tables: {
      "figures.csv":
        "Regímenes de salud y prestaciones de seguridad social por estado y territorio de la Unión; los años son las ediciones del índice",
      "measures.csv": "Medidas según las nombra el SDG India Index"
    }
  },
  "subnational-jam": {
    publisher: "Statistical Institute of Jamaica (STATIN); Ministry of Labour and Social Security",
    title: "Indicador ODS 1.3.1 (aproximado), plataforma de los ODS de Jamaica",
    licence: "No indica licencia para los datos: se muestra y se cita, sin descarga",
    edition: "5 de agosto de 2026",
    tables: {
      "figures.csv": "Inscripciones y cobertura por zona y parroquia, 2012–2024",
      "measures.csv": "Medidas según las nombra la plataforma de los ODS de Jamaica"
    }
  },
  "subnational-kaz": {
    publisher: "Oficina Nacional de Estadística de Kazajistán",
    title: "Indicador ODS 8.3.1, plataforma nacional de los ODS (encuesta de empleo por muestreo)",
    licence: "No indica licencia para los datos: se muestra y se cita, sin descarga",
    edition: "24 de octubre de 2024 (archivo de datos del 11 de octubre de 2024)",
    tables: {
      "figures.csv": "Empleo informal por región, por sexo, y en zonas urbanas y rurales, 2012–2023",
      "measures.csv": "Medidas según las nombra la plataforma nacional de los ODS de Kazajistán"
    }
  },
  "subnational-nga": {
    publisher: "National Bureau of Statistics, Nigeria",
    title: "Indicadores ODS 1.3.1 y 8.3.1, plataforma de los ODS de Nigeria",
    licence: "No indica licencia para los datos: se muestra y se cita, sin descarga",
    edition: "2025",
    tables: {
      "figures.csv":
        "Protección social por estado y región, 2021; empleo informal en zonas urbanas y rurales, por trimestre de 2022 a 2024",
      "measures.csv": "Medidas según las nombra la plataforma de los ODS de Nigeria"
    }
  },
  "un-wpp": {
    publisher: `Naciones Unidas, Departamento de Asuntos Económicos y Sociales, División de Población; ${ilo}`,
    title: "World Population Prospects; empleo y fuerza de trabajo según tasas modelizadas de la OIT",
    edition: "World Population Prospects 2024",
    tables: {
      "population.csv":
        "Personas por país y año, 2000–2025: total, por sexo, por edad; nacidos vivos; empleo y fuerza de trabajo (tasas modelizadas de la OIT por la población de 15 años y más)"
    }
  },
  wbl: {
    publisher: "Banco Mundial",
    title: "Women, Business and the Law",
    edition: "2024 (WBL 1.0)",
    tables: {
      "maternity.csv":
        "Legislación sobre la licencia de maternidad remunerada por país: si la hay y quién la paga, y el primer año de la serie, que empieza en 1970, en que la hay. No contiene cobertura legal"
    }
  },
  worldbank: {
    publisher: "Banco Mundial",
    title: "Indicadores del Desarrollo Mundial; ASPIRE",
    edition:
      "2025; índice de cobertura de servicios de la cobertura sanitaria universal: Organización Mundial de la Salud, método de 2025; ASPIRE por zonas urbanas y rurales: descarga de septiembre de 2025",
    tables: {
      "WDI.csv":
        "Cobertura y suficiencia de los programas en las encuestas de hogares (ASPIRE; los quintiles son de bienestar, ingreso o consumo), índice de cobertura de servicios de la cobertura sanitaria universal, proporción del gasto en salud que se paga de bolsillo, pobreza a 3,00 dólares al día, empleo por sector y empleo independiente (estimaciones modelizadas de la OIT)",
      "ASPIRE_area.csv":
        "Cobertura y suficiencia del conjunto de los programas en las encuestas de hogares, en zonas urbanas y rurales (ASPIRE; descarga de septiembre de 2025); solo las encuestas cuyo total sigue en la edición de 2025"
    }
  }
};
