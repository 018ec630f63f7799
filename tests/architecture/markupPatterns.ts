import ts from "typescript";
import type {SourceFile} from "./sourceFiles.ts";

/** A tag of a drawing, as a pattern would look for it: `<circle`, `</a>`, `<\/g>`, `<(?:path|rect)`. */
const tag = /<\\*\/?\(?(?:\?:)?(?:svg|g|a|circle|path|rect|line|text|tspan|title|desc|use|defs|pattern|clipPath)\b/;

/** The patterns of a file that look for tags of a drawing: literals, and what is handed to `RegExp`. */
export function markupPatterns({file, code}: Pick<SourceFile, "file" | "code">): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === "RegExp";
    if ((ts.isRegularExpressionLiteral(node) || isMade) && tag.test(node.getText(tree))) found.push(`${file}: ${node.getText(tree)}`);
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** How many patterns a file has at all. */
export function patternCount({file, code}: Pick<SourceFile, "file" | "code">): number {
  let count = 0;
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) count++;
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return count;
}
