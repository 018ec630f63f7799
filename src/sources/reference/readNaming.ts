import type {Area, Naming} from "../../model/area.ts";
import type {Complaints} from "../complaints.ts";
import {readPlaceNames} from "./readPlaceNames.ts";
import {readSearchAliases} from "./readSearchAliases.ts";

type Table = {readonly text: string; readonly file: string};
type Tables = Readonly<Record<"place-names" | "search-aliases", Table>>;

/** Adds to an area how sentences name it and what else it is found by; undefined when a table of names has no readable shape. */
export function readNaming(areas: readonly Area[], tables: Tables, complaints: Complaints): (<A extends Area>(area: A) => A) | undefined {
  const [places, aliases] = [tables["place-names"], tables["search-aliases"]];
  const forms = complaints.gather(() => readPlaceNames(places.text, places.file, areas, complaints));
  const others = complaints.gather(() => readSearchAliases(aliases.text, aliases.file, areas, complaints));
  if (!forms || !others) return undefined;
  return (area) => {
    const naming: Naming = {
      ...(forms.has(area.id) && {forms: forms.get(area.id)}),
      ...(others.has(area.id) && {aliases: others.get(area.id)})
    };
    return {...area, ...naming};
  };
}
