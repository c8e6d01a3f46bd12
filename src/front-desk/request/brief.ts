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
  readonly about: readonly string[];
  readonly options: readonly BriefOption[];
  /** Answers that stand in the brief as they are, where they were given. */
  readonly told: readonly Cause[];
}

/** Questions whose answers the caller needs, whatever they did to the result. */
const toldInBrief = [
  'area',
  'scar-kind',
  'scar-age',
  'planned-procedures',
  'planned-when',
  'planned-with',
  'donor-material',
  'what-matters',
] as const;

const holdsBack: readonly string[] = ['review', 'not-now', 'excludes'];

/** The result that counts now: with corrected answers where there are any. */
export function resultNow(page: RequestPage): RequestPage['shown']['result'] {
  return page.corrected?.kind === 'decided' ? page.corrected.decided.result : page.shown.result;
}

/** The answer that counts now: the correction where there is one. */
export function answerNow(page: RequestPage, question: string): readonly string[] {
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
    told: toldInBrief.flatMap((question) => {
      const chosen = answerNow(page, question);
      return chosen.length > 0 ? [{ question, options: chosen }] : [];
    }),
  };
}
