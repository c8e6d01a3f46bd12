import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findFreePort } from '../../support/server/postgres.ts';
import { aRealSubmission, createRealPlace, withDatabase } from '../../support/server/real-place.ts';
import { startProcess, waitForOutput } from '../../support/server/server-process.ts';
import { someId } from '../../support/server/submission.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

async function startServer() {
  const folder = await createTestFolder();
  const port = await findFreePort();
  const environment = {
    DATA_DIR: join(folder, 'data'),
    KEY_FILE: join(folder, 'keys', 'key'),
    PORT: String(port),
  };
  const server = startProcess({ environment });
  await waitForOutput(server, 'Keep a copy elsewhere');
  return { server, environment, origin: `http://127.0.0.1:${port}` };
}

describe('a first start', () => {
  it('says where the pages are, how the owner begins, and where the key lies', async () => {
    const { server, origin, environment } = await startServer();
    const output = server.output();
    expect(output).toContain(`Patients' page: ${origin}/`);
    expect(output).toMatch(new RegExp(`Create the owner's account .*${origin}/front-desk#\\S+`));
    expect(output).toContain(
      `The key lies in ${environment.KEY_FILE}. Keep a copy elsewhere: without it the requests cannot be read.`,
    );
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  });

  it('keeps the key and the database for this user alone', async () => {
    const { environment } = await startServer();
    const modes = await Promise.all(
      [environment.KEY_FILE, join(environment.DATA_DIR, 'exosome-consult.sqlite')].map(
        async (file) => (await stat(file)).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o600, 0o600]);
  });
});

describe('a call on a connection that is open when the server is told to stop', () => {
  it('is answered as ever, and is the last one there', async () => {
    const { server, origin } = await startServer();
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    const answered = text(socket);
    const head = `PUT /api/requests/${someId} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n`;
    socket.write(`${head}{`);
    await setTimeout(200);
    server.child.kill('SIGTERM');
    await waitForOutput(server, '"stopping"');
    await setTimeout(200);
    socket.write(`}GET /api/practice HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
    const [first = '', second = ''] = (await answered).split(/(?<=.)(?=HTTP\/1\.1 )/su);
    expect(first).toMatch(/^HTTP\/1\.1 400 /);
    expect(second).toMatch(/^HTTP\/1\.1 200 /);
    expect(second).toMatch(/^connection: close/im);
    expect(await server.ended).toBe(0);
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it('ends an idle server with 0', async () => {
    const { server, origin } = await startServer();
    // A connection that is kept open and idle must not keep the server.
    await fetch(`${origin}/healthz`);
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.errors()).toBe('');
  });

  it('lets a request that is under way arrive, and keeps it', async () => {
    const place = await createRealPlace();
    const server = startProcess({ environment: place.environment });
    await waitForOutput(server, 'Keep a copy elsewhere');
    const body = Buffer.from(JSON.stringify(aRealSubmission()));
    const half = body.length / 2;
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const sending = request(
        `${place.origin}/api/requests/${someId}`,
        {
          method: 'PUT',
          headers: { 'content-type': 'application/json', 'content-length': body.length },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sending.on('error', reject);
      sending.write(body.subarray(0, half), () => {
        // The server has the first half; the second comes after the signal.
        void setTimeout(200).then(() => server.child.kill(signal));
        void setTimeout(600).then(() => sending.end(body.subarray(half)));
      });
    });
    expect(await answer).toBe(201);
    const answered = performance.now();
    expect(await server.ended).toBe(0);
    // The sender keeps its connection open for the next call, and is not waited for.
    expect(performance.now() - answered).toBeLessThan(5_000);
    const kept = await withDatabase(place, (database) =>
      database.selectFrom('requests').select('id').execute(),
    );
    expect(kept).toEqual([{ id: someId }]);
  });
});
