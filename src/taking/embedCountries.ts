import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {ChartView} from "../drawing/chart.ts";

/** A drawing that says more rows than this says none in its embed (`charts/bareElement.ts`): there is no mark to highlight. */
const most = 120;

/** The countries whose marks an embed can highlight, each with its code and the name by which the drawing says it: "gha Ghana|tgo Togo". Those of a map are links. */
export function embedCountries({legend, says}: Pick<ChartView, "legend" | "says">, as: LocalAtlas): string {
  if (legend || says.length > most) return "";
  const isSaid = (name: string) => says.some((said) => said.startsWith(name) && /^(?:\s?:|[,،])/.test(said.slice(name.length)));
  const found = as.pages.map(({id}) => ({id, name: as.name(id)})).filter(({name}) => isSaid(name));
  return found.map(({id, name}) => `${id.toLowerCase()} ${name}`).join("|");
}
