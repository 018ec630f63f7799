import type {WordRule} from "./wordRule.ts";

/** What a careful reader of Spanish takes for a translation, with what to write: kept out of the words and of the pages that are built. */
export const calques: readonly WordRule[] = [
  {
    write: "anteriores en más de cinco años",
    not: /\bmás de cinco años anteriores\b|\bpor detrás del año\b|\baño más común\b/i,
    bites: ["Más de cinco años anteriores al año más frecuente", "más de cinco años por detrás del año más común"],
    spares: ["anteriores en más de cinco años al año más frecuente"]
  },
  {
    write: "sin «boreal»",
    not: /\bboreal\b/i,
    bites: ["edición de la primavera boreal de 2026"],
    spares: ["edición de la primavera de 2026 (hemisferio norte)"]
  },
  {
    write: "entidades, quien publica",
    not: /\beditor(es)?\b/i,
    bites: ["documentos de muchos editores"],
    spares: ["documentos de muchas entidades", "la editorial"]
  },
  {
    write: "son once, reúne",
    not: /\bcuentan (con )?once\b/i,
    bites: ["los BRICS cuentan once"],
    spares: ["los BRICS son once"]
  },
  {
    write: "cada país cuenta una vez",
    not: /\b(país|etapa|quintil) (contado|tomad[oa]) (una vez|por)\b/i,
    bites: ["última encuesta, cada país contado una vez"],
    spares: ["cada país cuenta una vez"]
  },
  {
    write: "usan, se basan en",
    not: /\b(títulos?|medianas?|cifras?( \S+){0,7}) toman? (las|los|un) /i,
    bites: [
      "Los títulos y las medianas toman las encuestas",
      "El título toma las cifras sin nota",
      "Las cifras de regiones en otras páginas toman un solo año"
    ],
    spares: ["Los títulos y las medianas usan las encuestas"]
  },
  {
    write: "del 34 % al 56 %",
    not: /\b(De|va de|pasa de|es de|está [^:.]*: de) (?!los |las )[\d.,]+\u00a0% (en|a) /,
    bites: ["De 100\u00a0% en Noruega (2023) a 6,6\u00a0% en Chad", "el valor publicado pasa de 47,4\u00a0% en 2019 a 80,3\u00a0% en 2021"],
    spares: ["Del 100\u00a0% en Noruega (2023) al 6,6\u00a0% en Chad", "pasa del 47,4\u00a0% en 2019 al 80,3\u00a0% en 2021"]
  },
  {
    write: "con datos de 7 de los 9 países",
    not: /\ben los [\d.]+ de [\d.]+ países\b/i,
    bites: ["en los 7 de 9 países y áreas con datos"],
    spares: ["con datos de 7 de los 9 países y áreas", "en los 7 países y áreas con datos, de 9 en total"]
  },
  {
    write: "cobertura efectiva",
    not: /\bcobertura de hecho\b|\bcubiert[ao]s? de hecho\b/i,
    bites: ["la cobertura de hecho es del 20\u00a0%", "la proporción cubierta de hecho"],
    spares: ["la cobertura efectiva es del 20\u00a0%", "recibe de hecho una prestación"]
  },
  {
    write: "en ninguna rama está el país muy por debajo del país mediano",
    not: /\brama está muy por detrás\b/i,
    bites: ["Ninguna rama está muy por detrás del país mediano"],
    spares: ["En ninguna rama está el país muy por debajo del país mediano"]
  },
  {
    write: "no tiene cifras por sexo",
    not: /\btiene(n)? (a|el empleo informal de) mujeres y hombres\b|\bpor separado (para|a) mujeres y hombres\b(?! (de|en) )/i,
    bites: ["la tabla de la OIT tiene a mujeres y hombres", "ninguna por separado para mujeres y hombres:"],
    spares: ["la tabla de la OIT desglosa por sexo", "cifras por separado para mujeres y hombres de 3 de 7 miembros"]
  },
  {
    write: "en ninguno quedan, no tiene de ninguno",
    not: /(?<!\b(?:no|no la|no se|Ningún [^:.]{1,40}) )\b(?:quedan?|tienen?|llegan?|sabe(?= de | que está ratificado))\b(?:(?! no | y |; |: |, |\. ).){0,90} (?:en|de|por) ningun[oa]\b/i,
    bites: [
      "las mujeres quedan por detrás en ninguno, por delante en 3",
      "la tabla de la OIT tiene datos por sexo de ninguno de 4 países",
      "se sabe que está ratificado por ninguno de 5 países"
    ],
    spares: ["en ninguno las mujeres quedan por detrás", "no tiene datos por sexo de ninguno de 4 países", "no la tiene de ninguno"]
  },
  {
    write: "véase la nota",
    not: /\blea la nota\b/i,
    bites: ["lea la nota"],
    spares: ["véase la nota"]
  },
  {
    write: "a los que llega",
    not: /\balcanzad[oa]s por\b/i,
    bites: ["hogares alcanzados por la adaptación"],
    spares: ["hogares a los que llegó la adaptación"]
  },
  {
    write: "ninguno deja fuera",
    not: /(?<!\ben )\bningun[oa] de l[oa]s \d+ [^.:;]{0,60}\b(?:dejan|cubren|tienen|llegan)\b(?! los)/i,
    bites: ["Ninguno de los 48 países y áreas con las seis cifras dejan fuera a más personas"],
    spares: [
      "Ninguno de los 48 países y áreas con las seis cifras deja fuera",
      "En ninguno de los 7 países con encuesta llegan los programas",
      "En ninguno de los 12 países y áreas con encuesta, los programas llegan menos"
    ]
  },
  {
    write: "minúscula tras los dos puntos",
    not: /\p{Ll}(?<!Comparación): (El(?! Salvador)|La(?! Concertation)|Los|Las|En|Según|Donde|Ninguna?|Aparte|Medianas|Menos|Publicado|Sin contar) (?!\||la ley y en los hechos)/u,
    bites: ["Ecuador: La brecha que destaca es la de maternidad", "Irán: El valor publicado pasa", "América del Norte: En la mediana"],
    spares: [
      "Se usa en: En la ley y en los hechos",
      "Comparación: El Magreb: pensiones en la vejez",
      "Ecuador: la brecha que destaca",
      "Países: El Salvador y Honduras",
      "Fuente: Organización Internacional del Trabajo"
    ]
  },
  {
    write: "espacio que no se parte ante el signo de por ciento",
    // A scheme keeps the name that it has in French.
    not: /(?<!handicapée à \d*)\d %/,
    bites: ["el 34,1 % de la población"],
    spares: ["el 34,1\u00a0% de la población", "% del PIB", "Pension handicapée à 100 %"]
  },
  {
    write: "coma decimal",
    not: /(?<![\d.])\d{1,3}\.\d{1,2}(?=\u00a0%| puntos| millones)/,
    bites: ["el 34.1\u00a0% de la población", "subió 1.5 puntos"],
    spares: ["el 34,1\u00a0% de la población", "12.345 personas", "CC BY 4.0", "ODS 1.3.1"]
  }
];
