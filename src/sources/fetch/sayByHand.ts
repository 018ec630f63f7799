import type {Texts} from "../texts.ts";
import {fetchPlan} from "./fetchPlan.ts";

/** What of the tables that have changed ("un-wpp/population.csv") no publisher gives, as lines: it stands as it stood, beside what is new. */
export function sayByHand(cards: Texts["cards"], changed: ReadonlySet<string>): string[] {
  const lines = cards.flatMap(({source, text}) =>
    Object.entries(fetchPlan(text)?.tables ?? {}).flatMap(([name, {byHand = ""}]) =>
      byHand !== "" && changed.has(`${source}/${name}`) ? [`  ${source}/${name}: ${byHand}`] : []
    )
  );
  return lines.length === 0 ? [] : ["", "As it stood, and yours to bring in line", ...lines];
}
