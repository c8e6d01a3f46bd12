import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/server/database/connect.ts';
import { aRun } from '../../support/builders/run.ts';
import { send } from '../../support/server/send.ts';
import type { SendOptions } from '../../support/server/send.ts';
import {
  aSubmission,
  confirmedProfile,
  savePractice,
  shownFor,
} from '../../support/server/submission.ts';
import { createTestApp } from '../../support/server/test-app.ts';

async function openPractice() {
  const { app, dependencies } = await createTestApp();
  await savePractice(dependencies);
  return { app, ...dependencies };
}

/** Sends, and expects a refusal after which nothing is stored. */
async function expectRefusal(
  { app, database }: { readonly app: FastifyInstance; readonly database: Connection },
  body: unknown,
  refusal: object,
  options?: SendOptions,
): Promise<void> {
  const answer = await send(app, body, options);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json()).toMatchObject(refusal);
  for (const table of ['requests', 'request_parts', 'outbox', 'audit_log'] as const) {
    expect(await database.selectFrom(table).selectAll().execute(), table).toEqual([]);
  }
}

const mild = aSubmission();
const shown = mild.shown;
const { contact, consents } = mild;

describe('a body that is not what the page sends', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  it.each([
    ['is empty', '', 'malformed', 400],
    ['is not JSON', '{"versions":', 'malformed', 400],
    ['is a list', '[]', 'malformed', 400],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'malformed', 400],
    ['holds 10,000 nested lists', nested(10_000), 'malformed', 400],
    ['holds 17 nested lists', nested(17), 'malformed', 400],
    ['holds a list of 501', JSON.stringify({ list: Array(501).fill(0) }), 'malformed', 400],
    ['is 65,537 bytes long', ' '.repeat(65_537), 'too-large', 413],
  ])('%s', async (_situation, body, code, status) => {
    await expectRefusal(await openPractice(), body, { code, status });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('has the key %s', async (key) => {
    const answers = JSON.stringify(aRun()).replace('{', `{"${key}":"yes",`);
    const body = JSON.stringify(mild).replace(JSON.stringify(mild.answers), answers);
    await expectRefusal(await openPractice(), body, { code: 'malformed' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
  ])('is sent as %s', async (type) => {
    await expectRefusal(
      await openPractice(),
      mild,
      { code: 'wrong-content-type', status: 415 },
      { headers: { 'content-type': type } },
    );
  });

  it.each(['x', '0123456789ABCDEF0123456789ABCDEF', '0'.repeat(31), '0'.repeat(33)])(
    'has the id %s',
    async (id) => {
      await expectRefusal(await openPractice(), mild, { code: 'malformed' }, { id });
    },
  );

  it('has a key that the contract does not know', async () => {
    await expectRefusal(await openPractice(), { ...mild, extra: 1 }, { code: 'malformed' });
  });

  it('has another version of the contract', async () => {
    const versions = { ...mild.versions, contract: 2 };
    await expectRefusal(await openPractice(), { ...mild, versions }, { code: 'malformed' });
  });
});

const painted = (marks: number): string => `A${'\u0301'.repeat(marks)}`;

describe('a field of the form that is wrong', () => {
  it.each([
    ['no name', { name: '   ' }, 'contact.name', 'name-missing'],
    ['a name of 101 characters', { name: 'ñ'.repeat(101) }, 'contact.name', 'name-too-long'],
    ['a control character', { name: 'Ana\u0007' }, 'contact.name', 'control-characters'],
    ['half of a surrogate pair', { name: 'Ana\ud83d' }, 'contact.name', 'control-characters'],
    ['a malformed e-mail', { email: 'ana at home' }, 'contact.email', 'email-malformed'],
    ['an e-mail without a dot', { email: 'ana@home' }, 'contact.email', 'email-malformed'],
    ['a question mark', { email: 'ana?cc=b@home.example' }, 'contact.email', 'email-malformed'],
    [
      'two addresses',
      { email: 'ana@home.example,b@c.example' },
      'contact.email',
      'email-malformed',
    ],
    ['one letter under 25,000 marks', { name: painted(25_000) }, 'contact.name', 'name-too-long'],
    ['one letter under nine marks', { name: painted(9) }, 'contact.name', 'control-characters'],
    ['a note that paints over lines', { note: painted(9) }, 'contact.note', 'control-characters'],
    ['a name of fillers alone', { name: '\u3164\u3164' }, 'contact.name', 'name-missing'],
    ['a name of marks and joiners', { name: '\u0301\u200D.' }, 'contact.name', 'name-missing'],
    ['a name of one picture', { name: '🌻' }, 'contact.name', 'name-missing'],
    [
      'neither e-mail nor phone',
      { email: undefined, phone: undefined, contactBy: 'email' },
      'contact.email',
      'email-or-phone-missing',
    ],
    [
      'text messages without consent',
      { contactBy: 'text' },
      'consents.consent-text',
      'contact-by-needs-text-consent',
    ],
    [
      'no word on voicemail',
      { voicemailOk: undefined },
      'contact.voicemailOk',
      'voicemail-missing',
    ],
    ['a note of 1,001 characters', { note: 'x'.repeat(1_001) }, 'contact.note', 'note-too-long'],
    ['another language', { language: 'fr' }, 'contact.language', 'language-missing'],
  ])('%s is named with its code', async (_situation, change, field, code) => {
    const body = { ...mild, contact: { ...contact, ...change } };
    await expectRefusal(await openPractice(), body, {
      code: 'malformed',
      fields: expect.arrayContaining([{ field, code }]),
    });
  });

  it.each(['consent-contact', 'consent-health-answers'])('%s is not ticked', async (id) => {
    const changed = consents.map((consent) =>
      consent.id === id ? { ...consent, given: false } : consent,
    );
    await expectRefusal(
      await openPractice(),
      { ...mild, consents: changed },
      { code: 'malformed', fields: [{ field: `consents.${id}`, code: 'consent-missing' }] },
    );
  });

  it('a consent is given and not given at once', async () => {
    const [first] = consents;
    const changed = [...consents, { ...first, given: false }];
    await expectRefusal(
      await openPractice(),
      { ...mild, consents: changed },
      { code: 'malformed', fields: [{ field: 'consents', code: 'repeated' }] },
    );
  });

  it('never comes back with what was typed', async () => {
    const { app } = await openPractice();
    const body = { ...mild, contact: { ...contact, email: 'secret at home', 'typed key': 'x' } };
    const answer = await send(app, body);
    expect(answer.statusCode).toBe(400);
    expect(answer.payload).not.toMatch(/secret|typed key/);
  });
});

describe('a name at the limits', () => {
  it.each(['李', 'ó', 'x'.repeat(100), `Ana ${'👩🏽‍⚕️'.repeat(50)}`])(
    '%s is taken',
    async (name) => {
      const { app } = await openPractice();
      const answer = await send(app, { ...mild, contact: { ...contact, name } });
      expect(answer.statusCode).toBe(201);
    },
  );

  it('a phone number that looks wrong is taken', async () => {
    const { app } = await openPractice();
    const answer = await send(app, { ...mild, contact: { ...contact, phone: 'ask my son' } });
    expect(answer.statusCode).toBe(201);
  });
});

describe('versions that the server does not know', () => {
  it.each([
    ['definition', { definition: 'test-2' }],
    ['practice profile', { practice: 9 }],
    ['profile that nobody has saved', { practice: 0 }],
    ['consent texts', { consents: 'consents-9' }],
  ])('of the %s are refused', async (_part, change) => {
    const versions = { ...mild.versions, ...change };
    await expectRefusal(
      await openPractice(),
      { ...mild, versions },
      { code: 'unknown-version', status: 422 },
    );
  });

  it('are those too under which nothing could be sent', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies, 1, confirmedProfile, ['name']);
    await savePractice(dependencies, 2);
    const opened = { app, ...dependencies };
    await expectRefusal(opened, mild, { code: 'unknown-version', status: 422 });
    const versions = { ...mild.versions, practice: 2 };
    expect((await send(app, { ...mild, versions })).statusCode).toBe(201);
  });
});

