import type { OptionStatus, Result } from '../../rules/index.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { ruleWords, titleWords } from './rule-words.ts';
import { whatMoved } from './what-moved.ts';

/** Results that differ from the one that was shown, and what moved. */
export function CompareCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const { current, corrected, shown } = page;
  const texts = words.request.compare;
  if (!current && corrected?.kind !== 'decided') return null;
  return (
    <RequestCard title={texts.title} className="compare">
      {current && (
        <>
          <p>{texts.lead}</p>
          {current.decided ? (
            <Comparison from={shown.result} to={current.decided.result} toTitle={texts.now} />
          ) : (
            <p>{texts.undecided}</p>
          )}
        </>
      )}
      {corrected?.kind === 'decided' && (
        <>
          <p>{texts.correctedLead}</p>
          <Comparison from={shown.result} to={corrected.decided.result} toTitle={texts.corrected} />
        </>
      )}
    </RequestCard>
  );
}

interface ComparisonProps {
  readonly from: Result;
  readonly to: Result;
  readonly toTitle: string;
}

function Comparison({ from, to, toTitle }: ComparisonProps) {
  const { words } = useStaffLanguage();
  const texts = words.request.compare;
  const { brief } = words.request;
  const moved = whatMoved(from, to);
  const status = (value: OptionStatus | undefined) => (value ? brief.statuses[value] : '–');
  const lists = [
    { ...moved.reasons, label: texts.reasons, name: (id: string) => ruleWords(id, words) },
    {
      ...moved.cautions,
      label: texts.cautions,
      name: (id: string) => titleWords('cautions', id, words),
    },
    { ...moved.advice, label: texts.advice, name: (id: string) => titleWords('advice', id, words) },
  ].filter(({ gone, added }) => gone.length + added.length > 0);
  if (moved.nothing) return <p>{texts.nothingMoved}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.shown}</th>
          <th scope="col">{toTitle}</th>
        </tr>
      </thead>
      <tbody>
        {moved.level && (
          <tr>
            <th scope="row">{texts.level}</th>
            <td>{words.worklist.levels[moved.level.from]}</td>
            <td>{words.worklist.levels[moved.level.to]}</td>
          </tr>
        )}
        {moved.statuses.map((change) => (
          <tr key={change.option}>
            <th scope="row">{brief.options[change.option]}</th>
            <td>{status(change.from)}</td>
            <td>{status(change.to)}</td>
          </tr>
        ))}
        {lists.map(({ label, gone, added, name }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Names ids={gone} name={name} />
            </td>
            <td>
              <Names ids={added} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NamesProps {
  readonly ids: readonly string[];
  readonly name: (id: string) => string;
}

function Names({ ids, name }: NamesProps) {
  if (ids.length === 0) return '–';
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <li key={id}>{name(id)}</li>
      ))}
    </ul>
  );
}
