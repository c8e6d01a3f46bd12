import type { RequestPage } from '../../consultation/staff-api.ts';
import { mergeCauses } from '../../logic/index.ts';
import type { Cause } from '../../logic/index.ts';
import { answersOfEveryCaller, briefParts, questionnaire } from '../../questions/index.ts';
import type { BriefPart } from '../../questions/index.ts';
import { optionIds } from '../../rules/index.ts';
import type { OptionId, OptionStatus, Reason, Result } from '../../rules/index.ts';
import { sharedCauses, withoutCauses } from './shared-causes.ts';

/** What an option came to, and what holds it back, for the brief. */
export interface BriefOption {
  readonly option: OptionId;
  readonly status: OptionStatus;
  /** Of this option alone. */
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
  /** What holds both options back alike: it is said once. */
  readonly bothBecause: readonly Cause[];
  /** The other parts in which something is told, in order. */
  readonly parts: readonly (readonly Cause[])[];
}

/** What holds an option back; one that is not suggested is only ruled out. */
const holdsBack: { readonly [Status in OptionStatus]: readonly Reason['effect'][] } = {
  'worth-discussing': [],
  'ask-first': ['review'],
  'not-now': ['review', 'not-now'],
  'not-suggested': ['excludes'],
};

/** The decision that counts now: with corrected answers where there are any. */
export function decidedNow({ corrected, shown }: RequestPage): RequestPage['shown'] {
  return corrected?.kind === 'decided' ? corrected.decided : shown;
}

/** The result that counts now. */
export function resultNow(page: RequestPage): RequestPage['shown']['result'] {
  return decidedNow(page).result;
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
  const held = optionIds.map((option) => heldBackBy(result, option));
  const [first = [], ...others] = held;
  const bothBecause = others.reduce(sharedCauses, first);
  return {
    level: result.level,
    levelBecause: withoutCauses(
      mergeCauses(result.levelReasons.flatMap(({ answers }) => answers)),
      answersOfEveryCaller,
    ),
    about: page.brief.about,
    options: optionIds.flatMap((option, place) => {
      const status = result.options?.[option].status;
      if (status === undefined) return [];
      const because = withoutCauses(held[place] ?? [], bothBecause);
      return [{ option, status, because, endsOn: result.timeReasonEnds?.[option] ?? null }];
    }),
    bothBecause,
    aboutDetails: told(page, 'wish'),
    parts: briefParts
      .filter((part) => part !== 'wish')
      .map((part) => told(page, part))
      .filter((answers) => answers.length > 0),
  };
}

/** The answers that hold an option back, each question once. */
function heldBackBy({ options }: Result, option: OptionId): Cause[] {
  if (!options) return [];
  const { status, reasons } = options[option];
  return mergeCauses(
    reasons
      .filter(({ effect }) => holdsBack[status].includes(effect))
      .flatMap(({ answers }) => answers),
  );
}

/** The answers of a part, without those that say nothing. */
function told(page: RequestPage, part: BriefPart): Cause[] {
  return questionnaire.questions.flatMap(({ id, inBrief }) => {
    if (inBrief?.part !== part) return [];
    const options = answerNow(page, id).filter((option) => !inBrief.unless?.includes(option));
    return options.length > 0 ? [{ question: id, options }] : [];
  });
}
