import {type SourceFile} from "./sourceFiles.ts";

/** Circles among files, each once, in words; an import of types counts like any other. */
export function circles(files: readonly SourceFile[]): string[] {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const begin = path.indexOf(file);
    if (begin >= 0) found.push([...path.slice(begin), file].join(" → "));
    const one = byFile.get(file);
    if (begin >= 0 || !one || done.has(file)) return;
    for (const other of new Set([...one.imports, ...one.typeImports])) walk(other, [...path, file]);
    done.add(file);
  };
  for (const {file} of files) walk(file, []);
  return found;
}
