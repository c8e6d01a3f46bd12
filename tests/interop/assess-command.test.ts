import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { drawRun, longestLine, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';

async function assessLines(input: string): Promise<string[]> {
  const command = spawn(process.execPath, ['scripts/assess.ts'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  command.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  command.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece));
  command.stdin.end(input);
  const [code] = await once(command, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return output.split('\n').slice(0, -1);
}

describe('npm run assess', () => {
  it('answers every line with one line, in order, whatever the line is', async () => {
    const run = JSON.stringify({ id: 'first', answers: aRun(), on: '2026-11-24' });
    const answers = await assessLines(
      [run, '', '{', 'x'.repeat(longestLine * 3), run.replace('first', 'última')].join('\n'),
    );
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject([
      { id: 'first', level: 'topics' },
      { error: { kind: 'not-json' } },
      { error: { kind: 'not-json' } },
      { error: { kind: 'too-long' } },
      { id: 'última', level: 'topics' },
    ]);
  });
  it('keeps the order of thousands of lines', async () => {
    const draw = seededNumbers(3);
    const runs = Array.from({ length: 2_000 }, (_, id) =>
      JSON.stringify({ id, answers: drawRun(questionnaire, draw), on: '2026-11-24' }),
    );
    const answers = await assessLines(`${runs.join('\n')}\n`);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(runs.map((_, id) => id));
    expect(answers.filter((answer) => answer.includes('"error"'))).toEqual([]);
  });
  it('answers a line before the next one comes', async () => {
    const command = spawn(process.execPath, ['scripts/assess.ts']);
    command.stdin.write(`${JSON.stringify({ id: 'one', answers: aRun(), on: '2026-11-24' })}\n`);
    const [piece] = await once(command.stdout.setEncoding('utf8'), 'data');
    expect(JSON.parse(String(piece))).toMatchObject({ id: 'one', level: 'topics' });
    command.stdin.end();
    await once(command, 'close');
  });
  it('reads a file that starts with a byte order mark', async () => {
    const line = JSON.stringify({ id: 'first', answers: aRun(), on: '2026-11-24' });
    const [answer = ''] = await assessLines(`\uFEFF${line}\n`);
    expect(JSON.parse(answer)).toMatchObject({ id: 'first', level: 'topics' });
  });
  it('writes nothing for nothing', async () => {
    expect(await assessLines('')).toEqual([]);
  });
});
