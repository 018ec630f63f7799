import {print} from "./phrases.ts";

/** Los enlaces de una mirada a las otras, y lo que dicen todas. */
export const lenses: typeof import("../en/lenses.ts").lenses = {
  otherLenses: (group) => `Otras preguntas sobre ${group.the}`,
  otherGroups: "Otro grupo",
  kinds: {
    world: "Mundo",
    income: "Grupos de ingreso",
    region: "Regiones",
    subregion: "Subregiones",
    cross: "Otros agregados",
    status: "Según su condición en las Naciones Unidas",
    named: "Bloques y organismos"
  },
  definedBy: ({by, date}) => `Miembros según: ${by} (${print.moment(date)}).`,
  data: "Todas las filas de esta página, con sus años, marcas y fuentes; cada indicador tiene su definición y su método en su página:"
};
