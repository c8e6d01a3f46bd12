import type { ReactNode } from 'react';
import type { SignOffPage, StatementToConfirm } from '../../consultation/staff-api.ts';
import { optionIds } from '../../rules/index.ts';
import { fillCount } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import type { Words } from '../language/words.ts';
import { Sources } from '../request/sources.tsx';
import { groupStatements } from './statement-groups.ts';
import type { StatementGroup } from './statement-groups.ts';

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
  const groups = groupStatements(part.statements);
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
      <p className="screen-only">
        <a href={`#end-of-${part.id}`}>{texts.skipList}</a>
      </p>
      <table className="plain-table stacking statement-table">
        <thead>
          <tr>
            <th scope="col">{texts.columns.statement}</th>
            <th scope="col">{effect}</th>
            <th scope="col">{texts.columns.sources}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={`${group.kind} ${group.section ?? ''}`}>
            {groups.length > 1 && (
              <tr className="statement-group">
                <td colSpan={3}>
                  <h3>
                    {groupTitle(group, words)}{' '}
                    <span className="quiet small">
                      {fillCount(texts.count, group.statements.length, language)}
                    </span>
                  </h3>
                </td>
              </tr>
            )}
            {group.statements.map((statement, place) => (
              <tr key={`${statement.id} ${place}`}>
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
                <td data-label={texts.columns.sources}>
                  <Sources ids={statement.sources} marked />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {/* Without a mouse, every link of a long list would stand before its box. */}
      <div id={`end-of-${part.id}`} tabIndex={-1} />
      {children}
    </section>
  );
}

function groupTitle({ kind, section }: StatementGroup, words: Words): string {
  const title = words.signOff.kinds[kind];
  return section ? `${title}: ${words.questions.sections[section]}` : title;
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
