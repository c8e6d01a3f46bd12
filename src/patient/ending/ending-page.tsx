import { treatedWhere } from '../../questions/index.ts';
import { carePages, levelsWithoutRequest } from '../../rules/index.ts';
import type { CareLevel, CareStepId, Result } from '../../rules/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { useResult } from '../decision/use-result.ts';
import { CallEmergency, CallPractice } from '../shell/call-buttons.tsx';
import { KeptLine } from '../shell/kept-line.tsx';
import { LoadedPart } from '../shell/loaded-part.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { PracticeWords } from '../shell/practice-words.tsx';
import { parts } from '../shell/parts.ts';
import { useApp, useCareTexts, useJourney, useWords } from '../shell/app-context.ts';
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
  const { careTexts: care, carePageTexts: own } = useCareTexts();
  const { result } = useResult();
  const where = useJourney(({ walk }) => treatedWhere(walk));
  const { level } = result;
  if (!isCareLevel(level)) return null;
  const isAboutTreatment = level === 'same-day' || level === 'this-week';
  const mayAsk = !levelsWithoutRequest.some((without) => without === level);
  return (
    <div className="page">
      <PageHeading>
        <PracticeWords text={care.levels[level].title} isHeading />
      </PageHeading>
      <p className="lead">
        <PracticeWords text={care.levels[level].lead} />
      </p>
      {level === 'emergency' && <CallEmergency />}
      {level === 'under-age' && <CallPractice />}
      {isAboutTreatment && where === 'here' && <CallPractice />}
      {isAboutTreatment && where === 'unknown' && <CallPractice label={own.wasItHere} />}
      <CareSteps steps={stepsFor(level, result)} />
      {isAboutTreatment && where === 'elsewhere' && (
        <CallPractice kind="second" label={own.noAnswer} />
      )}
      {mayAsk && (
        <div className="actions">
          <Button kind="second" onClick={() => navigation.go({ position: 'request' })}>
            {words.result.ask}
          </Button>
        </div>
      )}
      <section className="stack">
        <h2>{own.why}</h2>
        <ul>
          {result.levelReasons.map(({ id }) => (
            <li key={id}>{wordingOf(care.reasons, id)}</li>
          ))}
        </ul>
      </section>
      {/* Advice comes with its sources, for which the action above never waits. */}
      {result.advice.length > 0 && (
        <>
          <LoadedPart
            isOptional
            from={parts.later}
            draw={({ AdviceList }) => <AdviceList advice={result.advice} title={own.advice} />}
          />
          <LoadedPart
            isOptional
            from={parts.opened}
            draw={({ PrintedSources }) => (
              <PrintedSources sources={result.advice.flatMap(({ sources }) => sources)} />
            )}
          />
        </>
      )}
      <div className="actions">
        <Button kind="link" onClick={() => navigation.go({ position: 'check' })}>
          {words.result.change}
        </Button>
      </div>
      <KeptLine />
    </div>
  );
}
