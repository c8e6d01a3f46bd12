import { describe, expect, it } from 'vitest';
import { decision } from '../../src/rules/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import { otherMistakes } from './broken-catalogues.ts';
import { needlessOnLists, offersOfInjection } from './injection.ts';

describe('P10: injection or infusion', () => {
  it('is offered by no option, no choice, no rule and no sentence', () => {
    expect(offersOfInjection(patientFiles)).toEqual([]);
  });

  it('is named by each entry of the lists by hand, so that they stay short', () => {
    expect(needlessOnLists(patientFiles)).toEqual([]);
  });

  it.each([
    ['en', 'Ask for an exosome shot.'],
    ['en', 'You could talk about an exosome drip.'],
    ['es', 'Puede pedir una inyección de exosomas.'],
    ['es', 'Pregunte por los exosomas intravenosos.'],
  ] as const)(`is found where ${otherMistakes.P10} (%s): %s`, (language, text) => {
    const offer = { id: 'result.choiceStatements.topical.for.0', text };
    const wording = {
      ...patientFiles,
      [language]: new Map([...patientFiles[language], ['result', [offer]]]),
    };
    expect(offersOfInjection(wording)).toEqual([`${offer.id}: ${text}`]);
  });

  it('is found where a rule lets an option match it', () => {
    const rules = decision.rules.map((rule) =>
      rule.id === 'goals.fine-lines' ? { ...rule, id: 'goals.injections' } : rule,
    );
    expect(offersOfInjection(patientFiles, { ...decision, rules })).toEqual(['goals.injections']);
  });
});
