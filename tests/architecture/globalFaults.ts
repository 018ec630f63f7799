import ts from "typescript";
import {type SourceFile} from "./sourceFiles.ts";

const ways = new Set(["globalThis", "stubGlobal"]);

/** Where a test reaches for what all files of a worker share, in words; comments and texts do not count. */
export function globalFaults({file, code}: SourceFile): string[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ways.has(node.text))
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} reaches for ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
