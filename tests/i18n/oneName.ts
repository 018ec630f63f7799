import type {Locale} from "../../src/model/locale.ts";
import {arabicNames} from "./arabicNames.ts";
import {calques} from "./calques.ts";
import {frenchNames} from "./frenchNames.ts";
import type {WordRule} from "./wordRule.ts";

const otherNames = /^glossary\.terms\.[a-z0-9-]+\.also|^search\.also\./;

/** One name per thing, and no calques: the list to read before writing a text. */
export const oneName: Readonly<Record<Locale, readonly WordRule[]>> = {
  en: [
    {
      write: "see note",
      not: /\bread the note\b/i,
      bites: ["read the note"],
      spares: ["see note", "the notes are under “Read with care”"],
      but: /^country\.readNotes/
    },
    {
      write: "against 21.2% in 2009",
      not: /\bagainst [\d.]+% before\b/i,
      bites: ["32.0% (2022), against 21.2% before (2009)"],
      spares: ["against 21.2% in 2009", "the same as before (2009, old)"]
    },
    {
      write: "in the median of 11 countries",
      not: /\bin the median country of \d/i,
      bites: ["In the median country of 127, 54.0% of people"],
      spares: ["In the median of 127 countries, 54.0% of people", "in the median country of the Maghreb"]
    },
    {
      write: "in none do programmes reach",
      not: /\bin none of [^,.;]{3,60}, programmes reach a larger share of the richest|\bin none of [^,.;]{3,60}, \w+ (have|are|work)\b/i,
      bites: ["In none of the 7 countries with a survey since 2016, programmes reach a larger share of the richest"],
      spares: ["In none of the 7 countries with a survey since 2016 do programmes reach a larger share"]
    },
    {
      write: "would count none of 3",
      not: /\b(it|title) would be (none|\d+) of\b/i,
      bites: ["without the 2 whose figures carry a note it would be none of 3"],
      spares: ["without the 2 whose figures carry a note it would count none of 3", "it would be 56.6%"]
    },
    {
      write: "questions, uncounted in headings",
      not: /\b(Five|Six|Seven|Eight) questions\b/,
      bites: ["Five questions across countries"],
      spares: ["Questions across countries"]
    },
    {
      write: "effective coverage, covered in practice",
      not: /\b(coverage|covered) in fact\b/i,
      bites: ["coverage in fact is 4.2%", "the share covered in fact"],
      spares: ["On paper and in fact", "effective coverage is 4.2%"]
    },
    {
      write: "is the same figure as",
      not: /\btaken over from\b/i,
      bites: ["4.2% (2018), is taken over from effective coverage in 2019"],
      spares: ["is the same figure as effective coverage in 2019"]
    },
    {
      write: "up to 100% in Chad; coverage is reported as 100% in 3 countries",
      not: /\bfrom the cap of the source\b/i,
      bites: ["Share left out: from the cap of the source in 3 countries"],
      spares: ["both are at the cap of the source"]
    },
    {
      write: "lists, gives, source for",
      not: /\bregister knows\b|\bthat tells it\b|\btell the product apart\b|\bC\d+ seen in:/i,
      bites: ["The register knows none", "each country that tells it", "does not tell the product apart", "C102 seen in: NORMLEX"],
      spares: ["The register lists none", "Source for C102:"]
    },
    {
      write: "values of 2015–2023",
      not: /\bnone later than\b/i,
      bites: ["values of 2015–2023, none later than 2023"],
      spares: ["values of 2015–2023"]
    },
    {
      write: "all six, both",
      not: /\bAt (\d+) of \1 stages\b|\bin (\d+) of \2 countries and areas$|\b[Ii]n ([2-9]|1\d) of \3 (countries and areas|stages)(?! with \d)/,
      bites: [
        "At 6 of 6 stages of life",
        "Old age: women are behind men in 2 of 2 countries and areas",
        "In 5 of 5 countries and areas with a survey"
      ],
      spares: ["At all six stages", "At 4 of 6 stages", "in 12 of 22 countries and areas"]
    },
    {
      write: "the eight countries compared",
      not: /\bgap of \w+ similar countries\b|\bshares the [\w-]+ gap\b/,
      bites: ["has the widest gap of eight similar countries", "shares the narrowest gap of five similar countries"],
      spares: ["has the widest gap of the eight countries compared", "has the same gap as four similar countries"]
    },
    {
      write: "and the rural share is larger in 3",
      not: /\bwith (it|them) it would count \S+ with\b/,
      bites: ["with it it would count 1 with a larger share of the young"],
      spares: ["it would count 88 of 192"]
    },
    {
      write: "within 1 percentage point of",
      not: /\bpoints? from that in\b/,
      bites: ["was less than 1 percentage point from that in 2015"],
      spares: ["was within 1 percentage point of its level in 2015"]
    },
    {write: "gap", not: /\bholes?\b/i, bites: ["The hole is deepest there"], spares: ["The gap is widest", "whole"]},
    {
      write: "life cycle, stages of life",
      not: /\bpath of life\b|\bmoments? of life\b|\bthe path\b|’s path\b/i,
      bites: ["Path of life", "The median country’s path", "at which moment of life"],
      spares: ["at which stage of life"]
    },
    {write: "page, question", not: /\blens(es)?\b/i, bites: ["This lens begins with birth"], spares: ["Questions across countries"]},
    {
      write: "is, is at, ranks",
      not: /\bstands?\b(?! (for|out)\b)/i,
      bites: ["Argentina stands second", "women and men stand level"],
      spares: ["The gap stands out", "what the codes stand for", "standard"]
    },
    {
      write: "have, there is",
      not: /\b(hold|holds|held)\b/i,
      bites: ["No head count is held", "countries hold 60% of the people"],
      spares: ["household", "threshold", "withholding"]
    },
    {
      write: "coverage",
      not: /\bcontributory cover\b|\bcover (is|stands?|rises?|falls?|exceeds)\b|\b(work|formality) and cover\b/i,
      bites: ["cover stands above formal work", "outside contributory cover"],
      spares: ["How do countries cover people?", "contributory coverage"]
    },
    {
      write: "people; persons in definitions",
      not: /\bpersons\b/i,
      bites: ["Share of employed persons in informal jobs"],
      spares: ["a person’s own right"],
      but: /^(denominators|take\.persons|ratifications\.conventions)\./
    },
    {
      write: "informal employment, informal jobs",
      not: /\binformal work\b(?!ers?\b)/i,
      bites: ["Informal work by sector"],
      spares: ["informal workers", "who work informally"],
      but: otherNames
    },
    {
      write: "at least one cash benefit",
      not: /(?<!without |not covered by |not only severe; )\bany (cash )?benefit\b/i,
      bites: ["Coverage by any cash benefit"],
      spares: ["without any cash benefit", "is not covered by any cash benefit", "with a disability, not only severe; any benefit"]
    },
    {write: "trend", not: /\bsince when\b/i, bites: ["Since when"], spares: ["a survey since 2016"]},
    {write: "missing data", not: /\bwhat is not known\b|\bwho is missing\b/i, bites: ["What is not known"], spares: ["No figure"]},
    {write: "denominator", not: /\bBase: /, bites: ["Base: the total population."], spares: ["Denominator: the population."]},
    {
      write: "download, share",
      not: /\bTake (the|this|a) (data|chart|picture)\b/i,
      bites: ["Take the data", "Take this chart"],
      spares: ["Share or embed this chart"]
    },
    {
      write: "not covered by any",
      not: /\bcovered by no\b|\bof humanity\b/i,
      bites: ["47.6% of humanity is covered by no cash benefit"],
      spares: ["is not covered by any cash benefit"]
    },
    {
      write: "excluding health",
      not: /\bwithout health\b(?! care)|\bhealth not counted\b/i,
      bites: ["Public social protection, health not counted", "Spending without health"],
      spares: ["spending on social protection, excluding health"]
    },
    {
      write: "according to household surveys",
      not: /\bsurveys? sees?\b|\bsurveys finds?\b|\bsurvey finds\b/i,
      bites: ["as household surveys see it", "Surveys see what they ask", "A household survey finds 56.6% of people"],
      spares: ["according to household surveys", "programmes in household surveys"]
    },
    {
      write: "is given, is shown",
      not: /\b(is|are|be|been) told\b|\bas (it is|they are) told\b/i,
      bites: ["No change can be told", "of fewer than five countries none is told"],
      spares: ["No median is given"]
    },
    {
      write: "a larger share",
      not: /\bmore often than\b|\bless often in\b/i,
      bites: ["Women work in informal jobs more often than men", "less often in 43"],
      spares: ["a larger share of employed women than of employed men"]
    },
    {
      write: "neither is calculated from the other",
      not: /\bworked out from the (other|total)\b|\bnever derived\b|\bunknown, not absent\b|\bunknown: no row\b/i,
      bites: ["One sex is never worked out from the other", "One sex is never derived", "That is unknown, not absent", "Unknown: no row"],
      spares: ["neither is calculated from the other."]
    },
    {write: "similar countries", not: /\bpeers?\b/i, bites: ["Against peers", "Why a peer"], spares: ["Similar countries"]},
    {write: "subregion", not: /\bsub-regions?\b/i, bites: ["Sub-regions of the ILO"], spares: ["subregion"]},
    {
      write: "labour market",
      not: /(?<!survey-)\blabour-market\b/i,
      bites: ["Labour-market programmes"],
      spares: ["Labour market programmes"]
    },
    {
      write: "says nothing about",
      not: /\bsays (nothing|little) of\b/i,
      bites: ["Coverage says nothing of how much", "it says little of the many"],
      spares: ["Coverage says nothing about how much a benefit is worth."]
    },
    {
      write: "shown",
      not: /\bDrawn: /,
      bites: ["Drawn: the averages"],
      spares: ["Shown: the averages"]
    },
    {
      write: "separately",
      not: /\b(each|every) \S+ for itself\b|\bby itself\b/i,
      bites: ["each quintile for itself", "The embed by itself"],
      spares: ["Open the embed on its own"]
    },
    {
      write: "third-party requests",
      not: /\bcalls nobody\b|\brequests to anyone\b|\banyone else’s\b/i,
      bites: ["names its source and calls nobody else", "no requests to anyone else"],
      spares: ["no third-party requests"]
    },
    {
      write: "countries and areas with data",
      not: /\bcountries and areas with (a figure|figures)\b(?! for both)|\bcountries and territories\b/i,
      bites: ["of 215 countries and areas with a figure", "in 100 of 215 countries and territories"],
      spares: ["of 215 countries and areas with data", "5 countries and areas with figures for both"]
    }
  ],
  fr: frenchNames,
  ar: arabicNames,
  es: [
    ...calques,
    {
      write: "es la misma cifra que",
      not: /\btomada de la cobertura\b/i,
      bites: ["está tomada de la cobertura efectiva de 2019"],
      spares: ["es la misma cifra que la cobertura efectiva de 2019"]
    },
    {
      write: "hasta el 100 % en el Chad; la cobertura se publica como 100 %",
      not: /\bdel tope de la fuente\b/i,
      bites: ["va del tope de la fuente en 8 países"],
      spares: ["en el tope de la fuente"]
    },
    {
      write: "el registro reúne",
      not: /\bregistro (no )?conoce\b|\bmutualidad(es)?\b/i,
      bites: ["El registro conoce 3 programas", "las mutualidades de salud"],
      spares: ["El registro reúne 3 programas", "las mutuales de salud"],
      but: otherNames
    },
    {
      write: "valores de 2015–2023",
      not: /\bninguno posterior a\b/i,
      bites: ["valores de 2015–2023, ninguno posterior a 2023"],
      spares: ["ningún estudio es posterior a 2015"]
    },
    {
      write: "las seis etapas",
      not: /\bEn (\d+) de \1 etapas\b|\b[Ee]n ([2-9]|1\d) de \2 países y áreas(?! con el)/,
      bites: ["En 6 de 6 etapas de la vida", "en 4 de 4 países y áreas con encuesta"],
      spares: ["En las seis etapas", "En 4 de 6 etapas"]
    },
    {
      write: "la brecha es la del desempleo, la de la vejez",
      not: /\bbrecha( \S+){0,3} es la de (infancia|maternidad|desempleo|accidentes|discapacidad|vejez|asistencia|personas)(?!\p{L})/iu,
      bites: ["La brecha que destaca es la de desempleo: el 100 %"],
      spares: ["La brecha que destaca es la del desempleo: el 100 %", "la mayor brecha es la de la vejez"]
    },
    {
      write: "personas jóvenes",
      not: /\bla juventud\b/i,
      bites: ["la tasa de empleo informal de la juventud"],
      spares: ["la tasa de empleo informal de las personas jóvenes"]
    },
    {
      write: "dato antiguo",
      not: /\d, antiguo\b/,
      bites: ["(2017, antiguo)"],
      spares: ["(2017, dato antiguo)"]
    },
    {
      write: "grupo de ingreso",
      not: /\bgrupos? de ingresos\b/i,
      bites: ["Grupo de ingresos"],
      spares: ["Grupo de ingreso"]
    },
    {
      write: "la proporción que queda fuera es 59,2 puntos mayor",
      not: /\bpuntos porcentuales más quedan fuera\b/i,
      bites: ["59,2 puntos porcentuales más quedan fuera en la infancia"],
      spares: ["es 59,2 puntos porcentuales mayor en Túnez"]
    },
    {write: "brecha", not: /\bhuecos?\b/i, bites: ["El hueco es más hondo"], spares: ["La brecha es mayor"]},
    {
      write: "ciclo de vida, etapas de la vida",
      not: /\bcamino\b|\bmomentos? de la vida\b/i,
      bites: ["Camino de la vida", "en qué momento de la vida"],
      spares: ["en qué etapa de la vida"]
    },
    {write: "página, pregunta", not: /\bmiradas?\b/i, bites: ["Esta mirada empieza"], spares: ["Otras preguntas"]},
    {
      write: "empleo informal",
      not: /\btrabajo informal\b/i,
      bites: ["más trabajo informal"],
      spares: ["trabajadores informales"],
      but: otherNames
    },
    {
      write: "al menos una prestación monetaria",
      not: /\balguna prestación\b/i,
      bites: ["Con alguna prestación monetaria"],
      spares: ["Con al menos una prestación monetaria"]
    },
    {write: "prestación monetaria", not: /\bprestación en dinero\b/i, bites: ["recibe una prestación en dinero"], spares: []},
    {write: "evolución", not: /\bdesde cuándo\b/i, bites: ["Desde cuándo"], spares: ["desde 2016"]},
    {write: "datos que faltan", not: /\blo que no se sabe\b/i, bites: ["Lo que no se sabe"], spares: ["no se sabe"]},
    {write: "denominador", not: /\bBase de cálculo: /, bites: ["Base de cálculo: la población."], spares: ["Denominador: la población."]},
    {
      write: "descargar, compartir",
      not: /\b(Llévese|Llevarse) (los|este|un)\b/,
      bites: ["Llévese los datos", "Llevarse este gráfico"],
      spares: ["Descargar los datos"]
    },
    {
      write: "situación en el empleo",
      not: /\bcategorías? (ocupacional|en el empleo)\b|\bpor categoría\b/i,
      bites: ["por categoría ocupacional", "por categoría en el empleo", "por sector y por categoría"],
      spares: ["por situación en el empleo", "Clasificación Internacional de la Situación en el Empleo"],
      but: otherNames
    },
    {
      write: "quintil",
      not: /\bquintos? (de ingreso|de bienestar|más)\b/i,
      bites: ["el quinto más pobre"],
      spares: ["el quintil más pobre"]
    },
    {
      write: "estimación modelizada",
      not: /\bmodelad[oa]s?\b/i,
      bites: ["estimaciones modeladas de la OIT"],
      spares: ["estimación modelizada de la OIT"]
    },
    {
      write: "edad legal de jubilación",
      not: /(?<!\blegal(es)? de )\b(edad|edades) de jubilación\b/i,
      bites: ["por encima de la edad de jubilación"],
      spares: ["por encima de la edad legal de jubilación"]
    },
    {
      write: "programas del mercado de trabajo",
      not: /\bprogramas (activos )?de empleo\b/i,
      bites: ["Programas de empleo", "programas activos de empleo"],
      spares: ["programas activos del mercado de trabajo"]
    },
    {
      write: "accidentes del trabajo",
      not: /\baccidentes? (de trabajo|laboral(es)?)\b/i,
      bites: ["Accidente de trabajo", "accidentes laborales"],
      spares: ["en caso de accidente del trabajo"],
      but: otherNames
    },
    {
      write: "sin datos",
      not: /\b(sin|con|tienen?) (dato|cifra)\b/i,
      bites: ["sin dato por sexo", "países con cifra", "donde cinco o más tienen dato"],
      spares: ["sin datos", "no tiene una cifra", "con cifras"]
    },
    {write: "no corresponde", not: /\bno se aplica\b/i, bites: ["no se aplica a los hombres"], spares: ["no corresponde a los hombres"]},
    {
      write: "países comparables",
      not: /\bpaíses (y áreas )?parecidos\b|\b(sus|un|como) par(es)?\b(?! de)/i,
      bites: ["Frente a sus pares", "Por qué es un par", "ocho países parecidos"],
      spares: ["ocho países comparables", "pares de cifras", "un par de cifras"]
    },
    {
      write: "población mundial",
      not: /\bhumanidad\b/i,
      bites: ["El 47,6 % de la humanidad"],
      spares: ["El 47,6 % de la población mundial"]
    },
    {write: "millones", not: /\bmil millones\b/i, bites: ["3,8 mil millones de personas"], spares: ["3.800 millones de personas"]},
    {
      write: "marca, versión, solicitudes a terceros",
      not: /\b(su|año,) señal\b|\bpublicación(es)? de (los )?datos\b(?! «)|\bpedidos a servidores\b|\binserción que\b/i,
      bites: ["con su año, señal, unidad", "Publicación de datos", "sin pedidos a servidores ajenos", "Inserción que nunca cambia"],
      spares: ["con su año, marca, unidad", "Versión de los datos", "cuántos países publican datos"],
      but: otherNames
    },
    {
      write: "un verbo en plural con un complemento en plural",
      not: /% de (las|los) (personas|mujeres|hombres|niñas|empleos)( y los niños)?( \S+){0,2} (está|es|recibe|trabaja|vive|queda)(?!\p{L})/u,
      bites: ["el 51,6 % de las personas ocupadas trabaja en empleos", "el 96,7\u00a0% de los empleos es informal"],
      spares: [
        "el 51,6 % de las personas ocupadas trabajan en empleos",
        "el 66,5 % de las personas ocupadas no están cubiertas",
        "el 34,1 % de la población no está cubierta"
      ]
    },
    {
      write: "del, al",
      not: /(?<!\p{L})(de|a) el(?!\p{L})/u,
      bites: ["los habitantes de el Congo", "llega a el 20 %"],
      spares: ["del Congo", "de El Salvador", "a El Salvador"]
    }
  ]
};
