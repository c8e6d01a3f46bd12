import type { Result } from '../../rules/index.ts';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useTexts } from '../shell/app-context.ts';
import { wordingOf } from '../wording/wording-of.ts';

/** What the person can do, whatever the options' statuses are. */
export function AdviceList({
  advice,
  title,
  headingId,
}: {
  readonly advice: Result['advice'];
  readonly title: string;
  readonly headingId?: string;
}) {
  const texts = useTexts().resultTexts;
  return (
    <section className="stack">
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {advice.map(({ id, sources }) => {
        const words = wordingOf(texts.advice, id);
        return (
          <div key={id} className="card stack">
            <h3>{words.title}</h3>
            <p>{words.text.join(' ')}</p>
            <Citations sources={sources} />
          </div>
        );
      })}
    </section>
  );
}
