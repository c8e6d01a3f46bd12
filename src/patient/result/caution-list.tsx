import type { Caution, OptionId } from '../../rules/index.ts';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useApp, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listOf, plateletLines } from './lists.ts';

/** The cautions of the options that are shown: those about all of them, then of each its own. */
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
  // Which option a caution is about says something only where the other one is shown too.
  const onlyOf = ({ options }: Caution) => (options.length < shown.length ? options[0] : undefined);
  return (
    <section className="card stack">
      <h2 id={headingId} tabIndex={-1}>
        {words.result.cautions}
      </h2>
      {[undefined, ...shown].map((only) => {
        const here = cautions.filter((caution) => onlyOf(caution) === only);
        if (here.length === 0) return null;
        return (
          <div key={only} className="stack">
            {only && <h3 className="kicker">{texts.choices[only]}</h3>}
            <ul className="caution-list">
              {here.map(({ id, sources }) => {
                const { title, text } = wordingOf(texts.cautions, id);
                return (
                  <li key={id} className="tight">
                    <p>
                      <b className="caution-title">{title}</b> {fill(text.join(' '), { line })}
                    </p>
                    <Citations sources={sources} />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
