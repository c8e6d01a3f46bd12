import { describe, expect, it } from 'vitest';
import { answersOfEveryCaller } from '../../src/questions/index.ts';

describe('what everybody who can send a request has answered', () => {
  it('is an age of 18 or over, and nothing else (P2)', () => {
    expect(answersOfEveryCaller).toEqual([
      { question: 'age', options: ['18-to-21', '22-or-over'] },
    ]);
  });
});
