import {areaKinds} from "../model/area.ts";
import {dimensions} from "../model/dimension.ts";
import {flags} from "../model/flag.ts";
import {dimensionNames} from "../model/observation.ts";
import {remarks} from "../model/remark.ts";
import {units} from "../model/unit.ts";
import {columnOf, downloadColumns} from "./downloadRow.ts";
import type {Language} from "../atlas/language.ts";

type Code = {readonly code: string; readonly label: string};

/** A column of the files of observations: what it holds, and which codes. */
export type CodedColumn = {readonly name: string; readonly meaning: string; readonly codes: readonly Code[]};

/** Every column of the files of observations, in order. */
export function codedColumns(reader: Language): CodedColumn[] {
  const codes = codesByColumn(reader);
  return downloadColumns.map((name) => ({name, meaning: reader.words.data.meanings[name], codes: codes.get(name) ?? []}));
}

function codesByColumn({words}: Language): Map<string, Code[]> {
  const {take} = words;
  const ofDimensions = dimensionNames.map((dimension): [string, Code[]] => {
    const labels: Readonly<Record<string, string>> = words.codes[dimension];
    return [columnOf(dimension), dimensions[dimension].map((code) => ({code, label: labels[code] ?? code}))];
  });
  return new Map<string, Code[]>([
    ...ofDimensions,
    ["area_kind", areaKinds.map((code) => ({code, label: take.areaKinds[code]}))],
    ["unit", units.map((code) => ({code, label: take.units[code]}))],
    ["flag", flags.map((code) => ({code, label: take.flags[code]}))],
    ["remark", remarks.flatMap((code) => (code === "" ? [] : [{code, label: take.remarks[code]}]))]
  ]);
}
