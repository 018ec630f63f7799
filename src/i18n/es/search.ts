import type {Words} from "../en.ts";
import {capital} from "./phrases.ts";

/** La búsqueda de un país, un grupo, un indicador o un término. */
export const search: Words["search"] = {
  label: "Buscar un país, grupo, pregunta, indicador, programa o término",
  placeholder: "Buscar",
  go: "Abrir",
  found: {one: "# resultado", other: "# resultados"},
  none: "Nada lleva ese nombre. Puede seguir buscando aquí:",
  failed: "No se pudo cargar la lista de nombres. «Abrir» lleva a todos los países y áreas; con otra letra se intenta de nuevo.",
  /** Behind the name of an area that has no page. */
  absent: "sin datos en nuestras fuentes",
  kinds: {
    group: "grupo",
    question: "pregunta",
    indicator: "indicador",
    page: "página",
    term: "glosario",
    pair: "par de aprendizaje",
    served: "programas del registro"
  },
  served: (group) => capital(group),
  also: {
    groups: {
      children: "infancia; menores; asignación familiar",
      "pregnant-women": "embarazo; madres; maternidad",
      youth: "juventud",
      "older-persons": "adultos mayores; ancianos; tercera edad",
      pensioners: "jubilados; personas jubiladas",
      "persons-with-disabilities": "discapacitados; discapacidad",
      carers: "cuidadores; cuidados",
      unemployed: "desempleados; parados; desocupados",
      employees: "asalariados; empleados",
      "public-employees": "funcionarios; empleados públicos",
      "self-employed": "autónomos; trabajadores por cuenta propia; cuentapropistas; monotributistas",
      "domestic-workers": "empleadas domésticas; trabajadoras domésticas; trabajadoras del hogar",
      "agricultural-workers": "trabajadores del campo; agricultores; jornaleros; campesinos; agricultura",
      "rural-workers": "trabajadores del campo; agricultores; campesinos",
      "migrant-workers": "migrantes; inmigrantes; emigrantes",
      "informal-workers": "economía informal; vendedores ambulantes",
      "poor-households": "pobreza; pobres",
      "low-income-population": "pobres",
      cooperatives: "cooperativismo",
      "all-residents": "universal; toda la población"
    },
    indicators: {
      "old-age": "pensión; pensiones; pensión de vejez; pensiones de vejez; jubilación; jubilaciones",
      unemployment: "prestación por desempleo; prestaciones por desempleo; seguro de desempleo; subsidio de desempleo; paro",
      children: "asignación familiar; asignaciones familiares; prestación por hijo",
      maternity: "prestación por maternidad; licencia de maternidad",
      "work-injury": "accidente laboral; accidentes laborales",
      disability: "pensión por discapacidad; prestación por discapacidad"
    },
    pages: {
      lifeCycle: "edad; edades; etapas de la vida",
      gender: "sexo; género; brecha de género",
      informality: "economía informal; sector informal; trabajo informal; informalidad",
      sectors: "actividad económica; industrias",
      strategies: "asistencia social; seguro social; microseguro; microseguros",
      townAndCountry: "rural; urbano; campo; ciudad",
      progress: "tendencia; cambio; ODS 1.3; 2030; meta; ritmo",
      law: "cobertura legal; legislación; leyes; ratificaciones",
      learn: "comparar dos países; lecciones; sur-sur",
      mutualHealth: "mutual; mutuales; mutualidad; mutualidades; mutuas; mutualismo; microseguro de salud",
      thenAndNow: "afirmaciones; historia; pasado; 2003",
      schemes: "programas; regímenes; prestaciones; planes sociales",
      map: "mapas; mapamundi; mapa por región",
      embeds: "insertar un mapa; insertar mapas"
    }
  }
};
