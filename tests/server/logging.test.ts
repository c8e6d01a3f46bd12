import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/server/logging.ts';
import { send } from '../support/server/send.ts';
import { aSubmission, savePractice, someId, typed } from '../support/server/submission.ts';
import { createTestApp } from '../support/server/test-app.ts';

/** A log that is kept line by line. */
function createTestLog() {
  const lines: string[] = [];
  const logger = createLogger({ write: (line) => void lines.push(line) });
  const read = (): Record<string, unknown>[] =>
    lines.map((line): Record<string, unknown> => JSON.parse(line));
  return { logger, lines, read };
}

describe('the log', () => {
  it('has one line for an answer: method, pattern, status, time, code, number', async () => {
    const { logger, read } = createTestLog();
    const { app, dependencies } = await createTestApp({ logger });
    await savePractice(dependencies);
    await send(app, aSubmission());
    await send(app, 'no JSON');
    const line = { level: 'info', msg: 'answered', method: 'PUT', route: '/api/requests/:id' };
    expect(read()).toEqual([
      {
        ...line,
        status: 201,
        reqId: expect.any(String),
        ms: expect.any(Number),
        time: expect.any(String),
      },
      {
        ...line,
        status: 422,
        code: 'already-received',
        reqId: expect.any(String),
        ms: expect.any(Number),
        time: expect.any(String),
      },
    ]);
  });

  it('never says which address was asked for, with what, or by whom', async () => {
    const { logger, lines } = createTestLog();
    const { app, dependencies } = await createTestApp({ logger });
    await savePractice(dependencies);
    await send(app, aSubmission(), { from: '203.0.113.77' });
    await send(app, '{"name": "Wilhelmina"', { from: '203.0.113.77' });
    const headers = { cookie: 'session=hidden-cookie', 'user-agent': 'hidden-agent' };
    for (const url of ['/help?goals=scar', '/goals/scar', '/%zz-scar', '/api/practice?q=scar']) {
      await app.inject({ url, headers, remoteAddress: '203.0.113.77' });
    }
    expect(lines.length).toBeGreaterThan(4);
    const log = lines.join('');
    for (const secret of [
      ...Object.values(typed),
      'Wilhelmina',
      someId,
      '203.0.113',
      'scar',
      'hidden',
    ]) {
      expect(log, secret).not.toContain(secret);
    }
  });

  it('tells of a fault where it happened, and not with what', async () => {
    const { logger, lines, read } = createTestLog();
    const { app } = await createTestApp({
      logger,
      sessions: {
        read: () => Promise.reject(new TypeError(`cannot read ${typed.name}`)),
      },
    });
    const answer = await app.inject('/api/staff/accounts');
    expect(answer.json()).toMatchObject({ code: 'internal', status: 500 });
    expect(answer.payload).not.toContain('Wilhelmina');
    const [line] = read().filter(({ msg }) => msg === 'failed');
    expect(line).toMatchObject({ level: 'error', error: { name: 'TypeError' } });
    expect(JSON.stringify(line)).toContain('logging.test.ts');
    expect(lines.join('')).not.toContain('Wilhelmina');
  });

  it('takes nothing from a library but that it warned', () => {
    const { logger, read } = createTestLog();
    logger.info({ url: '/help?goals=scar', body: typed }, 'got %s', typed.name);
    logger.warn({ url: '/help?goals=scar', status: 200 }, `went to ${typed.email}`);
    logger.error(new Error(typed.note));
    logger.child({ reqId: 'req-1', name: typed.name }).warn(typed.phone);
    expect(read()).toEqual([
      { level: 'warn', time: expect.any(String), status: 200, msg: 'library' },
      {
        level: 'error',
        time: expect.any(String),
        msg: 'library',
        error: expect.objectContaining({ name: 'Error' }),
      },
      { level: 'warn', time: expect.any(String), reqId: 'req-1', msg: 'library' },
    ]);
  });
});
