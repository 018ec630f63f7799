/** Las miradas por su nombre, y los enlaces de una a las otras. */
export const lenses: typeof import("../en/lenses.ts").lenses = {
  names: {
    lifeCycle: "Etapas de la vida",
    gender: "Mujeres y hombres",
    informality: "Trabajo informal",
    sectors: "Sectores",
    strategies: "Estrategias"
  },
  questions: {
    lifeCycle: "¿Dónde se rompe la protección a lo largo de la vida?",
    gender: "¿Dónde difieren mujeres y hombres?",
    informality: "¿A quién deja sin protección su empleo?",
    sectors: "Campo, fábrica, servicios: ¿qué trabajo queda fuera?",
    strategies: "¿Cómo cubre a las personas cada parte del mundo?"
  },
  otherLenses: (group) => `Otras preguntas: ${group}`,
  otherGroups: (lens) => `${lens}, en otro grupo de países`,
  allGroups: (count) => `Los ${count} grupos`,
  world: "el mundo",
  kinds: {
    world: "Mundo",
    income: "Grupos de ingreso",
    region: "Regiones",
    subregion: "Subregiones",
    cross: "Otros agregados",
    status: "Según su condición en las Naciones Unidas",
    named: "Grupos con nombre"
  },
  definedBy: (by, date) => `Miembros según: ${by} (${date}).`,
  data: "Todas las filas de esta página, con sus años, avisos y fuentes; cada indicador tiene su definición y su método en su página:"
};
