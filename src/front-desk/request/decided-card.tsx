import { Link } from 'wouter';
import type { RequestPage } from '../../consultation/staff-api.ts';
import { optionIds } from '../../rules/index.ts';
import type { LevelReason, OptionId, Reason, StatusCause } from '../../rules/index.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { fillCount } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import { StatusChip } from '../worklist/chips.tsx';
import { cardIds } from './card-ids.ts';
import { causesWords } from './cause-words.ts';
import { RuleIds } from './rule-ids.tsx';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { ruleWords } from './rule-words.ts';
import { Sources } from './sources.tsx';
import './decided-card.css';

type Decided = RequestPage['shown'];

/** The decision that the person was shown: what held and what did not, with its sources. */
export function DecidedCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const { result, notMet, explanation } = page.shown;
  const texts = words.request.decided;
  return (
    <RequestCard id={cardIds.decided} title={texts.title} className="decided">
      {!page.signOff && <Notice tone="care">{words.signOff.notSigned}</Notice>}
      {result.levelReasons.length > 0 && (
        <section className="stack-small">
          <h3>{texts.levelReasons}</h3>
          <Fewest cause={explanation?.causes.level} />
          <ul className="plain-list">
            {result.levelReasons.map((reason) => (
              <ReasonItem key={reason.id} reason={reason} />
            ))}
          </ul>
        </section>
      )}
      {result.options ? (
        optionIds.map((option) => (
          <OptionReasons key={option} option={option} decided={page.shown} />
        ))
      ) : (
        <p>{texts.noOptions}</p>
      )}
      <NotMet ids={notMet.levels} title={texts.notMetLevels} />
      <p className="screen-only">
        <Link href={paths.pathOf(page.id)}>{words.howItDecides.seePath}</Link>
      </p>
    </RequestCard>
  );
}

interface OptionReasonsProps {
  readonly option: OptionId;
  readonly decided: Decided;
}

function OptionReasons({ option, decided }: OptionReasonsProps) {
  const { words } = useStaffLanguage();
  const texts = words.request.decided;
  const result = decided.result.options?.[option];
  if (!result) return null;
  const lacksPartner =
    option === 'medical-grade' && !result.reasons.some(({ effect }) => effect === 'partner');
  return (
    <section className="stack-small">
      <h3 className="decided-option">
        {words.request.brief.options[option]} <StatusChip status={result.status} />
      </h3>
      <Fewest cause={decided.explanation?.causes.options?.[option]} />
      <ul className="plain-list">
        {result.reasons.map((reason) => (
          <ReasonItem key={reason.id} reason={reason} />
        ))}
        {lacksPartner && <li>{texts.noPartner}</li>}
      </ul>
      <NotMet ids={decided.notMet[option]} title={texts.notMet} />
    </section>
  );
}

/** The smallest set of answers that leads there, with the rules that it meets. */
function Fewest({ cause }: { readonly cause: StatusCause | null | undefined }) {
  const { words } = useStaffLanguage();
  const { names } = useOpenRequest();
  const texts = words.request.decided;
  if (!cause) return null;
  return (
    <div className="fewest">
      <p>
        <strong>{texts.fewest}</strong> {causesWords(cause.answers, names)}
      </p>
      <p className="quiet small">
        {texts.rules} <RuleIds ids={cause.rules} />. {texts.eachCounts}
      </p>
    </div>
  );
}

function ReasonItem({ reason }: { readonly reason: Reason | LevelReason }) {
  const { words } = useStaffLanguage();
  const { names } = useOpenRequest();
  const effect = 'effect' in reason ? reason.effect : undefined;
  return (
    <li className={`reason reason-${effect ?? 'level'}`}>
      <p>
        {effect && <strong>{words.request.decided.effects[effect]}: </strong>}
        {ruleWords(reason.id, words)}
      </p>
      <p className="quiet small">
        {causesWords(reason.answers, names)} <RuleIds ids={[reason.id]} />
      </p>
      <Sources ids={reason.sources} />
    </li>
  );
}

interface NotMetProps {
  readonly ids: readonly string[];
  readonly title: { readonly one: string; readonly other: string };
}

function NotMet({ ids, title }: NotMetProps) {
  const { words, language } = useStaffLanguage();
  if (ids.length === 0) return null;
  return (
    <details className="screen-only">
      <summary>{fillCount(title, ids.length, language)}</summary>
      <ul className="not-met small quiet">
        {ids.map((id) => (
          <li key={id}>{ruleWords(id, words)}</li>
        ))}
      </ul>
    </details>
  );
}
