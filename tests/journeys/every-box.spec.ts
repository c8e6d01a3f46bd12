import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { recentProcedures } from '../../src/questions/catalogue.ts';
import { questions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import type { OptionId } from '../../src/rules/index.ts';
import { resultOf } from '../support/assess.ts';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';

/** Every box that excludes no other one. */
const boxes = Object.fromEntries(
  questions.flatMap((question) => {
    if (question.kind !== 'many') return [];
    const exclusive: readonly string[] = question.exclusive;
    return [[question.id, question.options.filter((option) => !exclusive.includes(option))]];
  }),
);

const procedures = recentProcedures.options.filter((option) => option !== 'none');

/** The gravest of each circle by which nothing ends; the boxes that would end it are left out. */
const everyBox: Answers = {
  ...boxes,
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '18-to-21',
  'scar-kind': 'raised',
  'scar-age': 'under-6-weeks',
  ...Object.fromEntries(procedures.map((id) => [`when-${id}`, '0-to-3-days'])),
  'surgeon-clearance': 'no',
  'treated-skin': 'raw-or-weeping',
  'same-area': 'yes',
  'treated-by': 'spa-or-home',
  'planned-when': 'within-2-weeks',
  'planned-with': 'another-clinic',
  pregnancy: 'pregnant-or-might-be',
  // A fever so soon after a procedure ends the questions.
  'recent-illness': ['infection', 'antibiotics', 'vaccine-or-dental-work'],
  'recent-sun': 'yes',
  smoking: 'yes',
  'product-reaction': 'gone',
  setting: 'home',
  'donor-material': 'not-acceptable',
  expectation: 'on-its-own',
};

/** How many reasons stand in each group, by hand from rules.md; what is only a caution is none. */
const groups: { readonly [Option in OptionId]: readonly (readonly [string, number])[] } = {
  'medical-grade': [
    // raised, under 6 weeks
    ['To look at first · Your goals', 2],
    // 10 gates, raw skin, no clearance, spa, filler before a planned procedure
    ['To look at first · Procedures', 14],
    // pregnancy 1, skin 5, conditions 8, medicines 4, allergies 4, illness 2, a drip, a reaction
    ['To look at first · Your health', 26],
    ['Does not fit · Your goals', 6],
    // at home, no donor material
    ['Does not fit · What matters to you', 2],
    ['Fits what you told us · Your goals', 7],
    // beside a recent one and a planned one
    ['Fits what you told us · Procedures', 2],
  ],
  topical: [
    ['To look at first · Your goals', 1],
    // 10 gates, raw skin, no clearance
    ['To look at first · Procedures', 12],
    // pregnancy 1, skin 5, cancer now and in the area, allergies 3, a drip, a reaction
    ['To look at first · Your health', 13],
    ['Does not fit', 5],
    ['Fits what you told us · Your goals', 8],
  ],
};

const widerThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every box ticked: each reason is there, in its group, on the narrowest phones, and it sends', async ({
  patient,
  practice: { api },
}) => {
  test.slow();
  const { page, words } = patient;
  await page.setViewportSize({ width: 320, height: 640 });
  await patient.open();
  await patient.answer(everyBox);
  await expect(patient.heading(words.interface.check.title)).toBeVisible();
  expect(await widerThanWindow(page)).toBe(0);
  await patient.seeResult();
  await expect(patient.heading(words.result.levels['ask-first'].title)).toBeVisible();

  const { options } = resultOf(everyBox);
  const said: Readonly<Record<string, string>> = words.result.reasons;
  for (const option of ['medical-grade', 'topical'] as const) {
    const choice = patient.choice(option);
    await expect(choice.locator('.choice-group')).toHaveText(groups[option].map(([name]) => name));
    for (const [name, count] of groups[option]) {
      const title = page.getByText(name, { exact: true });
      const group = choice.locator('div:has(> .choice-group)').filter({ has: title });
      await expect(group.getByRole('listitem'), name).toHaveCount(count);
    }
    const reasons = options?.[option].reasons.filter(({ effect }) => effect !== 'caution') ?? [];
    const told = await choice.getByRole('listitem').allTextContents();
    const missing = reasons.filter(
      ({ id }) => !told.some((line) => line.startsWith(said[id] ?? '?')),
    );
    expect(missing).toEqual([]);
    expect(told).toHaveLength(reasons.length);
  }
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await widerThanWindow(page), `${width} pixels`).toBe(0);
  }

  await patient.button(words.interface.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();
  const { id } = await callStaff(api, 'findByCode', { body: { code } });
  const { questions: asked } = await callStaff(api, 'request', { params: { id } });
  const kept = asked.filter((question) => question.asked);
  expect(Object.fromEntries(kept.map(({ question, options: o }) => [question, o]))).toEqual(
    Object.fromEntries(Object.entries(everyBox).map(([key, answer]) => [key, [answer].flat()])),
  );
});
