import { describe, expect, it } from 'vitest';
import { isCommonPassword } from '../../../src/server/accounts/common-passwords.ts';

const known = ['Maria Lopez', 'maria@lakeside.example', 'Lakeside Aesthetics'];

describe('a password that many people choose', () => {
  it.each([
    ['a word and figures', 'password12345678'],
    ['a word spelled with figures', 'P@ssw0rd!P@ssw0rd!'],
    ['one character', 'aaaaaaaaaaaaaaaaa'],
    ['a short thing repeated', 'abc1abc1abc1abc1'],
    ['keys side by side', 'qwertyuiopasdfgh'],
    ['figures in order', '123456789012345678'],
    ['the example that everybody knows', 'correct horse battery staple'.replace(' staple', '')],
    ['the name of the practice', 'LakesideAesthetics1!'],
    ['the own address', 'maria@lakeside.example'],
    ['what this program is about', 'exosome-consult-2026'],
    ['a Spanish word and a year', 'contraseña20262026'],
    ['blanks', '               '],
    ['figures and keys below them', '1q2w3e4r5t6y7u8i'],
    ['keys and figures above them', 'q1w2e3r4t5y6u7i8'],
    ['figures and letters in order', '1a2b3c4d5e6f7g8h'],
    ['keys from top to bottom', 'qazwsxedcrfvtgb'],
    ['the whole example', 'correcthorsebatterystaple'],
    ['the whole example with blanks', 'Correct Horse Battery Staple!'],
    ['what the practice does', 'plasticsurgeon12'],
    ['a sentence', 'thisismypassword'],
    ['a sentence with figures for letters', 'th1s1smyp4ssw0rd'],
    ['a site and figures', 'myspace123456789'],
    ['what happened', 'forgetpassword12'],
    ['a team', 'liverpoolfc12345'],
    ['a person everybody knows', 'michaeljackson1'],
    ['numbers in words', 'onetwothreefourfive'],
    ['numbers in Spanish words', 'unodostrescuatrocinco'],
    ['many common words', 'summer monkey winter dragon football'],
  ])('is refused: %s', (_what, password) => {
    expect(isCommonPassword(password, known)).toBe(true);
  });
});

describe('a password of one’s own', () => {
  it.each([
    ['four words', 'lantern velvet orbit 92'],
    ['four words in Spanish', 'farol terciopelo órbita molino'],
    ['common words in a long row beside another', 'summer monkey winter dragon walrus football'],
    ['a word beside something of one’s own', 'password of the grey heron'],
    ['letters without a rule of classes', 'thequietriverbendsnorth'],
    ['another script', 'тихаярекапетляетнасевер'],
  ])('is taken: %s', (_what, password) => {
    expect(isCommonPassword(password, known)).toBe(false);
  });
});
