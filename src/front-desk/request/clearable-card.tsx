import { optionIds } from '../../rules/index.ts';
import type { ClearableFact, Outcome } from '../../rules/index.ts';
import { fill, joinWords } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { LevelChip, StatusChip } from '../worklist/chips.tsx';
import { decidedNow } from './brief.ts';
import { optionsWords } from './cause-words.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { RuleIds } from './rule-ids.tsx';
import './clearable-card.css';

/** What open facts and rough times would come to, once a call has cleared them up. */
export function ClearableCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const facts = decidedNow(page).explanation?.clearable ?? [];
  const texts = words.request.clearable;
  if (facts.length === 0) return null;
  return (
    <RequestCard title={texts.title} className="clearable screen-only">
      <p>{texts.lead}</p>
      {facts.map((fact) => (
        <FactTable key={fact.question} fact={fact} />
      ))}
    </RequestCard>
  );
}

function FactTable({ fact }: { readonly fact: ClearableFact }) {
  const { words } = useStaffLanguage();
  const { names } = useOpenRequest();
  const texts = words.request.clearable;
  const { question } = fact;
  return (
    <table className="plain-table stacking clearable-table">
      <caption>
        <strong>{names.question(question)}</strong>{' '}
        {fill(texts.saidNow, { answer: optionsWords(fact, names) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.ifSaid}</th>
          <th scope="col">{texts.comesTo}</th>
          <th scope="col">{texts.noLonger}</th>
        </tr>
      </thead>
      <tbody>
        {fact.outcomes.map((outcome) => (
          <OutcomeRow key={outcome.answers.join()} question={question} outcome={outcome} />
        ))}
      </tbody>
    </table>
  );
}

interface OutcomeRowProps {
  readonly question: string;
  readonly outcome: Outcome;
}

function OutcomeRow({ question, outcome }: OutcomeRowProps) {
  const { words, language } = useStaffLanguage();
  const { names } = useOpenRequest();
  const texts = words.request.clearable;
  const { cleared, added } = outcome.kind === 'decided' ? outcome : { cleared: [], added: [] };
  return (
    <tr>
      <th scope="row">
        {outcome.answers.map((option) => names.option(question, option)).join(' · ')}
      </th>
      <td data-label={texts.comesTo}>
        {outcome.kind === 'decided' ? (
          <Statuses outcome={outcome} />
        ) : (
          fill(texts.opens, {
            questions: joinWords(outcome.questions.map(names.question), language),
          })
        )}
      </td>
      <td data-label={texts.noLonger}>
        {cleared.length > 0 ? <RuleIds ids={cleared} /> : '–'}
        {added.length > 0 && (
          <p>
            {texts.instead} <RuleIds ids={added} />
          </p>
        )}
      </td>
    </tr>
  );
}

function Statuses({ outcome }: { readonly outcome: Extract<Outcome, { kind: 'decided' }> }) {
  const { words } = useStaffLanguage();
  const { statuses } = outcome;
  if (!statuses) return <LevelChip level={outcome.level} />;
  return (
    <span className="row">
      {optionIds.map((option) => (
        <span key={option}>
          {words.request.brief.options[option]} <StatusChip status={statuses[option]} />
        </span>
      ))}
    </span>
  );
}
