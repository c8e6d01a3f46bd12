import { expect, it } from 'vitest';
import { defaultPracticeProfile, partsToConfirm } from '../../../src/consultation/index.ts';
import type { PracticeProfile } from '../../../src/consultation/index.ts';
import {
  confirmProfile,
  readPracticePage,
  saveProfile,
} from '../../../src/server/practice/edit-practice.ts';
import { readPracticeVersion } from '../../../src/server/practice-versions.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { addAccount, ana, ben, valueOf } from '../../support/server/desk.ts';
import { confirmedProfile } from '../../support/server/submission.ts';
import { createTestDependencies } from '../../support/server/test-app.ts';

async function freshPractice(
  open: () => Promise<Awaited<ReturnType<typeof createTestDependencies>>['database']>,
) {
  const practice = await createTestDependencies({ database: await open() });
  await addAccount(practice, ana, 'Ana', 'owner');
  return practice;
}

describeOnBothStores('a profile that nobody has touched', (open) => {
  it('is the default, with everything still to confirm and Send off', async () => {
    const practice = await freshPractice(open);
    expect(await readPracticePage(practice)).toEqual({
      current: { version: 0, profile: defaultPracticeProfile, confirmed: [] },
      savedAt: null,
      savedBy: null,
      toConfirm: ['name', 'phone', 'hours', 'timeZone', 'retentionDays', 'privacyNotice'],
      empty: ['phone', 'hours', 'timeZone', 'retentionDays', 'privacyNotice'],
      canSend: false,
    });
  });

  it('cannot be confirmed where it is empty', async () => {
    const practice = await freshPractice(open);
    const parts = ['name', 'phone', 'hours'] as const;
    expect(await confirmProfile(practice, ana, { version: 0, parts })).toEqual({
      ok: false,
      code: 'malformed',
      details: {
        fields: [
          { field: 'phone', code: 'empty' },
          { field: 'hours', code: 'empty' },
        ],
      },
    });
    expect((await readPracticePage(practice)).current.version).toBe(0);
  });
});

describeOnBothStores('saving and confirming a profile', (open) => {
  it('makes a version each, and turns Send on once all is confirmed', async () => {
    const practice = await freshPractice(open);
    const saved = await saveProfile(practice, ana, { version: 0, profile: confirmedProfile });
    expect(valueOf(saved)).toMatchObject({
      current: { version: 1, profile: confirmedProfile, confirmed: [] },
      savedAt: '2026-11-02T14:00:00.000Z',
      savedBy: { id: ana, name: 'Ana' },
      empty: [],
      canSend: false,
    });
    const most = partsToConfirm.filter((part) => part !== 'hours');
    const nearly = valueOf(await confirmProfile(practice, ana, { version: 1, parts: most }));
    expect(nearly).toMatchObject({ toConfirm: ['hours'], canSend: false });
    const all = valueOf(await confirmProfile(practice, ana, { version: 2, parts: ['hours'] }));
    expect(all).toMatchObject({ current: { version: 3 }, toConfirm: [], canSend: true });
  });

  it('asks again for what changed, and for that alone', async () => {
    const practice = await freshPractice(open);
    await saveProfile(practice, ana, { version: 0, profile: confirmedProfile });
    await confirmProfile(practice, ana, { version: 1, parts: partsToConfirm });
    const profile: PracticeProfile = { ...confirmedProfile, phone: null, lines: [] };
    expect(valueOf(await saveProfile(practice, ana, { version: 2, profile }))).toMatchObject({
      toConfirm: ['phone'],
      empty: ['phone'],
      canSend: false,
    });
  });

  it('keeps every earlier version readable', async () => {
    const practice = await freshPractice(open);
    await saveProfile(practice, ana, { version: 0, profile: confirmedProfile });
    const profile = { ...confirmedProfile, name: 'Another Name' };
    await saveProfile(practice, ana, { version: 1, profile });
    const names = await Promise.all(
      [0, 1, 2].map(async (version) => {
        const found = await readPracticeVersion(practice.database, version);
        return found?.profile.name;
      }),
    );
    expect(names).toEqual([defaultPracticeProfile.name, confirmedProfile.name, 'Another Name']);
  });

  it('lets one of two save at once, and tells the other both versions', async () => {
    const practice = await freshPractice(open);
    const outcomes = await Promise.all(
      ['First', 'Second'].map((name) =>
        saveProfile(practice, name === 'First' ? ana : ben, {
          version: 0,
          profile: { ...confirmedProfile, name },
        }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      code: 'stale',
      details: { versions: { yours: 0, current: 1 } },
    });
    const rows = await practice.database.selectFrom('audit_log').select('action').execute();
    expect(rows).toEqual([{ action: 'practice-changed' }]);
  });

  it('is refused where hours of one day run into each other', async () => {
    const practice = await freshPractice(open);
    const hours = [
      { day: 'monday', from: '09:00', to: '12:00' },
      { day: 'monday', from: '12:00', to: '17:00' },
      { day: 'tuesday', from: '09:00', to: '17:00' },
      { day: 'monday', from: '11:59', to: '12:30' },
    ] as const;
    const profile = { ...confirmedProfile, hours: [...hours] };
    expect(await saveProfile(practice, ana, { version: 0, profile })).toMatchObject({
      code: 'malformed',
      details: { fields: [{ field: 'profile.hours.3', code: 'hours-overlap' }] },
    });
  });
});
