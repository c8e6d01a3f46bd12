import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { CallOutcome, Flag, Language } from '../../../src/consultation/index.ts';
import type { WorklistFilter } from '../../../src/consultation/staff-api.ts';
import type { OptionId, OptionStatus } from '../../../src/rules/index.ts';
import type { Credentials } from './practice.ts';
import { optionLabel, questionWords, staffWording, wording } from './wording.ts';
import type { StaffWording } from './wording.ts';

type RequestCard = 'brief' | 'checklist' | 'call' | 'notes' | 'timeline' | 'answers' | 'contact';

/** Someone of the staff at the front desk. */
export class Desk {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  get words(): StaffWording {
    return staffWording[this.language];
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Types who it is, and presses the button; what comes of it is for the test to say. */
  async tryToSignIn(email: string, password: string): Promise<void> {
    const { signIn } = this.words.access;
    await this.page.getByLabel(signIn.email, { exact: true }).fill(email);
    await this.page.getByLabel(signIn.password, { exact: true }).fill(password);
    await this.button(signIn.submit).click();
  }

  async signIn({ email, password }: Credentials): Promise<void> {
    await this.page.goto('/front-desk');
    await this.tryToSignIn(email, password);
    await expect(this.heading(this.words.worklist.titles.open)).toBeVisible();
  }

  /** Types a code into "Open by code". */
  async findCode(code: string): Promise<void> {
    const { label, open } = this.words.frame.code;
    await this.page.getByRole('search').getByRole('textbox', { name: label }).fill(code);
    await this.page.getByRole('search').getByRole('button', { name: open, exact: true }).click();
  }

  /** Opens a request by its code; it must be this person's. */
  async open(code: string, name: string): Promise<void> {
    await this.findCode(code);
    await expect(this.heading(name)).toBeVisible();
  }

  /** Opens one of the lists. */
  async openList(filter: WorklistFilter): Promise<void> {
    const { label, filters } = this.words.frame.places;
    const places = this.page.getByRole('navigation', { name: label });
    await places.getByRole('link', { name: new RegExp(`^${filters[filter]}`, 'u') }).click();
    await expect(this.heading(this.words.worklist.titles[filter])).toBeVisible();
  }

  /** The worklist's rows, without the head, top row first. */
  get rows(): Locator {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  /** The open request is marked with a flag. */
  async expectFlag(flag: Flag): Promise<void> {
    const { label } = this.words.worklist.flags[flag];
    const mark = new RegExp(`^(! )?${label}$`, 'u');
    await expect(this.page.getByRole('main').getByText(mark).first()).toBeVisible();
  }

  /** One part of the open request. */
  card(id: RequestCard): Locator {
    return this.page.getByRole('region', { name: this.words.request[id].title, exact: true });
  }

  /** What the brief says beside a label. */
  fact(label: string): Locator {
    const term = this.page.getByText(label, { exact: true });
    return this.card('brief').locator('div').filter({ has: term }).getByRole('definition');
  }

  async expectOption(option: OptionId, status: OptionStatus): Promise<void> {
    const { options, statuses } = this.words.request.brief;
    await expect(this.fact(options[option])).toContainText(statuses[status]);
  }

  /** The row of "Every answer" that shows a question. */
  answer(question: string): Locator {
    const { title } = questionWords(wording[this.language], question);
    const header = this.page.getByRole('rowheader', { name: title });
    return this.card('answers').getByRole('row').filter({ has: header });
  }

  async expectAnswer(question: string, options: readonly string[]): Promise<void> {
    const labels = options.map((option) => optionLabel(wording[this.language], question, option));
    const shown = labels.length > 0 ? labels.join(' · ') : this.words.request.answers.nothingTicked;
    await expect(this.answer(question).getByRole('cell').first()).toHaveText(shown);
  }

  /** One press records a call. */
  async recordCall(outcome: CallOutcome): Promise<void> {
    const { outcomes, recorded } = this.words.request.call;
    await this.callButton(outcome).click();
    await expect(this.card('call').getByRole('status')).toContainText(
      `${recorded} ${outcomes[outcome]}.`,
    );
  }

  callButton(outcome: CallOutcome): Locator {
    const name = this.words.request.call.outcomes[outcome];
    return this.card('call').getByRole('button', { name, exact: true });
  }

  get noteField(): Locator {
    return this.card('notes').getByRole('textbox', { name: this.words.request.notes.label });
  }
}
