import { describe, expect, it } from 'vitest';
import { optionWords } from '../../src/front-desk/language/question-words.ts';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { aboutWords } from '../../src/front-desk/worklist/about-words.ts';

const { en } = wordsByLanguage;
const wish = (id: string) => optionWords(en.questions, 'goals', id);

describe('what a line of the worklist says somebody asks about', () => {
  it('is what they wish, in their order', () => {
    const line = { about: ['dryness', 'scar'], levelReasons: [] };
    expect(aboutWords(line, en)).toBe(`${wish('dryness')} · ${wish('scar')}`);
  });

  it('says first why the request is urgent', () => {
    const id = 'product-reaction.still-there';
    const line = { about: ['fine-lines'], levelReasons: [id] };
    expect(aboutWords(line, en)).toBe(`${en.reasons.levelReasons[id]} ${wish('fine-lines')}`);
  });

  it('counts what is more than four', () => {
    const four = ['scar', 'texture', 'redness', 'dryness'];
    expect(aboutWords({ about: four, levelReasons: [] }, en)).not.toContain('+');
    const five = aboutWords({ about: [...four, 'firmness'], levelReasons: [] }, en);
    expect(five).toBe(`${wish('scar')} · ${wish('texture')} · ${wish('redness')} +2`);
  });

  it('says that nothing was told where nothing was', () => {
    expect(aboutWords({ about: [], levelReasons: [] }, en)).toBe(en.worklist.nothingTold);
  });
});
