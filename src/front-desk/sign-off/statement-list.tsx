import type { ReactNode } from 'react';
import type { SignOffPage, StatementToConfirm } from '../../consultation/staff-api.ts';
import { sources as knownSources } from '../../evidence/index.ts';
import type { Source } from '../../evidence/index.ts';
import { optionIds } from '../../rules/index.ts';
import { fillCount } from '../language/fill.ts';
import { lookUp } from '../language/look-up.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import type { Words } from '../language/words.ts';
import { shownSources } from '../request/source-words.ts';

interface StatementListProps {
  readonly part: SignOffPage['parts'][number];
  /** What stands below the list, such as the box to tick. */
  readonly children?: ReactNode;
}

/** One list of what is confirmed, with what each entry does and what it rests on. */
export function StatementList({ part, children }: StatementListProps) {
  const { words, language } = useStaffLanguage();
  const texts = words.signOff;
  const { title, lead } = texts.parts[part.id];
  const areTimes = part.statements.some(({ time }) => time);
  const effect = areTimes ? texts.columns.length : texts.columns.effect;
  return (
    <section className="settings-part" aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {lead}{' '}
        <span className="quiet">{fillCount(texts.count, part.statements.length, language)}</span>
      </p>
      <table className="plain-table stacking statement-table">
        <thead>
          <tr>
            <th scope="col">{texts.columns.statement}</th>
            <th scope="col">{effect}</th>
            <th scope="col">{texts.columns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {part.statements.map((statement, place) => (
            <tr key={`${statement.kind} ${statement.id} ${place}`}>
              <th scope="row">
                {statement.text[language]}
                <span className="quiet small answer-note version">{statement.id}</span>
              </th>
              <td data-label={effect}>
                {effectWords(statement, words, language).map((line) => (
                  <span className="answer-note" key={line}>
                    {line}
                  </span>
                ))}
              </td>
              <td data-label={texts.columns.sources} className="small">
                {citedWords(statement.sources)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceKey statements={part.statements} />
      {children}
    </section>
  );
}

/** What an entry does: its level, its effect on each option, its length, or what it is. */
function effectWords(
  { kind, level, effects, time }: StatementToConfirm,
  words: Words,
  language: string,
): string[] {
  if (time) return [fillCount(words.signOff.units[time.unit], time.count, language)];
  if (level) return [words.worklist.levels[level]];
  if (!effects) return [words.signOff.kinds[kind]];
  return optionIds.flatMap((option) => {
    const effect = effects[option];
    if (!effect) return [];
    return [`${words.request.brief.options[option]}: ${words.request.decided.effects[effect]}`];
  });
}

/** Ids of the sources of an entry, each with how far it has been checked. */
function citedWords(ids: readonly string[]): string {
  return ids.map((id) => `${id} [${markOf(id)}]`).join(', ');
}

function markOf(id: string): string {
  return lookUp<Source>(knownSources, id)?.mark ?? '?';
}

/** Every source of a list once: its title, and what its mark means. */
function SourceKey({ statements }: { readonly statements: readonly StatementToConfirm[] }) {
  const { words, language } = useStaffLanguage();
  const texts = words.signOff;
  const ids = [...new Set(statements.flatMap(({ sources }) => sources))];
  return (
    <details className="small">
      <summary>{fillCount(texts.sources, ids.length, language)}</summary>
      <ul className="plain-list">
        {ids.flatMap((id) =>
          shownSources([id], words.sources).map(({ label, url }) => (
            <li key={id}>
              {id}:{' '}
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}{' '}
              <span className="quiet">({lookUp(texts.marks, markOf(id)) ?? markOf(id)})</span>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
