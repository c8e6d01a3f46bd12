import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { asksTooEarly, waitInACircle, wayFrom } from '../../src/rules/order-of-asking.ts';
import type { Fault } from '../support/fault.ts';
import { idAt } from './id-at.ts';

/** Where a catalogue stopped while it was loaded, as the error says it. */
const place = /(?<address>file:\/\/\S*\/(?<file>src\/[\w./-]+\.ts)):(?<line>\d+):(?<column>\d+)/;
const tooEarly = /^Cannot access '(?<name>\w+)' before initialization$/;

/**
 * What a catalogue that asks of something further on is told. Between two files it compiles,
 * and stops while it is loaded: a value is used before its own file has run.
 * @returns undefined for an error of another kind
 */
export function loadFault(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  const name = tooEarly.exec(error.message)?.groups?.['name'];
  const found = place.exec(error.stack ?? '')?.groups;
  if (name === undefined || !found) return undefined;
  const { address = '', file = '', line = '1', column = '1' } = found;
  const path = fileURLToPath(address);
  const source = read(path);
  const position = source.getPositionOfLineAndCharacter(Number(line) - 1, Number(column) - 1);
  const circle = wayFrom(
    name,
    declaredAround(source, position),
    namedByDeclarations(dirname(path)),
  );
  return {
    file,
    id: idAt(source, position),
    ...(circle ? waitInACircle(circle) : asksTooEarly(name)),
  };
}

function read(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function declarationsIn(source: ts.SourceFile) {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
}

function declaredAround(source: ts.SourceFile, position: number): string {
  const found = declarationsIn(source).find((each) => each.pos <= position && position < each.end);
  return found?.name.getText() ?? '';
}

/** For each value of a folder's files, the names that it is made of. */
function namedByDeclarations(folder: string): Map<string, string[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return new Map(
    files
      .flatMap((name) => declarationsIn(read(join(folder, name))))
      .map(({ name, initializer }) => [name.getText(), initializer ? namesIn(initializer) : []]),
  );
}

function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...namesIn(child));
  });
  return found;
}
