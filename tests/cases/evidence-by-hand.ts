import type { EvidenceMark, Source } from '../../src/evidence/index.ts';

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

const articleIds = words(`
  C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25
  C26 C27 C28 C29 C30 C31 C32 C33 C34 C35 C36 C37 C38 C39 C40 C41 C42 C43 C44 C45 C46 C47 C48
  C49 C50 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10`);

const factIds = words(`
  F1 F2 F3 F4 F5 F6 F7 F8 F9
  E1 E1b E1c E2 E3 E4 E5 E6 E7 E8 E9 E10
  S1 S1b S2 S3 S4 S5a S5b S6 S7a S7b S8 S9a S9b S10 S11 S12 S13a S13b S14a S14b S15 S16 S17
  S18 S19 S20 S21 S22 S23
  R1 R2 R3a R3b R4 R5a R5b R6 R7 R8 R9 R10 R11 R12
  time-microneedling time-rf-microneedling time-light-laser time-resurfacing-laser
  time-light-peel time-medium-or-deep-peel time-surgery
  policy-gate policy-age policy-scope policy-pages policy-words label-microneedling cosmetic-claims isev-notice
  usual-alternatives encourage-questions`);

/** Outside the article, the sources for which no complete address is known. */
const withoutAddress = words(`
  F8 F9 S5a S5b S7b S9b S15 S23 R4 R5b R6 R7 R11 R12 time-light-laser time-resurfacing-laser
  time-medium-or-deep-peel policy-gate policy-age policy-scope policy-pages policy-words`);

/** Sources that were not read themselves. Every other fact is marked `V`. */
const weakMarks: Record<Exclude<EvidenceMark, 'V' | 'article'>, string[]> = {
  V2: words('F5 F8 E1c S8 S9b S12 R4 R10'),
  M: words('F4 F9 S7b R12 time-medium-or-deep-peel'),
  policy: words('S23 policy-gate policy-age policy-scope policy-pages policy-words'),
};

/** The article and its claims carry a mark of their own. */
function markOf(id: string): EvidenceMark {
  if (articleIds.includes(id)) return 'article';
  const weak = (['V2', 'M', 'policy'] as const).find((mark) => weakMarks[mark].includes(id));
  return weak ?? 'V';
}

/** Sources that the documents do not have, that are missing, or that are marked otherwise. */
export function evidenceUnlikeTheDocument(sources: Readonly<Record<string, Source>>): string[] {
  const wanted = [...articleIds, ...factIds];
  return [
    ...Object.entries(sources).flatMap(([id, { mark, url }]) => [
      ...(wanted.includes(id) ? [] : [`${id} stands in no document`]),
      ...(mark === markOf(id) ? [] : [`${id} is marked ${mark}`]),
      ...(mark !== 'article' && (url === undefined) !== withoutAddress.includes(id)
        ? [`${id} has ${url === undefined ? 'no' : 'an'} address`]
        : []),
    ]),
    ...wanted.filter((id) => !Object.hasOwn(sources, id)).map((id) => `${id} is missing`),
  ];
}
