import ts from "typescript";
import {type SourceFile} from "./sourceFiles.ts";

/** Ways to what all files of a worker share, and the words of which one must stand in the same file to give it back; for some none does. */
const ways: ReadonlyMap<string, readonly string[]> = new Map([
  ["globalThis", []],
  ["stubGlobal", []],
  ["stubEnv", ["unstubAllEnvs"]],
  ["useFakeTimers", ["useRealTimers"]],
  ["spyOn", ["mockRestore", "restoreAllMocks"]]
]);

/** Files that write into the environment and put back what was there. */
const restoring: ReadonlySet<string> = new Set(["tests/dataset/datasetArchive.test.ts"]);

const isEnv = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isPropertyAccessExpression(node) && node.getText() === "process.env";

/** `process.env`, `process.env.A` and `process.env["A"]`. */
const isOfEnv = (node: ts.Node): boolean =>
  isEnv(node) || ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && isEnv(node.expression));

const isAssignment = (kind: ts.SyntaxKind): boolean => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function writesEnv(node: ts.Node): boolean {
  if (ts.isDeleteExpression(node)) return isOfEnv(node.expression);
  if (ts.isBinaryExpression(node)) return isOfEnv(node.left) && isAssignment(node.operatorToken.kind);
  return ts.isCallExpression(node) && /^Object\.(assign|define\w+)$/.test(node.expression.getText()) && isEnv(node.arguments[0]);
}

/** Where a test reaches for what all files of a worker share, and does not give it back, in words; comments and texts do not count. */
export function globalFaults({file, code}: SourceFile): string[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const reached: {what: string; line: number}[] = [];
  const said = new Set<string>();
  const visit = (node: ts.Node): void => {
    const what = ts.isIdentifier(node) ? node.text : writesEnv(node) ? "process.env" : "";
    if (ts.isIdentifier(node)) said.add(what);
    if (ways.has(what) || (what === "process.env" && !restoring.has(file)))
      reached.push({what, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1});
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return reached
    .filter(({what}) => !ways.get(what)?.some((word) => said.has(word)))
    .map(({what, line}) => `${file}:${line} reaches for ${what}`);
}
