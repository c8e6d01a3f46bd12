import { relative } from 'node:path';
import ts from 'typescript';
import type { Fault } from '../support/fault.ts';
import { idAt } from './id-at.ts';

export interface TypeFault extends Fault {
  /** Values that are made of each other: then the compiler knows no type of what uses them. */
  readonly circular: boolean;
}

/** Where catalogues and wording stand: all that a clinician's change touches. */
const checked = /^src\/(evidence|questions|rules|text)\//;

/**
 * What the compiler finds wrong in the catalogues and the wording, each with the entry that
 * it stands in. Only what they import is read, so it is told long before `npm run types` is.
 * @param root folder of the project
 */
export function typeFaults(root: string): TypeFault[] {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root, { types: [] });
  const files = ts.sys.readDirectory(`${root}/src/text`, ['.ts']);
  const program = ts.createProgram(files, { ...options, types: [] });
  return program
    .getSourceFiles()
    .filter(({ fileName }) => checked.test(pathFrom(root, fileName)))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map((found) => toFault(root, found));
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/');
}

function toFault(root: string, { file, start, messageText, code }: ts.Diagnostic): TypeFault {
  const path = file ? pathFrom(root, file.fileName) : 'tsconfig.json';
  const message = innermost(messageText);
  const missing =
    code === codes.missing ? /^Property '"?([^'"]+)"?'/.exec(message)?.[1] : undefined;
  const id = file && start !== undefined ? idAt(file, start) : 'the file';
  return {
    file: path,
    id: missing !== undefined && path.startsWith('src/text/') ? `${id}.${missing}` : id,
    wrong: sentence(message),
    remedy: remedyFor(code, path),
    circular: code === codes.circular,
  };
}

/** The compiler goes from the whole to the part; the part says what is wrong. */
function innermost(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === 'string') return message;
  const [inner] = message.next ?? [];
  return inner ? innermost(inner) : message.messageText;
}

/** Without the whole type that follows, which is long and says nothing new. */
function sentence(message: string): string {
  return message.replace(/ (?:in|on|to) type '\{[\s\S]*$/u, '.');
}

/** Codes of the compiler, which are kept for good. */
const codes = { missing: 2741, circular: 7022 } as const;

/** What to do, by what the compiler says. */
const remedies: readonly { readonly codes: readonly number[]; readonly remedy: string }[] = [
  {
    // Used before its declaration; refers to itself.
    codes: [2448, 2454, codes.circular],
    remedy:
      'Let it ask of earlier questions only: move it below what it names, or let it name another.',
  },
  { codes: [1360, 2739, 2740, codes.missing], remedy: 'Add what is missing.' },
  { codes: [2353, 2561, 1117], remedy: 'Take it out, or correct its name.' },
  { codes: [2304, 2305, 2307, 2552], remedy: 'Import it, or correct its name.' },
  { codes: [2322, 2345, 2820], remedy: 'Use what is listed there, or correct its name.' },
];

/** Where every number is a threshold, what it needs is known. */
const thresholds: Readonly<Record<string, string>> = {
  'src/questions/time-spans.ts': 'Say count, unit and cites of each span.',
  'src/questions/procedures.ts': 'Say the days in gateDays or spanDays, whose names hold the unit.',
};

function remedyFor(code: number, path: string): string {
  const threshold = thresholds[path];
  if (threshold !== undefined) return threshold;
  if (code === codes.missing && path.startsWith('src/text/')) {
    return 'Word it here, in this language.';
  }
  const found = remedies.find((each) => each.codes.includes(code))?.remedy;
  return found ?? 'Correct it as the compiler says, or take the change back.';
}
