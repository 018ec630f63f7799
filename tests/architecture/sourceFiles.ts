import {readFileSync} from "node:fs";
import {posix} from "node:path";
import ts from "typescript";
import {filesBeneath} from "../../scripts/steps/fingerprint.ts";

/** One file of the house: what it says and whom it imports. */
export type SourceFile = {
  /** "src/model/area.ts". */
  readonly file: string;
  /** Its code; of an .astro file, what stands between the fences and in its own scripts. */
  readonly code: string;
  readonly lines: number;
  /** Files of ours it imports, as paths from the root. */
  readonly imports: readonly string[];
  /** Files of ours of which it imports types alone: nothing of them runs. */
  readonly typeImports: readonly string[];
  /** Packages and parts of node it imports: "d3", "node:fs". */
  readonly packages: readonly string[];
};

/** The code in an .astro file: front matter, and whatever its scripts import. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith(".astro")) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  const scripts = Array.from(text.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g), (match) => match[1] ?? "");
  return [frontMatter, ...scripts].join("\n");
}

/** Modules that a file imports for their types alone. */
function typeOnly(file: string, code: string): Set<string> {
  const {statements} = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const modules = statements.filter(ts.isImportDeclaration).filter(({importClause}) => {
    const named = importClause?.namedBindings;
    const allTypes = named && ts.isNamedImports(named) && named.elements.every(({isTypeOnly}) => isTypeOnly);
    return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (allTypes && !importClause?.name);
  });
  return new Set(modules.map(({moduleSpecifier}) => (moduleSpecifier as ts.StringLiteral).text));
}

/** "@observablehq/plot/x" → "@observablehq/plot". */
const packageOf = (name: string) => (name.startsWith("@") ? name.split("/").slice(0, 2) : name.split("/").slice(0, 1)).join("/");

export function sourceFile(file: string, text: string): SourceFile {
  const code = codeOf(file, text);
  const names = ts.preProcessFile(code, true, true).importedFiles.map(({fileName}) => fileName);
  const isOurs = (name: string) => name.startsWith(".");
  const types = typeOnly(file, code);
  const pathOf = (name: string) => posix.join(posix.dirname(file), name.split("?")[0] ?? name);
  return {
    file,
    code,
    lines: text.replace(/\n$/, "").split("\n").length,
    imports: names.filter((name) => isOurs(name) && !types.has(name)).map(pathOf),
    typeImports: names.filter((name) => isOurs(name) && types.has(name)).map(pathOf),
    packages: names.filter((name) => !isOurs(name) && !types.has(name)).map(packageOf)
  };
}

/** All files of a kind beneath some folders. */
export const sourceFiles = (folders: readonly string[], kinds: RegExp): SourceFile[] =>
  filesBeneath(".", folders)
    .filter((file) => kinds.test(file))
    .map((file) => sourceFile(file, readFileSync(file, "utf8")));
