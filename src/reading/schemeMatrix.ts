import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {countSchemes} from "../atlas/programmeOf.ts";
import {schemeBranches, schemeStrategies, type Scheme} from "../model/scheme.ts";
import type {Table, TableCell} from "./figure.ts";

/** Some schemes by branch and strategy: how many of them the register knows, and in how many countries where they are of several. A blank is unknown, not none. */
export function schemeMatrix(
  schemes: readonly Scheme[],
  {caption, countries}: {caption: string; countries: boolean},
  as: LocalAtlas
): Table {
  const {matrix: say, branches, strategies} = as.words.schemes;
  const cellOf = (some: readonly Scheme[]): TableCell => {
    if (some.length === 0) return {text: say.unknown, absent: true};
    const areas = new Set(some.flatMap(({area}) => area ?? [])).size;
    const note = countries && areas > 0 ? say.inCountries(areas) : undefined;
    return {text: as.format.count(countSchemes(some)), note};
  };
  return {
    caption,
    columns: [{text: say.branch}, ...schemeStrategies.map((strategy) => ({text: strategies[strategy], numeric: true}))],
    rows: schemeBranches.map((branch) => [
      {text: branches[branch]},
      ...schemeStrategies.map((strategy) => cellOf(schemes.filter((one) => one.strategy === strategy && one.branches.includes(branch))))
    ])
  };
}
