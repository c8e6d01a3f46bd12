/** Fragments of parts of a request to which another part leads. */
export const cardIds = { decided: 'what-decided-it', answers: 'every-answer' } as const;
