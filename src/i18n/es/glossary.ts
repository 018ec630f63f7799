import type {glossary as english, TermWords} from "../en/glossary.ts";
import type {LinkedTerm, Term} from "../../model/term.ts";
import {country} from "./country.ts";
import {lifeCycle} from "./lifeCycle.ts";
import {model} from "./model.ts";
import {capital, informalMeans} from "./phrases.ts";
import {strategies} from "./strategies.ts";
import {take} from "./take.ts";

const atlas = "este atlas";
const status = "OIT: Clasificación Internacional de la Situación en el Empleo de 1993 (CISE-93), que siguen aquí estos datos";

/** Lo que tiene un título o un código propio toma de allí su nombre. */
const all: Readonly<Record<Term, TermWords>> = {
  "at-least-one-cash-benefit": {
    name: "Al menos una prestación monetaria",
    means:
      "La proporción de la población que recibe una o más prestaciones monetarias de protección social o cotiza a un régimen que las paga. Basta una prestación de cualquier rama; la atención de salud no cuenta.",
    from: "OIT, cifra principal del indicador 1.3.1 de los ODS"
  },
  branch: {
    name: "Rama de la protección social",
    means:
      "Una de las situaciones de la vida a las que responden las prestaciones. El Convenio núm. 102 de la OIT nombra nueve: asistencia médica, enfermedad, desempleo, vejez, accidentes del trabajo, familia, maternidad, invalidez y sobrevivientes. Las cifras de cobertura de aquí son de seis: maternidad, infancia, desempleo, discapacidad, accidentes del trabajo y vejez.",
    from: "OIT, Convenio sobre la seguridad social (norma mínima), 1952 (núm. 102)",
    also: "contingencia, función"
  },
  "break-in-series": {
    name: "Ruptura de la serie",
    means:
      "La marca con la que la fuente indica que un valor se midió de otra manera que los anteriores. Los valores de uno y otro lado de una ruptura no se comparan y ninguna línea los une.",
    from: "estado de la observación según la fuente, «B» en ILOSTAT"
  },
  capped: {
    name: "Con tope en 100",
    means:
      "Una proporción publicada como exactamente 100 porque la fuente no admite ninguna mayor. Los beneficiarios pueden ser más que el grupo con el que se comparan, así que no muestra que todas las personas estén cubiertas.",
    from: "el tope es de la OIT; la marca, de este atlas"
  },
  computed: {
    name: "Cifra calculada",
    means:
      "Una cifra de un grupo que este atlas obtiene de los valores publicados de sus miembros, cada uno ponderado por las personas de su denominador. Dice en cuántos países se apoya y qué parte de las personas vive en ellos.",
    from: atlas,
    also: "elaboración propia"
  },
  "contributing-family-worker": {
    name: model.codes.status.familyWorker,
    means: "Personas que trabajan en el negocio o la explotación de un familiar de su mismo hogar sin ser socias.",
    from: status,
    also: "trabajadores familiares no remunerados"
  },
  contributory: {
    name: "Contributivo",
    means: "Un régimen contributivo paga prestaciones a quienes han obtenido el derecho con cotizaciones, propias o de su empleador.",
    from: "OIT, Informe Mundial sobre la Protección Social"
  },
  denominator: {
    name: "Denominador",
    means:
      "El grupo del que una cifra es una proporción: toda la población, las personas desempleadas, las que superan la edad legal de jubilación. Cada indicador tiene el suyo y lo nombra; por eso las proporciones de grupos distintos no se suman ni se comparan como si fueran de uno solo.",
    from: atlas,
    also: "base, población de referencia"
  },
  "effective-coverage": {
    name: "Cobertura efectiva",
    means:
      "La proporción de un grupo que de hecho recibe una prestación o cotiza activamente a un régimen que pagará cuando haga falta. Dice lo que las personas tienen, no lo que la ley prevé, y nada sobre cuánto reciben.",
    from: "OIT, metadatos del indicador 1.3.1 de los ODS",
    also: "cobertura en la práctica"
  },
  employee: {
    name: model.codes.status.employee,
    means: "Personas con un empleo pagado cuya paga no depende directamente de lo que gana la empresa: sueldo, salario o pago a destajo.",
    from: status,
    also: "asalariados"
  },
  employer: {
    name: model.codes.status.employer,
    means: "Personas que llevan su propia empresa, solas o con socios, y tienen al menos una persona asalariada de manera continua.",
    from: status
  },
  floor: {
    name: "Piso de protección social",
    means:
      "Lo mínimo que un país garantiza a todos sus residentes y a la infancia: atención de salud esencial, incluida la de la maternidad, y un ingreso básico para la infancia, para quienes en edad de trabajar no pueden ganar lo suficiente y para las personas mayores. Cada país fija el suyo.",
    from: "OIT, Recomendación sobre los pisos de protección social, 2012 (núm. 202)"
  },
  group: {
    name: "Grupo de países",
    means:
      "Países tomados en conjunto: una región, un grupo de ingreso o los miembros de un organismo. Su cifra se llama agregado. Quién pertenece lo decide el organismo que se nombra con el grupo, a una fecha dada.",
    from: "OIT (regiones), Banco Mundial (grupos de ingreso) o el organismo que se nombra",
    also: "agregado"
  },
  "head-count": {
    name: "Número de personas",
    means:
      "Cuántas personas hay en un denominador, en un año. Multiplicado por la brecha da las personas excluidas. Donde las personas contadas son solo cercanas al grupo de la proporción, el número se marca como aproximación.",
    from: "Naciones Unidas, World Population Prospects 2024; tasas de ocupación modelizadas de la OIT"
  },
  "informal-employment": {
    name: "Empleo informal",
    means: informalMeans,
    from: "OIT, directrices de la 17.ª Conferencia Internacional de Estadísticos del Trabajo (2003); la 21.ª adoptó en 2023 una norma nueva, a la que los países están pasando",
    also: "trabajo informal, empleos informales"
  },
  "informal-sector": {
    name: "Sector informal",
    means:
      "Empresas de los hogares sin personalidad jurídica aparte de sus dueños y sin cuentas completas, que producen al menos en parte para la venta y son pequeñas o no están registradas. Describe empresas, mientras que el empleo informal describe empleos: en una empresa formal puede haber empleos informales.",
    from: "OIT, resolución de la 15.ª Conferencia Internacional de Estadísticos del Trabajo (1993)"
  },
  "labour-force": {
    name: "Fuerza de trabajo",
    means:
      "Personas en edad de trabajar que tienen un trabajo por una paga o un beneficio, y las que no lo tienen, lo buscan y podrían empezar. Quedan fuera las demás, como la mayoría de las personas jubiladas y de los estudiantes y quienes solo producen para su propio consumo. Los países han adoptado esta definición en distintos momentos.",
    from: "OIT, resolución de la 19.ª Conferencia Internacional de Estadísticos del Trabajo (2013)",
    also: "población activa"
  },
  "left-out": {
    name: "Personas excluidas",
    means:
      "Las personas que no están cubiertas. Como proporción son la brecha de cobertura, 100 menos la cobertura, en puntos porcentuales; como cantidad, esa brecha por el número de personas del denominador. Donde menos es mejor, como en el empleo informal, el propio valor es la proporción que queda fuera.",
    from: atlas,
    also: "brecha de cobertura, población no cubierta"
  },
  "legal-coverage": {
    name: "Cobertura legal",
    means:
      "La proporción de un grupo a la que la ley da derecho a una prestación, la reciba o no. Suele ser mayor que la cobertura efectiva. Este atlas solo tiene cifras sobre ella para los accidentes del trabajo; de maternidad tiene el programa y el año de la ley.",
    from: "OIT, Informe Mundial sobre la Protección Social",
    also: "cobertura jurídica"
  },
  "life-cycle": {
    name: lifeCycle.name,
    means:
      "Las etapas, del nacimiento a la vejez, en que las personas necesitan protección. La página muestra la cobertura rama por rama en ese orden; el desempleo, la discapacidad y los accidentes del trabajo pueden llegar a cualquier edad.",
    from: "enfoque del ciclo de vida de la OIT; el orden es de este atlas",
    also: "etapas de la vida"
  },
  "median-country": {
    name: "País mediano",
    means:
      "El país del medio cuando se ordenan los que tienen un valor; si su número es par, la media de los dos centrales. Cada uno cuenta una vez, sea cual sea su población, y solo cuentan miembros y observadores de las Naciones Unidas. Con menos de cinco no se da ninguna mediana.",
    from: atlas,
    also: "país típico"
  },
  "micro-insurance": {
    name: "Microseguro",
    means:
      "Seguro para personas de bajos ingresos contra riesgos determinados, con primas en proporción a la probabilidad y al costo del riesgo. Los números que se muestran aquí son de personas aseguradas, según declaran las aseguradoras; no son cobertura efectiva.",
    from: "Churchill (ed.), Protecting the poor: a microinsurance compendium, OIT y Munich Re Foundation, 2006"
  },
  "missing-data": {
    name: country.sections.unknown,
    means:
      "Aquello de lo que la tabla de la fuente no tiene ningún valor. Nunca se muestra como cero, y el propio país puede tener la cifra. Se distinguen tres casos: sin datos, sin datos por sexo y una pregunta que no corresponde.",
    from: atlas,
    also: "sin datos"
  },
  modelled: {
    name: "Estimación modelizada",
    means:
      "Una cifra que su fuente obtiene con un modelo estadístico, porque hay países o años sin datos. Son de este tipo las cifras de la OIT para el mundo, las regiones y los grupos de ingreso.",
    from: "OIT, ILOSTAT"
  },
  "mutual-health-organisation": {
    name: "Mutual de salud",
    means:
      "Asociación sin fines de lucro cuyos miembros pagan cuotas por voluntad propia y que, a cambio, paga parte de su atención de salud. Los miembros participan en su gestión.",
    from: atlas,
    also: "mutualidad, seguro de salud comunitario"
  },
  "non-contributory": {
    name: "No contributivo",
    means: "Una prestación no contributiva no exige cotizaciones previas y suele pagarse con impuestos.",
    from: "OIT, Informe Mundial sobre la Protección Social",
    also: "financiado con impuestos"
  },
  "out-of-pocket": {
    name: "Gasto de bolsillo en salud",
    means:
      "Lo que los hogares pagan directamente cuando usan la atención de salud, como parte de todo el gasto corriente en salud. Las cotizaciones a un seguro, pagadas por adelantado, no entran.",
    from: "Organización Mundial de la Salud, base de datos mundial de gasto en salud, en Indicadores del Desarrollo Mundial",
    also: "salud pagada del bolsillo"
  },
  "own-account-worker": {
    name: model.codes.status.ownAccount,
    means: "Personas que trabajan para sí mismas, solas o con socios, y no tienen personas asalariadas de manera continua.",
    from: status,
    also: "trabajadores independientes sin asalariados"
  },
  "percentage-point": {
    name: "Punto porcentual",
    means:
      "La unidad de la diferencia entre dos porcentajes. Pasar del 40 % al 50 % es subir 10 puntos porcentuales, pero un 25 por ciento. Aquí las diferencias y las brechas van siempre en puntos porcentuales.",
    from: atlas
  },
  programmes: {
    name: strategies.name,
    means:
      "Las vías por las que los países protegen a las personas y lo que gastan en ello. Los tipos de programa se comparan según encuestas de hogares, junto a quién cotiza a un régimen de pensiones y el gasto público. Estas cifras no son comparables entre sí.",
    from: atlas,
    also: "estrategias de protección"
  },
  published: {
    name: "Cifra publicada",
    means:
      "Una cifra que se muestra tal como la da su fuente. La cifra publicada de un grupo suele ser una estimación modelizada y puede diferir de la calculada que va a su lado.",
    from: atlas
  },
  ratification: {
    name: "Ratificación",
    means:
      "El acto formal por el que un Estado se obliga a cumplir un convenio. Es un deber de derecho internacional, no una medida de cuántas personas están cubiertas.",
    from: "OIT y Naciones Unidas, registros de convenios"
  },
  release: {
    name: "Versión de los datos",
    means:
      "El estado de todos los datos de este atlas en un día, con su fecha y su código. Un gráfico insertado puede quedarse en una versión, y una cita la nombra.",
    from: atlas,
    also: "publicación de los datos"
  },
  "sdg-1-3-1": {
    name: "Indicador 1.3.1 de los ODS",
    means:
      "El indicador con que las Naciones Unidas siguen la protección social en los Objetivos de Desarrollo Sostenible: la proporción de personas cubiertas por pisos o sistemas de protección social, por sexo y por grupo. Lo elabora la OIT; aquí sus cifras son de prestaciones monetarias.",
    from: "Naciones Unidas y OIT, metadatos del indicador 1.3.1 de los ODS"
  },
  "social-assistance": {
    name: strategies.programmes["survey-assistance"],
    means:
      "Prestaciones que se pagan sin cotizaciones previas, a menudo a quienes tienen pocos ingresos: transferencias monetarias, pensiones sociales, comida escolar, obras públicas. Las encuestas de hogares cuentan también las transferencias en especie; la OIT, solo las monetarias.",
    from: "OIT, Informe Mundial sobre la Protección Social; Banco Mundial, ASPIRE",
    also: "redes de seguridad"
  },
  "social-insurance": {
    name: strategies.programmes["survey-insurance"],
    means: "Regímenes que pagan pensiones y otras prestaciones a quienes han cotizado y reparten entre ellos el riesgo.",
    from: "OIT, Informe Mundial sobre la Protección Social; Banco Mundial, ASPIRE"
  },
  "social-protection": {
    name: "Protección social",
    means:
      "La protección social es lo que hace una sociedad para que un nacimiento, una enfermedad, un accidente, la pérdida del empleo o la vejez no se conviertan en pobreza: prestaciones monetarias o en especie y acceso a la salud. La OIT usa el término con el mismo sentido que seguridad social.",
    from: "OIT, Informe Mundial sobre la Protección Social",
    also: "seguridad social"
  },
  "status-in-employment": {
    name: capital(take.dimensions.status),
    means:
      "La relación de quien trabaja con la empresa en la que trabaja: persona asalariada, empleadora, por cuenta propia, miembro de una cooperativa de productores o trabajador familiar auxiliar.",
    from: status,
    also: "categoría ocupacional"
  },
  "survey-coverage": {
    name: "Cobertura de programas en encuestas de hogares",
    means:
      "La proporción de personas en hogares donde alguien recibe un programa por el que la encuesta preguntó. Cuenta a quienes lo reciben (beneficiarios directos) y a quienes viven con ellos (beneficiarios indirectos), por lo que no es comparable con la cobertura efectiva.",
    from: "Banco Mundial, ASPIRE, en Indicadores del Desarrollo Mundial"
  },
  trend: {
    name: country.sections.trend,
    means:
      "Cómo cambió una cifra entre un año y otro, en puntos porcentuales. Un cambio se da solo dentro de una misma serie, sin ruptura en medio; donde cambió el método no se traza ninguna línea.",
    from: atlas,
    also: "tendencia, cambio en el tiempo"
  },
  "uhc-index": {
    name: "Índice de cobertura sanitaria universal",
    means:
      "Un índice de 0 a 100 de hasta dónde llegan en un país los servicios de salud esenciales, según 14 indicadores trazadores. No es una proporción de personas, así que no se cuenta a nadie como excluido.",
    from: "Organización Mundial de la Salud, indicador 3.8.1 de los ODS",
    also: "servicios de salud esenciales; cobertura de los servicios de salud"
  },
  "universal-benefit": {
    name: "Prestación universal",
    means:
      "Una prestación no contributiva para todas las personas que viven en el país, o para todas las de una edad o condición, sean cuales sean sus ingresos.",
    from: "OIT, Informe Mundial sobre la Protección Social",
    also: "prestación categórica, donde es para un solo grupo"
  },
  unreliable: {
    name: capital(model.flags.unreliable),
    means:
      "La marca de la fuente en un valor que considera incierto, casi siempre porque se preguntó a pocas personas. El valor se muestra con la marca.",
    from: "estado de la observación según la fuente, «U» en ILOSTAT",
    also: "poco fiable"
  },
  noted: {
    name: "Véase la nota",
    means:
      "La marca de un valor que ha de leerse con su nota: da un gran salto respecto de los años vecinos, abarca solo las principales ciudades o no concuerda con otra cifra. Se muestra tal como se publicó; la mayoría de las medianas no lo incluyen.",
    from: atlas
  },
  old: {
    name: "Dato antiguo",
    means: "Un valor anterior en más de cinco años al año más frecuente de su indicador. Es el más reciente que tiene la fuente.",
    from: atlas
  },
  rank: {
    name: "Posición",
    means:
      "El lugar de un país entre todos los países y áreas con datos, de la menor a la mayor proporción que queda fuera; «=» o «compartida» cuando otros tienen el mismo valor impreso. Los valores son de años distintos.",
    also: "puesto, lugar",
    from: atlas
  },
  register: {
    name: "Registro de programas",
    means:
      "La lista de programas de protección social que nombran los documentos leídos para este atlas. Es una muestra: un programa que no figura en ella se desconoce, lo que no significa que no exista.",
    also: "lista de programas",
    from: atlas
  },
  weak: {
    name: "Cifra débil",
    means:
      "Una cifra calculada que se apoya en la mitad o más de las personas, pero en menos de tres cuartos. Lleva el signo † y nunca es título, titular ni posición. Por debajo de la mitad no se da ninguna cifra.",
    from: atlas
  },
  "welfare-quintile": {
    name: capital(take.dimensions.quintile),
    means:
      "Una quinta parte de las personas de una encuesta, ordenadas de la más pobre a la más rica según el ingreso o el consumo por persona que la encuesta mide.",
    from: "Banco Mundial, ASPIRE"
  }
};

/** Cómo nombran los textos los términos a los que enlazan. */
const inText: Readonly<Record<LinkedTerm, readonly string[]>> = {
  "effective-coverage": ["cobertura efectiva"],
  "informal-employment": ["empleo informal", "empleos informales"],
  "welfare-quintile": ["quintiles de bienestar", "quintil de bienestar"],
  modelled: ["estimaciones modelizadas", "estimación modelizada"],
  computed: ["cifras calculadas", "cifra calculada"],
  capped: ["con tope"],
  "median-country": ["país mediano"],
  "percentage-point": ["puntos porcentuales", "punto porcentual"],
  denominator: ["denominador"]
};

/** La página que dice qué significan los términos. */
export const glossary: typeof english = {
  title: "Glosario",
  description: "Qué significan los términos del atlas, de quién es cada definición y dónde se usan.",
  intro:
    "Qué significan los términos de este atlas, en pocas frases cada uno. Cada cosa tiene aquí un solo nombre; donde las fuentes o los lectores usan otro, también se dice.",
  index: "Términos de la A a la Z",
  from: "Definición:",
  also: "También:",
  related: "Véase también:",
  used: "Se usa en:",
  question: "pregunta",
  indicator: "indicador",
  terms: all,
  inText
};
