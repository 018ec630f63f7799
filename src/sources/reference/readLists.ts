import type {Complaints} from "../complaints.ts";
import {readAnnotations} from "./readAnnotations.ts";
import {readAreaAliases, readSetAside} from "./readAreaAliases.ts";
import {readCorrections} from "./readCorrections.ts";
import {readPublisherNames} from "./readPublisherNames.ts";

type ListTable = "annotations" | "corrections" | "area-aliases" | "set-aside" | "publisher-names";
/** Reads a table of a name; undefined when it has no readable shape. */
type Read = <T>(name: ListTable, reader: (text: string, file: string) => T) => T | undefined;

/** What is said of single values, areas and codes; undefined when one of the tables has no readable shape. */
export function readLists(read: Read, known: Parameters<typeof readAnnotations>[2], complaints: Complaints) {
  const annotations = read("annotations", (text, file) => readAnnotations(text, file, known, complaints));
  const corrections = read("corrections", (text, file) => readCorrections(text, file, known, complaints));
  const aliases = read("area-aliases", (text, file) => readAreaAliases(text, file, known.areas, complaints));
  const setAside = read("set-aside", (text, file) => readSetAside(text, file, known.areas, complaints));
  const names = read("publisher-names", (text, file) => readPublisherNames(text, file, complaints));
  return annotations && corrections && aliases && setAside && names ? {...annotations, corrections, aliases, setAside, names} : undefined;
}
