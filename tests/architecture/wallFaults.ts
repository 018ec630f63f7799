import {isPure, packageRooms, rooms, typeRooms} from "./rooms.ts";
import {type SourceFile} from "./sourceFiles.ts";

/** "src/model/area.ts" → "model"; "src/topics/gender/genderWork.ts" → "topics/gender"; "scripts/build.ts" → "scripts". */
export function roomOf(file: string): string {
  const [first = "", second = "", third = ""] = file.split("/");
  if (first !== "src") return first;
  return `${second}/${third}` in rooms ? `${second}/${third}` : second;
}

/** Imports that go through a wall, in words. */
export function importFaults({file, imports, typeImports, packages}: SourceFile): string[] {
  const room = roomOf(file);
  const welcome = rooms[room];
  if (!welcome) return [`${file}: no rule for the room "${room}"`];
  const stranger = (list: readonly string[]) => (target: string) =>
    /^(src|scripts)\//.test(target) &&
    roomOf(target) !== room &&
    !list.includes(roomOf(target)) &&
    !list.includes(target.replace(/^src\//, ""));
  const ours = imports.filter(stranger(welcome));
  const types = typeImports.filter(stranger([...welcome, ...(typeRooms[room] ?? [])]));
  const theirs = packages.filter((name) => file.startsWith("src/") && packageRooms[name] && !packageRooms[name].test(file));
  const nodes = packages.filter((name) => name.startsWith("node:") && isPure(file));
  return [...ours, ...types, ...theirs, ...nodes].map((name) => `${file} imports ${name}`);
}

/** Names that say nothing of what is in the file, and files that only hand on what others hold. */
export function nameFaults({file, code}: SourceFile): string[] {
  const stems = file.split("/").map((part) => part.replace(/\..*$/, ""));
  const vague = stems.filter((stem) => /^(utils?|helpers?|commons?|misc|shared|lib)$/i.test(stem) || /[a-z](Utils?|Helpers?)$/.test(stem));
  const isBarrel = /\/index\.ts$/.test(file) || /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/m.test(code);
  return [...vague.map((stem) => `${file}: "${stem}" says nothing`), ...(isBarrel ? [`${file} hands on what others hold`] : [])];
}