describe('answers that the page would not send', () => {
  const named = (code: string, ...questions: string[]) => ({
    code,
    status: 422,
    fields: questions.map((field) => ({ field, code })),
  });

  it('to a question that there is not', async () => {
    const answers = { ...aRun(), 'favourite-colour': 'blue', toString: 'x' };
    await expectRefusal(
      await openPractice(),
      { ...mild, answers },
      named('unknown-question', 'favourite-colour', 'toString'),
    );
  });

  it('to questions that do not apply are refused by name', async () => {
    const answers = { ...aRun(), 'scar-kind': 'acne', 'when-surgery': 'over-60-days' };
    await expectRefusal(
      await openPractice(),
      { ...mild, answers },
      named('answer-not-asked', 'scar-kind', 'when-surgery'),
    );
  });

  it('behind a chain of two hidden questions are refused by name', async () => {
    // goals has no scar, so scar-kind is not asked, so scar-age is not asked.
    const answers = { ...aRun(), 'scar-kind': 'surgery', 'scar-age': 'under-6-weeks' };
    await expectRefusal(
      await openPractice(),
      { ...mild, answers },
      named('answer-not-asked', 'scar-kind', 'scar-age'),
    );
  });

  it('that leave one out are refused by name', async () => {
    const answers = aRun({ pregnancy: undefined });
    await expectRefusal(
      await openPractice(),
      { ...aSubmission({ shown }), answers },
      { code: 'answers-incomplete', status: 422, fields: [{ field: 'pregnancy' }] },
    );
  });

  it.each([
    ['an option that there is not', { smoking: 'sometimes' }, 'smoking', 'unknown-option'],
    [
      'an exclusive option beside others',
      { medicines: ['none', 'blood-thinner'] },
      'medicines',
      'exclusive-option',
    ],
    ['a list where one is asked', { smoking: ['no'] }, 'smoking', 'wrong-type'],
    ['one where a list is asked', { medicines: 'none' }, 'medicines', 'wrong-type'],
  ])('with %s are refused by name', async (_situation, change, field, code) => {
    const answers = { ...aRun(), ...change };
    await expectRefusal(
      await openPractice(),
      { ...mild, answers },
      { code: 'answers-invalid', status: 422, fields: [{ field, code }] },
    );
  });
});

