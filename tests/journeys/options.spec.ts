import { expect } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import type { Level, OptionStatus } from '../../src/rules/index.ts';
import { aRun } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { freshLaser, hairOnly, plannedRecovery } from '../support/journeys/runs.ts';
import { someone } from '../support/journeys/someone.ts';
import { optionLabel, questionWords } from '../support/journeys/wording.ts';

interface OptionJourney {
  readonly name: string;
  readonly run: Answers;
  readonly level: Extract<Level, 'topics' | 'ask-first' | 'no-match'>;
  readonly 'medical-grade': OptionStatus;
  readonly topical: OptionStatus;
}

/** By hand from rules.md: what matches, what holds back, and which status wins. */
const journeys: readonly OptionJourney[] = [
  {
    name: 'both options are worth discussing for fine lines',
    run: aRun({ 'what-matters': ['cost'] }),
    level: 'topics',
    'medical-grade': 'worth-discussing',
    topical: 'worth-discussing',
  },
  {
    name: 'a blood thinner holds back the clinic option alone',
    run: aRun({ medicines: ['blood-thinner'] }),
    level: 'topics',
    'medical-grade': 'ask-first',
    topical: 'worth-discussing',
  },
  {
    name: 'only a cream fits dry skin',
    run: aRun({ goals: ['dryness'] }),
    level: 'topics',
    'medical-grade': 'not-suggested',
    topical: 'worth-discussing',
  },
  {
    name: 'only the clinic option fits recovery from a planned procedure',
    run: plannedRecovery,
    level: 'topics',
    'medical-grade': 'worth-discussing',
    topical: 'not-suggested',
  },
  {
    name: 'a cream waits until lasered skin has closed',
    run: freshLaser,
    level: 'ask-first',
    'medical-grade': 'ask-first',
    topical: 'not-now',
  },
  {
    name: 'a cold sore is looked at before a cream',
    run: aRun({ goals: ['barrier-care'], 'skin-now': ['cold-sore'] }),
    level: 'ask-first',
    'medical-grade': 'not-suggested',
    topical: 'ask-first',
  },
  {
    name: 'neither option fits hair',
    run: hairOnly,
    level: 'no-match',
    'medical-grade': 'not-suggested',
    topical: 'not-suggested',
  },
];

test('each statement of a choice names its sources when it is asked, and on paper', async ({
  patient,
}) => {
  const { page } = patient;
  await patient.open();
  await patient.answer(aRun({ medicines: ['blood-thinner'] }));
  await patient.seeResult();
  const clinic = patient.choice('medical-grade');
  // Sources by hand from facts.md: F1 for what speaks against it, S9b [V2] for the reason.
  const notApproved = clinic.getByRole('link', {
    name: 'Public Safety Notification on Exosome Products',
  });
  const bloodThinner = clinic.getByText('Trade review on blood thinners and cosmetic procedures');
  const alwaysOpen = patient.choice('wait').getByText('IPDAS').first();
  await expect(clinic).toBeVisible();
  await expect(notApproved).toBeHidden();
  await expect(bloodThinner).toBeHidden();
  // What nobody has read at its source is said to be a precaution at once.
  await expect(clinic.getByText('A precaution of this practice.')).toBeVisible();
  await expect(patient.choice('wait').getByText('A precaution of this practice.')).toHaveCount(0);

  // Each caution and each advice says where it comes from without being asked.
  const cautions = page.locator('section', { has: page.locator('#cautions') });
  await expect(cautions.getByText('Key Takeaways').first()).toBeVisible();

  const sources = patient.button(patient.words.interface.result.sources);
  await sources.click();
  await expect(sources).toHaveAttribute('aria-pressed', 'true');
  // Under the pointer it can still be read: it looks as it does without.
  const look = () =>
    sources.evaluate((button) => {
      const { backgroundColor, color } = getComputedStyle(button);
      return [backgroundColor, color];
    });
  await sources.hover();
  const underThePointer = await look();
  await page.mouse.move(0, 0);
  expect(underThePointer).toEqual(await look());
  await expect(bloodThinner).toBeVisible();
  await expect(alwaysOpen).toBeVisible();

  // Opened, a citation says what its source says, with title, year and address.
  await expect(notApproved).toBeHidden();
  await clinic.getByText('Public Safety Notification').first().click();
  await expect(notApproved).toBeVisible();
  await expect(notApproved).toHaveAttribute('href', /^https:\/\/www\.fda\.gov\//u);
  await expect(clinic.getByText('FDA, 2019').first()).toBeVisible();
  await expect(clinic.getByText(patient.words.said.F1).first()).toBeVisible();

  await sources.click();
  await expect(alwaysOpen).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(alwaysOpen).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // Paper cannot be pressed: what is printed says where each source can be read, once.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await patient.button(patient.words.interface.result.print).click();
  await expect(page.locator('[data-printed]')).toBeVisible();
  // F1 stands behind a choice and behind a caution.
  const address = page.getByText(
    'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
  );
  await expect(address).toHaveCount(1);
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
});

test('the fewest answers that lead to a status are named when they are asked for', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer(aRun({ medicines: ['blood-thinner'] }));
  await patient.seeResult();
  const clinic = patient.choice('medical-grade');
  const { answersBehind } = patient.words.opened;
  await expect(clinic).toBeVisible();
  await expect(clinic.getByText(answersBehind)).toHaveCount(0);
  await patient.button(patient.words.interface.result.sources).click();
  await expect(clinic.getByText(answersBehind)).toBeVisible();
  // By hand from rules.md: a goal that fits, a procedure beside which it stands, the medicine.
  const behind = [
    ['goals', 'fine-lines'],
    ['open-to-procedure', 'yes'],
    ['medicines', 'blood-thinner'],
  ] as const;
  for (const [question, option] of behind) {
    const { summary } = questionWords(patient.words, question);
    const line = `${summary}: ${optionLabel(patient.words, question, option)}`;
    await expect(clinic.getByRole('listitem').filter({ hasText: line })).toBeVisible();
  }
});

for (const { name, run, level, ...statuses } of journeys) {
  test(`${name}, from the first question to the front desk`, async ({ patient, openDesk }) => {
    await patient.open();
    await patient.answer(run);
    await patient.seeResult();

    const { result, interface: words } = patient.words;
    await expect(patient.heading(result.levels[level].title)).toBeVisible();
    for (const option of ['medical-grade', 'topical'] as const) {
      const { label } = result.statuses[statuses[option]];
      await expect(patient.choice(option)).toContainText(label);
    }
    for (const choice of ['usual-after-care', 'wait', 'do-nothing'] as const) {
      await expect(patient.choice(choice)).toContainText(words.result.always.label);
    }

    await patient.button(words.result.ask).click();
    await patient.fillRequest();
    const code = await patient.send();

    const desk = await openDesk();
    await desk.open(code, someone.name);
    await desk.expectOption('medical-grade', statuses['medical-grade']);
    await desk.expectOption('topical', statuses.topical);
    for (const [question, answer] of Object.entries(run)) {
      await desk.expectAnswer(question, [answer].flat());
    }
  });
}
