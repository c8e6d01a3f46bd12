/** What every page and journey must reach. Source: facts 6.12, and the scales themselves. */
export const bars = { wordsInASentence: 20, grade: 6, smog: 8, ease: 65 } as const;
