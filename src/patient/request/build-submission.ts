import { contractVersion, toShown } from '../../consultation/index.ts';
import type { Consent, Contact, PublicPractice, Submission } from '../../consultation/index.ts';
import { applicableAnswers } from '../../questions/index.ts';
import type { Walk } from '../../questions/index.ts';
import type { Result } from '../../rules/index.ts';
import type { CarriedDefinition } from '../shell/app-context.ts';

export interface SubmissionParts {
  readonly walk: Walk;
  readonly result: Result;
  /** ISO day on which the answers about time were given. */
  readonly on: string;
  readonly contact: Contact;
  readonly consents: readonly Consent[];
  readonly practice: Pick<PublicPractice, 'version'>;
  readonly definition: CarriedDefinition;
  /** Set where the browser is signed in as staff. */
  readonly sentFor?: Submission['sentFor'] | undefined;
}

/** A submission on its way out: nobody changes it any more. */
export type SentSubmission = Omit<Submission, 'answers' | 'consents'> & {
  readonly answers: ReturnType<typeof applicableAnswers>;
  readonly consents: readonly Consent[];
};

/** What is sent: the answers that apply, what was shown, and the versions of all of it. */
export function buildSubmission(parts: SubmissionParts): SentSubmission {
  const { walk, result, on, contact, consents, practice, definition, sentFor } = parts;
  return {
    versions: {
      contract: contractVersion,
      definition: definition.version,
      practice: practice.version,
      consents: definition.consents,
    },
    answeredOn: on,
    answers: applicableAnswers(walk),
    shown: toShown(result),
    contact,
    consents,
    ...(sentFor && { sentFor }),
  };
}