describe('a run that takes no request', () => {
  it.each([
    ['an emergency sign', { 'emergency-signs': ['chest-or-breath'] }],
    ['a sign for today', { 'emergency-signs': ['none'], 'problem-signs': ['infection-signs'] }],
    [
      'someone under 18',
      { 'emergency-signs': ['none'], 'problem-signs': ['none'], age: 'under-18' },
    ],
  ])('with %s is refused, whatever the sender says was shown', async (_situation, answers) => {
    await expectRefusal(
      await openPractice(),
      { ...mild, answers },
      { code: 'request-not-possible', status: 422 },
    );
  });
});

describe('a result that the answers do not give', () => {
  const options = shown.options ?? undefined;
  it.each([
    ['another level', { ...shown, level: 'no-match' }],
    ['no options', { ...shown, options: null }],
    [
      'another status',
      { ...shown, options: { ...options, topical: { ...options?.topical, status: 'ask-first' } } },
    ],
    [
      'a reason too few',
      { ...shown, options: { ...options, topical: { ...options?.topical, reasons: [] } } },
    ],
    ['a caution too few', { ...shown, cautions: shown.cautions.slice(1) }],
    ['a caution too many', { ...shown, cautions: [...shown.cautions, 'smoking'] }],
    ['a caution twice', { ...shown, cautions: [...shown.cautions, ...shown.cautions.slice(0, 1)] }],
    ['advice too many', { ...shown, advice: [...shown.advice, 'made-up'] }],
  ])('with %s is refused', async (_situation, changed) => {
    await expectRefusal(
      await openPractice(),
      { ...mild, shown: changed },
      { code: 'result-differs', status: 422 },
    );
  });

  it('is no other for being in another order', async () => {
    const { app } = await openPractice();
    const answers = aRun({ conditions: ['dark-marks', 'cold-sores-before'], smoking: 'yes' });
    const right = shownFor(answers);
    expect(right.cautions.length).toBeGreaterThan(2);
    const turned = { ...right, cautions: right.cautions.toReversed() };
    expect((await send(app, { ...mild, answers, shown: turned })).statusCode).toBe(201);
  });
});

describe('a practice that does not take requests yet', () => {
  it('says so before its owner has confirmed anything', async () => {
    const { app, dependencies } = await createTestApp();
    await expectRefusal(
      { app, ...dependencies },
      { ...mild, versions: { ...mild.versions, practice: 0 } },
      { code: 'practice-not-confirmed', status: 409 },
    );
  });

  it('says so while one part is not confirmed', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies, 1, confirmedProfile, [
      'name',
      'phone',
      'hours',
      'timeZone',
      'retentionDays',
    ]);
    await expectRefusal({ app, ...dependencies }, mild, { code: 'practice-not-confirmed' });
  });
});

describe('a browser that is signed in as staff', () => {
  it('is asked whether this is for a person or a test', async () => {
    const account = { id: 'account-1', role: 'desk' } as const;
    const sessions = { read: async () => ({ kind: 'signed-in', account }) as const };
    const { app, dependencies } = await createTestApp({ sessions });
    await savePractice(dependencies);
    await expectRefusal({ app, ...dependencies }, mild, { code: 'sent-for-missing', status: 422 });
    expect((await send(app, { ...mild, sentFor: 'person' })).statusCode).toBe(201);
  });
});
