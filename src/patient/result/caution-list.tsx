import type { Caution, OptionId } from '../../rules/index.ts';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useApp, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listOf, plateletLines } from './lists.ts';

/** The cautions of the options that are shown, in the order of the decision. */
export function CautionList({
  cautions,
  shown,
  headingId,
}: {
  readonly cautions: readonly Caution[];
  readonly shown: readonly OptionId[];
  readonly headingId: string;
}) {
  const { practice } = useApp();
  const { words } = useWords();
  const language = useLanguage();
  const texts = useTexts().resultTexts;
  const line = listOf(plateletLines(practice), language);
  return (
    <section className="card stack">
      <h2 id={headingId} tabIndex={-1}>
        {words.result.cautions}
      </h2>
      <ul className="caution-list">
        {cautions.map(({ id, options, sources }) => {
          const caution = wordingOf(texts.cautions, id);
          // Which option it is about says something only where the other one is shown too.
          const [only] = options.length < shown.length ? options : [];
          return (
            <li key={id}>
              <h3>{caution.title}</h3>
              {only && (
                <p className="small quiet">
                  {fill(words.result.cautionFor, { option: texts.choices[only] })}
                </p>
              )}
              <p>{fill(caution.text.join(' '), { line })}</p>
              <Citations sources={sources} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
