import {posix} from "node:path";
import ts from "typescript";
import {type SourceFile} from "./sourceFiles.ts";

const treeOf = ({file, code}: SourceFile) => ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);

/** What a file exports, by name. */
export function exportsOf(one: SourceFile): string[] {
  return treeOf(one).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({name}) => name.getText());
    return ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)
      ? (statement.name?.text ?? [])
      : [];
  });
}

/** What a file takes from others by name: "src/measures/gap.ts gap"; of a file imported as a whole, "src/measures/gap.ts *". */
function takenBy(one: SourceFile): string[] {
  const at = (specifier: string) => posix.join(posix.dirname(one.file), specifier);
  return treeOf(one)
    .statements.filter(ts.isImportDeclaration)
    .flatMap(({importClause, moduleSpecifier}) => {
      const from = at((moduleSpecifier as ts.StringLiteral).text);
      const named = importClause?.namedBindings;
      if (!named) return [];
      return ts.isNamespaceImport(named)
        ? [`${from} *`]
        : named.elements.map(({name, propertyName}) => `${from} ${(propertyName ?? name).text}`);
    });
}

/** What files of some folders hand out and no other file of the house takes. */
export function deadExports(house: readonly SourceFile[], folders: RegExp): string[] {
  const taken = new Set(house.flatMap(takenBy));
  return house
    .filter(({file}) => folders.test(file))
    .flatMap((one) => (taken.has(`${one.file} *`) ? [] : exportsOf(one).map((name) => `${one.file} ${name}`)))
    .filter((name) => !taken.has(name));
}
