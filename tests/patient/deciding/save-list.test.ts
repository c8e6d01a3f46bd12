import { describe, expect, it } from 'vitest';
import { listAsText } from '../../../src/patient/deciding/save-list.ts';

describe('a list that is kept as a file', () => {
  it('has its title, each question with its number, and a line below', () => {
    expect(listAsText('To ask', ['What is it?', 'Who gives it?'], 'No advice.')).toBe(
      'To ask\n\n1. What is it?\n2. Who gives it?\n\nNo advice.\n',
    );
  });
});
