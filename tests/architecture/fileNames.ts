import {exportsOf} from "./deadExports.ts";
import {type SourceFile} from "./sourceFiles.ts";

/** Files of three or more equal exports, none of which is the main one; each is named for what they have in common. */
export const families: readonly string[] = [];

/** Files whose name is none of their exports. Pages are named for their address, commands (no exports) for what one types. */
export function misnamed(one: SourceFile): string[] {
  if (one.file.startsWith("src/pages/")) return [];
  const names = exportsOf(one);
  const stem = one.file.replace(/^.*\//, "").replace(/\.ts$/, "").toLowerCase();
  const isNamed = names.length === 0 || names.some((name) => name.toLowerCase() === stem);
  if (isNamed) return families.includes(one.file) ? [`${one.file} needs no place among the families`] : [];
  if (families.includes(one.file) && names.length > 2) return [];
  return [`${one.file} exports ${names.join(", ")}`];
}
