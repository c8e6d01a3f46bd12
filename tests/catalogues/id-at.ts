import { basename } from 'node:path';
import ts from 'typescript';

/**
 * The id of the entry that a place in a catalogue or in wording belongs to: the `id` of the
 * object around it, the path of its string, or else the name of the list or value.
 */
export function idAt(source: ts.SourceFile, position: number): string {
  const around = nodesAround(source, position);
  const own = around.map(idOfObject).find((id) => id !== undefined);
  if (own !== undefined) return own;
  const path = around
    .map(nameOfProperty)
    .filter((name) => name !== undefined)
    .toReversed();
  if (path.length > 0) return [nameOfWhole(source, around), ...path].join('.');
  return (
    around.map(firstWordOfCall).findLast((name) => name !== undefined) ??
    nameOfWhole(source, around)
  );
}

/** The nodes that hold the position, from the innermost out. */
function nodesAround(source: ts.SourceFile, position: number): ts.Node[] {
  const around: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.getEnd()) return;
    around.unshift(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return around;
}

function idOfObject(node: ts.Node): string | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'id');
  const value = property?.initializer;
  const plain = value && ts.isAsExpression(value) ? value.expression : value;
  if (!plain) return undefined;
  return ts.isStringLiteral(plain) ? plain.text : plain.getText();
}

function nameOfProperty(node: ts.Node): string | undefined {
  if (!ts.isPropertyAssignment(node)) return undefined;
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}

/** `rows(medicines, ...)` is about medicines. */
function firstWordOfCall(node: ts.Node): string | undefined {
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first && ts.isIdentifier(first) ? first.text : undefined;
}

/** Wording is named by its file, as its ids are; a list by its own name. */
function nameOfWhole(source: ts.SourceFile, around: readonly ts.Node[]): string {
  const file = basename(source.fileName, '.ts');
  if (source.fileName.includes('/src/text/')) return file;
  const declared = around.find(ts.isVariableDeclaration);
  return declared && ts.isIdentifier(declared.name) ? declared.name.text : file;
}
