/** What is told whatever was decided: each statement with its sources, and the care pages. */
export interface Told {
  /** By part and id, such as `care.call-emergency`. */
  readonly citations: Readonly<Record<string, readonly string[]>>;
  /** Steps of the pages where signs lead. */
  readonly carePages: Readonly<Record<string, readonly string[]>>;
}

/**
 * Which claims of claims.md and facts of facts.md each statement puts into words, read
 * sentence by sentence.
 */
const citations = `
about.vesicles-from-cells: C1
about.carry-signals: C2 C42
about.first-studied: C3
about.skin-signals: C5 C6
about.used-beside-procedures: C4 C12
about.laboratory-findings: C8 C9 C10 C11 T5 C14 C15
about.limits-of-findings: C13 C14 C15
about.vessels-concern: C10 T8 E3
about.look-for-transparency: C32 C30
about.look-for-evidence: C33
about.look-for-storage: C34 T9 E9
about.look-for-procedure: C35
about.look-for-oversight: C36 T3
about.products-differ: C16 C17 C18 C19
about.look-alikes-exist: C20 T4
about.surgeon-tool-if-responsible: C37 C41 C49
about.surgeon-evidence-first: C39 C40
about.surgeon-renewal: C38
about.takeaway-messengers: C42
about.takeaway-early: C43 C44 C13 C14
about.takeaway-setting: C45
about.takeaway-caution: C46
about.not-approved-by-fda: F1 F3
about.injection-fact: C22 T7 F1 F2
about.reactions-reported: E4 E5 E10
about.topical-claims: cosmetic-claims
about.office-sells-a-line: C47 T10 T1 E8
about.article-has-no-studies: T10
about.not-a-certified-aid: usual-alternatives
about.versions-of-the-rules: policy-pages

table.source.medical: C21 C47 T1 E8
table.source.cosmetic: C24
table.delivery.medical: C22 T7 F1
table.delivery.cosmetic: C25
table.use.medical: C23 C44
table.use.cosmetic: C26 C31 T6

care.call-emergency: R1 R2 R3a R4 R5b R8 R10 R11
care.call-injector-too: R1 R8
care.call-treating-clinic-today: R3b R5a R6 R9 S16
care.out-of-hours-urgent-care: R3b R5a
care.worse-call-emergency: R3a R4 R5b
care.no-form-for-this: policy-pages
care.adult-calls: S1 policy-age
care.adult-calls-this-week: R7
care.nothing-is-stored: policy-age policy-pages
care.call-this-week: R7 S17
care.put-nothing-on-it: T2 S4
care.form-is-possible: R7 policy-pages

choice.medical-grade.what-it-is: C21 C22 C28 C35
choice.medical-grade.for: C4 C12 C15
choice.medical-grade.against: F1 E4 E5
choice.medical-grade.like: C28 C29 encourage-questions
choice.medical-grade.not-known: C13 C14 C44 E2
choice.topical.what-it-is: C24 C25 T1 E8
choice.topical.for: C26 C31 T6
choice.topical.against: C20 C31 E7
choice.topical.like: T2 T3 encourage-questions
choice.topical.not-known: C13 C15 C44 E8
choice.usual-after-care.what-it-is: policy-words usual-alternatives
choice.usual-after-care.for: policy-words usual-alternatives
choice.usual-after-care.against: policy-words usual-alternatives
choice.usual-after-care.like: policy-words usual-alternatives encourage-questions
choice.usual-after-care.not-known: policy-words usual-alternatives
choice.wait.what-it-is: policy-words usual-alternatives C39
choice.wait.for: C40 policy-words usual-alternatives
choice.wait.against: policy-words usual-alternatives
choice.wait.like: policy-words usual-alternatives
choice.wait.not-known: C13 C40 policy-words
choice.do-nothing.what-it-is: policy-words usual-alternatives
choice.do-nothing.for: policy-words usual-alternatives
choice.do-nothing.against: policy-words usual-alternatives
choice.do-nothing.like: policy-words usual-alternatives
choice.do-nothing.not-known: policy-words usual-alternatives

hint.emergency-signs: R7 R10 policy-words
hint.problem-signs: policy-words
hint.medicines: S9b policy-words
hint.exosome-history: C1 policy-words
hint.donor-material: C21 S21 policy-words
hint.what-matters: policy-pages
hint.any-other: policy-words

level.topics: C44 C46 policy-pages
level.ask-first: S23 policy-pages
level.no-match: policy-pages policy-scope
status.worth-discussing: policy-pages
status.ask-first: policy-pages
status.not-now: S4 T2
status.not-suggested: policy-pages

page.interface: policy-pages
page.opened: policy-pages
page.interface.start.lead: C1 policy-pages
page.interface.result.articleBy: C49 policy-pages
page.interface.result.always: policy-pages usual-alternatives
page.care: policy-pages
page.consent: policy-pages
page.consent.request.noteWarning: R12 policy-pages
page.consent.confirmation.worse: R3b R5a R7
page.privacy: policy-pages
page.sources: policy-pages
page.sign-off: policy-pages
page.questions.answerProblems: policy-pages
page.result.notThis: isev-notice policy-pages
page.result.notSignedOff: policy-pages
page.about.lead: C49 policy-pages

why.emergency-signs: R1 R2 R3a R4 R5b R10 R11
why.problem-signs: R3b R5a R6 R7 R8 R9
why.age: S1 S1b policy-age
why.scar-kind: S10
why.scar-age: time-surgery
why.recent-procedures: S4 time-microneedling time-resurfacing-laser time-surgery
why.when-microneedling: S4 T2 time-microneedling
why.when-rf-microneedling: S4 T2 time-rf-microneedling
why.when-light-laser: S4 T2 time-light-laser
why.when-resurfacing-laser: S4 T2 time-resurfacing-laser
why.when-light-peel: S4 T2 time-light-peel
why.when-medium-or-deep-peel: S4 T2 time-medium-or-deep-peel
why.when-filler: S14a
why.when-wrinkle-relaxer: S14b
why.when-surgery: S4 T2 time-surgery
why.when-prp: S4 T2 policy-gate
why.when-exosome-treatment: S4 T2 policy-gate
why.when-other-or-not-sure: S4 T2 policy-gate
why.surgeon-clearance: time-surgery
why.treated-skin: S4
why.same-area: S4 T2
why.treated-by: S20 E10
why.pregnancy: S2 S3
why.skin-now: S4 S5a S7b
why.conditions: S6 S8 S10 S12 S18
why.medicines: S8 S9b S11 S22
why.allergies: S13a S13b
why.recent-illness: S16
why.recent-sun: S15
why.smoking: S18
why.exosome-history: S17 S20
why.product-reaction: S17
`;

