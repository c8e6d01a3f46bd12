import type { Caution } from '../../rules/index.ts';
import { Card } from '../../ui/card/card.tsx';
import { Citations } from '../citations/citations.tsx';
import { useApp, useLanguage, useWording, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { listOf, plateletLines } from './lists.ts';

/** The cautions of the options that are shown, in the order of the decision. */
export function CautionList({ cautions }: { readonly cautions: readonly Caution[] }) {
  const { practice } = useApp();
  const { words } = useWords();
  const language = useLanguage();
  const texts = useWording().result.read();
  const line = listOf(plateletLines(practice), language);
  return (
    <Card as="section" className="stack">
      <h2>{words.result.cautions}</h2>
      <ul className="caution-list">
        {cautions.map(({ id, options, sources }) => {
          const caution = wordingOf(texts.cautions, id);
          const about = listOf(
            options.map((option) => texts.choices[option]),
            language,
          );
          return (
            <li key={id}>
              <h3>{caution.title}</h3>
              <p className="small quiet">{fill(words.result.cautionFor, { options: about })}</p>
              <p>{fill(caution.text.join(' '), { line })}</p>
              <Citations sources={sources} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
