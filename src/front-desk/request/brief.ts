import type { RequestPage } from '../../consultation/staff-api.ts';
import { mergeCauses } from '../../logic/index.ts';
import type { Cause } from '../../logic/index.ts';
import { optionIds } from '../../rules/index.ts';
import type { OptionId, OptionStatus } from '../../rules/index.ts';

/** What an option came to, and what holds it back, for the brief. */
export interface BriefOption {
  readonly option: OptionId;
  readonly status: OptionStatus;
  readonly because: readonly Cause[];
  /** ISO day on which its dated reasons have ended. */
  readonly endsOn: string | null;
}

/** What somebody reads in ten seconds before calling. Ids; the page puts them into words. */
export interface Brief {
  /** Corrected answers decide where there are any. */
  readonly level: RequestPage['level'];
  readonly levelBecause: readonly Cause[];
  /** Options of `goals`, and what else was said about them. */
  readonly about: readonly string[];
  readonly aboutDetails: readonly Cause[];
  readonly options: readonly BriefOption[];
  readonly planned: readonly Cause[];
  readonly donorMaterial: readonly Cause[];
  readonly whatMatters: readonly Cause[];
}

/** Answers that say more about what is wanted. */
const detailsOfWish = ['scar-kind', 'scar-age', 'area'] as const;
const detailsOfPlan = ['planned-procedures', 'planned-when', 'planned-with'] as const;

/** Answers that the caller needs nothing of. */
const nothingToSay: Readonly<Record<string, readonly string[]>> = {
  'planned-procedures': ['none'],
  'donor-material': ['acceptable'],
};

const holdsBack: readonly string[] = ['review', 'not-now', 'excludes'];

/** The result that counts now: with corrected answers where there are any. */
export function resultNow(page: RequestPage): RequestPage['shown']['result'] {
  return page.corrected?.kind === 'decided' ? page.corrected.decided.result : page.shown.result;
}

/** The answer that counts now: the correction where there is one. */
function answerNow(page: RequestPage, question: string): readonly string[] {
  const asked = page.questions.find((entry) => entry.question === question);
  if (!asked) return [];
  return asked.corrected?.options ?? (asked.asked ? asked.options : []);
}

/** Builds the brief of a request. */
export function briefOf(page: RequestPage): Brief {
  const result = resultNow(page);
  const { options } = result;
  return {
    level: result.level,
    levelBecause: result.levelReasons.flatMap(({ answers }) => answers),
    about: page.brief.about,
    options: options
      ? optionIds.map((option) => ({
          option,
          status: options[option].status,
          because: mergeCauses(
            options[option].reasons
              .filter(({ effect }) => holdsBack.includes(effect))
              .flatMap(({ answers }) => answers),
          ),
          endsOn: result.timeReasonEnds?.[option] ?? null,
        }))
      : [],
    aboutDetails: told(page, detailsOfWish),
    planned: told(page, detailsOfPlan),
    donorMaterial: told(page, ['donor-material']),
    whatMatters: told(page, ['what-matters']),
  };
}

/** The answers to these questions, without those that say nothing. */
function told(page: RequestPage, questions: readonly string[]): Cause[] {
  return questions.flatMap((question) => {
    const silent = nothingToSay[question] ?? [];
    const options = answerNow(page, question).filter((option) => !silent.includes(option));
    return options.length > 0 ? [{ question, options }] : [];
  });
}
