import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { ConsentId, ContactWay, Language } from '../../../src/consultation/index.ts';
import { questions } from '../../../src/questions/index.ts';
import type { Answers, QuestionId } from '../../../src/questions/index.ts';
import { someone } from './someone.ts';
import type { RequestEntries } from './someone.ts';
import { filled, optionLabel, questionWords, wording } from './wording.ts';
import type { Wording } from './wording.ts';

/** Ticks a box or a circle where a finger would: its label covers it, and takes the press. */
export async function press(control: Locator): Promise<void> {
  await control.check({ force: true });
}

/** A patient at the pages, who reads one language at a time. */
export class Patient {
  readonly page: Page;
  language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  get words(): Wording {
    return wording[this.language];
  }

  async open(): Promise<void> {
    await this.page.goto(this.language === 'es' ? '/es/' : '/');
    await expect(this.continueButton).toBeVisible();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get continueButton(): Locator {
    return this.onShownPage(this.button(this.words.interface.continue));
  }

  /** The one of the page that is shown: while Continue is pressed, the page ahead has one too. */
  private onShownPage(button: Locator): Locator {
    return button.and(this.page.locator(':not(.page-ahead *)'));
  }

  /** The question with its options, by its title. */
  question(id: string): Locator {
    const { title } = questionWords(this.words, id);
    return this.page.getByRole('group', { name: title, exact: true });
  }

  option(question: QuestionId, option: string): Locator {
    const { kind } = questions.find(({ id }) => id === question) ?? {};
    const role = kind === 'one' ? 'radio' : 'checkbox';
    const name = optionLabel(this.words, question, option);
    return this.question(question).getByRole(role, { name, exact: true });
  }

  /** Ticks these options of a question, whose page must be there. */
  async tick(question: QuestionId, answer: string | readonly string[]): Promise<void> {
    for (const option of [answer].flat()) await press(this.option(question, option));
  }

  async goOn(): Promise<void> {
    await this.continueButton.click();
  }

  async goBack(): Promise<void> {
    await this.onShownPage(this.button(this.words.interface.back)).click();
  }

  /**
   * Answers questions in the order of the questionnaire, page by page. Each must be the one
   * that is asked next; the last page is continued as well.
   * @param onPage called on each page before it is continued
   */
  async answer(run: Answers, onPage?: () => Promise<void>): Promise<void> {
    const asked = questions.filter(({ id }) => run[id] !== undefined);
    for (const [place, { id }] of asked.entries()) {
      await expect(this.question(id), `${id} is asked next`).toBeVisible();
      await this.tick(id, run[id] ?? []);
      const next = asked[place + 1];
      const sharesPage = next !== undefined && (await this.question(next.id).isVisible());
      if (sharesPage) continue;
      await onPage?.();
      await this.goOn();
    }
  }

  /** From "Check your answers" to the result. */
  async seeResult(): Promise<void> {
    await expect(this.heading(this.words.interface.check.title)).toBeVisible();
    await this.button(this.words.interface.check.toResult).click();
  }

  /** The row of "Check your answers" that shows a question. */
  changeButton(question: string): Locator {
    const { change } = this.words.interface.check;
    const { summary } = questionWords(this.words, question);
    return this.button(`${change} ${summary}`);
  }

  /** One of the five choices of the result. */
  choice(id: 'medical-grade' | 'topical' | 'usual-after-care' | 'wait' | 'do-nothing'): Locator {
    const name = this.words.result.choices[id];
    return this.page.getByRole('article', { name, exact: true });
  }

  /** A control of the request form, by its label. */
  field(name: 'name' | 'email' | 'phone' | 'note'): Locator {
    const { label } = this.words.consent.request.fields[name];
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** A group of the request form, by its label. */
  formGroup(name: 'contactBy' | 'voicemailOk' | 'existingPatient' | 'language'): Locator {
    const { label } = this.words.consent.request.fields[name];
    return this.page.getByRole('group', { name: label, exact: true });
  }

  consent(id: ConsentId): Locator {
    const name = this.words.consent.consents[id];
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  async fillRequest(entries: RequestEntries = someone): Promise<void> {
    const { name, email, phone, note, contactBy, voicemailOk } = entries;
    await this.field('name').fill(name);
    if (email !== undefined) await this.field('email').fill(email);
    if (phone !== undefined) await this.field('phone').fill(phone);
    await this.chooseWay(contactBy);
    if (voicemailOk !== undefined) await this.choose('voicemailOk', voicemailOk);
    await this.choose('existingPatient', false);
    if (note !== undefined) await this.field('note').fill(note);
    await this.tickConsent('consent-contact');
    await this.tickConsent('consent-health-answers');
  }

  async tickConsent(id: ConsentId): Promise<void> {
    await press(this.consent(id));
  }

  async chooseWay(way: ContactWay): Promise<void> {
    const name = this.words.consent.request.contactWays[way];
    await press(this.formGroup('contactBy').getByRole('radio', { name, exact: true }));
  }

  async choose(group: 'voicemailOk' | 'existingPatient', isYes: boolean): Promise<void> {
    const { yes, no } = this.words.consent.request;
    const name = isYes ? yes : no;
    await press(this.formGroup(group).getByRole('radio', { name, exact: true }));
  }

  get sendButton(): Locator {
    return this.button(this.words.consent.request.send);
  }

  /** Sends, and gives back the code of the confirmation. */
  async send(): Promise<string> {
    await this.sendButton.click();
    return this.confirmedCode();
  }

  async confirmedCode(): Promise<string> {
    const { confirmation } = this.words.consent;
    await expect(this.heading(confirmation.title)).toBeVisible();
    const [before = ''] = confirmation.code.split('{code}');
    const line = await this.page.getByText(before).textContent();
    const code = line?.replace(before, '').trim() ?? '';
    expect(line).toBe(filled(confirmation.code, { code }));
    return code;
  }

  async switchLanguage(): Promise<void> {
    const other = this.language === 'en' ? 'es' : 'en';
    const name = this.words.interface.languages[other];
    await this.page.getByRole('link', { name, exact: true }).click();
    this.language = other;
  }
}
