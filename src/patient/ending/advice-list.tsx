import { treatedWhere } from '../../questions/index.ts';
import type { Result } from '../../rules/index.ts';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useJourney, useTexts } from '../shell/app-context.ts';
import { PracticePhone } from '../shell/practice-phone.tsx';
import { wordingOf } from '../wording/wording-of.ts';

/** What the person can do, whatever the options' statuses are. */
export function AdviceList({
  advice,
  title,
}: {
  readonly advice: Result['advice'];
  readonly title: string;
}) {
  const texts = useTexts().resultTexts;
  const where = useJourney(({ walk }) => treatedWhere(walk));
  return (
    <section className="stack">
      <h2>{title}</h2>
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
      {/* The clinic that treated them, which the advice speaks of, is this one. */}
      {where === 'here' && <PracticePhone />}
    </section>
  );
}