/**
 * rules.md, "Levels", what the page does: the action first; no form but at this-week; nothing
 * is stored of someone under 18.
 */
const carePages = `
emergency: call-emergency call-injector-too no-form-for-this
same-day: call-treating-clinic-today out-of-hours-urgent-care worse-call-emergency put-nothing-on-it no-form-for-this
under-age: adult-calls nothing-is-stored
this-week: call-this-week worse-call-emergency put-nothing-on-it form-is-possible
`;

function readList(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line]));
}

function differing(
  found: Readonly<Record<string, readonly string[]>>,
  list: string,
  inOrder: (ids: readonly string[]) => readonly string[],
): string[] {
  const wanted = readList(list);
  const inForm = (line: string) => {
    const [id = '', ids = ''] = line.split(': ');
    return `${id}: ${inOrder(ids.split(' ')).join(' ')}`;
  };
  return [
    ...Object.entries(found).flatMap(([id, ids]) => {
      const line = `${id}: ${inOrder(ids).join(' ')}`;
      const expected = wanted.get(id);
      return expected !== undefined && line === inForm(expected) ? [] : [line];
    }),
    ...[...wanted.keys()].filter((id) => !Object.hasOwn(found, id)).map((id) => `${id} is gone`),
  ];
}

/** Statements with other sources, and care pages with other steps, than the documents give. */
export function toldUnlikeTheDocument(told: Told): string[] {
  return [
    ...differing(told.citations, citations, (ids) => ids.toSorted()),
    ...differing(told.carePages, carePages, (ids) => ids),
  ];
}
