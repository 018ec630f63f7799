import ts from "typescript";

/** What a message wants to be given, as its type says. */
export type Shape =
  | {readonly kind: "text" | "number" | "flag" | "date"}
  | {readonly kind: "choice"; readonly values: readonly (string | number)[]}
  | {readonly kind: "list"; readonly item: Shape}
  /** A name in several forms, of which a sentence says one. */
  | {readonly kind: "place"; readonly fields: Readonly<Record<string, Shape>>}
  | {readonly kind: "object"; readonly fields: Readonly<Record<string, Shape>>}
  | {readonly kind: "perhaps"; readonly given: Shape; readonly missing: null | undefined};

/** A parameter of a message. */
export type Part = {readonly name: string; readonly shape: Shape};

/** The parameters of every message that a file exports under a name, each with its place: "country.life.title". */
export function shapes(file: string, name: string): Map<string, readonly Part[]> {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: []
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const exports = source && checker.getSymbolAtLocation(source);
  const words = exports && checker.getExportsOfModule(exports).find((symbol) => symbol.name === name);
  if (!words) throw new Error(`${file} has no ${name}`);
  return new Map(messages(checker.getTypeOfSymbol(words), [], checker));
}

function messages(type: ts.Type, path: readonly string[], checker: ts.TypeChecker): [string, readonly Part[]][] {
  const [call] = type.getCallSignatures();
  if (call) return [[path.join("."), call.parameters.map((part) => ({name: part.name, shape: shapeOfSymbol(part, checker)}))]];
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  const parts = checker.isArrayType(type) || checker.isTupleType(type) ? elements(type, checker) : properties(type, checker);
  return parts.flatMap(([key, part]) => messages(part, [...path, key], checker));
}

const elements = (type: ts.Type, checker: ts.TypeChecker): [string, ts.Type][] =>
  checker.getTypeArguments(type as ts.TypeReference).map((element, i) => [String(i), element]);

const properties = (type: ts.Type, checker: ts.TypeChecker): [string, ts.Type][] =>
  type.getProperties().map((property) => [property.name, checker.getTypeOfSymbol(property)]);

function shapeOfSymbol(symbol: ts.Symbol, checker: ts.TypeChecker): Shape {
  // A day travels in its ISO form.
  const shape: Shape = symbol.name === "date" ? {kind: "date"} : shapeOf(checker.getTypeOfSymbol(symbol), checker);
  return symbol.flags & ts.SymbolFlags.Optional && shape.kind !== "perhaps" ? {kind: "perhaps", given: shape, missing: undefined} : shape;
}

function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
  const given = checker.getNonNullableType(type);
  if (given !== type) return {kind: "perhaps", given: shapeOf(given, checker), missing: isNullable(type) ? null : undefined};
  if (type.flags & ts.TypeFlags.BooleanLike) return {kind: "flag"};
  if (type.flags & ts.TypeFlags.String) return {kind: "text"};
  if (type.flags & ts.TypeFlags.Number) return {kind: "number"};
  const literals = type.isUnion() ? type.types : [type];
  if (literals.every((one) => one.isStringLiteral() || one.isNumberLiteral())) {
    return {kind: "choice", values: literals.map(({value}) => value)};
  }
  return shapeOfObject(type, checker);
}

const isNullable = (type: ts.Type): boolean => type.isUnion() && type.types.some(({flags}) => flags & ts.TypeFlags.Null);

function shapeOfObject(type: ts.Type, checker: ts.TypeChecker): Shape {
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return {kind: "list", item: shapeOf(item, checker)};
  }
  const isObject = type.isIntersection() ? type.types.every(({flags}) => flags & ts.TypeFlags.Object) : type.flags & ts.TypeFlags.Object;
  if (!isObject || type.getCallSignatures().length > 0) {
    throw new Error(`a message cannot be tried with ${checker.typeToString(type)}`);
  }
  const fields = Object.fromEntries(checker.getPropertiesOfType(type).map((field) => [field.name, shapeOfSymbol(field, checker)]));
  return {kind: type.aliasSymbol?.name === "PlaceName" ? "place" : "object", fields};
}
