import { carePages, levelsWithoutRequest } from '../../rules/index.ts';
import type { CareLevel, CareStepId, Result } from '../../rules/index.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { useResult } from '../decision/use-result.ts';
import { OptionalPart } from '../shell/optional-part.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { PracticeWords } from '../shell/practice-words.tsx';
import { parts } from '../shell/parts.ts';
import { telephoneAddress } from '../shell/telephone.tsx';
import { useApp, useCareTexts, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.tsx';
import { Loaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { CareSteps } from './care-steps.tsx';
import './ending-page.css';

function isCareLevel(level: string): level is CareLevel {
  return Object.hasOwn(carePages, level);
}

/** Steps of the page; a minor who has something that needs someone this week is told so. */
function stepsFor(level: CareLevel, { levelReasons }: Result): CareStepId[] {
  const isThisWeekToo = levelReasons.some((reason) => reason.level === 'this-week');
  const [first, ...rest] = carePages[level];
  if (level !== 'under-age' || !isThisWeekToo) return [first, ...rest];
  return [first, 'adult-calls-this-week', ...rest];
}

/** Where the questionnaire ends early: the action first, the reason second. */
export function EndingPage() {
  const { navigation } = useApp();
  const { words } = useWords();
  const care = useCareTexts();
  const { result } = useResult();
  const { level } = result;
  if (!isCareLevel(level)) return null;
  const mayAsk = !levelsWithoutRequest.some((without) => without === level);
  return (
    <div className="page">
      <PageHeading>
        <PracticeWords text={care.levels[level].title} />
      </PageHeading>
      <p className="lead">
        <PracticeWords text={care.levels[level].lead} />
      </p>
      <CallButton level={level} />
      <CareSteps steps={stepsFor(level, result)} />
      {mayAsk && (
        <div className="actions">
          <Button onClick={() => navigation.go({ position: { view: 'request' } })}>
            {words.ending.request}
          </Button>
        </div>
      )}
      <section className="stack">
        <h2>{words.ending.why}</h2>
        <ul>
          {result.levelReasons.map(({ id }) => (
            <li key={id}>{wordingOf(care.reasons, id)}</li>
          ))}
        </ul>
      </section>
      {/* Advice comes with its sources, for which the action above never waits. */}
      {result.advice.length > 0 && (
        <OptionalPart>
          <Loaded
            from={parts.later}
            draw={({ AdviceList }) => (
              <AdviceList advice={result.advice} title={words.ending.advice} />
            )}
          />
        </OptionalPart>
      )}
      <div className="actions">
        <Button kind="link" onClick={() => navigation.go({ position: { view: 'check' } })}>
          {words.ending.change}
        </Button>
      </div>
    </div>
  );
}

/** The number to press: the emergency number, or the practice's where it has one. */
function CallButton({ level }: { readonly level: CareLevel }) {
  const { practice } = useApp();
  const { words } = useWords();
  if (level === 'emergency') {
    return (
      <ButtonLink kind="urgent" href={telephoneAddress(practice.emergencyNumber)}>
        {fill(words.ending.call, { number: practice.emergencyNumber })}
      </ButtonLink>
    );
  }
  if (practice.phone === null) return null;
  return (
    <ButtonLink href={telephoneAddress(practice.phone)}>
      {fill(words.ending.callPractice, { practice: practice.name })}: {practice.phone}
    </ButtonLink>
  );
}
