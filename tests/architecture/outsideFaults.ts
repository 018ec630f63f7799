import ts from "typescript";
import {type SourceFile} from "./sourceFiles.ts";

const rooms = new Set(["document", "window", "fetch", "localStorage", "process"]);
const clocks = new Set(["Date.now", "Math.random", "performance.now", "crypto.randomUUID"]);

/** What a node of the code asks of the world outside, if anything. */
function asked(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) return "new Date()";
  if (ts.isPropertyAccessExpression(node) && clocks.has(node.getText())) return node.getText();
  if (!ts.isIdentifier(node) || !rooms.has(node.text)) return null;
  const {parent} = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
  return isName ? null : node.text;
}

/** Where a file reaches for disk, clock, network, chance or document, in words; comments do not count. */
export function outsideFaults({file, code}: SourceFile): string[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = asked(node);
    if (what !== null) found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} reaches for ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
