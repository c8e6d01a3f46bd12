import { contractVersion } from '../../consultation/index.ts';
import type {
  Consent,
  Contact,
  PublicPractice,
  Shown,
  Submission,
} from '../../consultation/index.ts';
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
  readonly sentFor?: Submission['sentFor'];
}

/** What is sent: the answers that apply, what was shown, and the versions of all of it. */
export function buildSubmission(parts: SubmissionParts): Submission {
  const { walk, result, on, contact, consents, practice, definition, sentFor } = parts;
  const answers = Object.entries(applicableAnswers(walk)).map(
    ([id, value]): [string, string | string[]] => [
      id,
      typeof value === 'string' ? value : [...value],
    ],
  );
  return {
    versions: {
      contract: contractVersion,
      definition: definition.version,
      practice: practice.version,
      consents: definition.consents,
    },
    answeredOn: on,
    answers: Object.fromEntries(answers),
    shown: toShown(result),
    contact,
    consents: [...consents],
    ...(sentFor && { sentFor }),
  };
}

function toShown({ level, options, cautions, advice }: Result): Shown {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const option = (id: 'medical-grade' | 'topical', from: NonNullable<Result['options']>) => ({
    status: from[id].status,
    reasons: ids(from[id].reasons),
  });
  return {
    level,
    options: options && {
      'medical-grade': option('medical-grade', options),
      topical: option('topical', options),
    },
    cautions: ids(cautions),
    advice: ids(advice),
  };
}
