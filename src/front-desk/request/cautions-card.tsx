import { lookUp } from '../language/look-up.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { causesWords } from './cause-words.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { givenWords, titleWords } from './rule-words.ts';
import { Sources } from './sources.tsx';

/** The cautions, the advice and the questions to ask that the person was given. */
export function CautionsCard() {
  const { language, words } = useStaffLanguage();
  const { page, names, wording } = useOpenRequest();
  const { cautions, advice, questionsToAsk } = page.shown.result;
  const texts = words.request;
  const given = (kind: 'cautions' | 'advice' | 'questionsToAsk', id: string) =>
    givenWords(kind, id, wording, language);
  return (
    <RequestCard title={texts.cautions.title} className="cautions">
      {cautions.length === 0 && <p className="quiet">{texts.cautions.none}</p>}
      <ul className="two-columns">
        {cautions.map(({ id, options, answers, sources }) => (
          <li key={id}>
            <strong>{given('cautions', id) ?? titleWords('cautions', id, words)}</strong>
            <span className="quiet small">
              {' '}
              · {options.map((option) => texts.brief.options[option]).join(', ')}
            </span>
            {answers.length > 0 && <p className="quiet small">{causesWords(answers, names)}</p>}
            <Sources ids={sources} />
          </li>
        ))}
      </ul>
      {advice.length > 0 && (
        <>
          <h3>{texts.advice}</h3>
          <ul className="two-columns">
            {advice.map(({ id, sources }) => (
              <li key={id}>
                <strong>{given('advice', id) ?? titleWords('advice', id, words)}</strong>
                <Sources ids={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {questionsToAsk.length > 0 && (
        <>
          <h3>{texts.questionsToAsk}</h3>
          <ol className="two-columns">
            {questionsToAsk.map(({ id }) => (
              <li key={id}>
                {given('questionsToAsk', id) ?? lookUp(words.result.questionsToAsk, id) ?? id}
              </li>
            ))}
          </ol>
        </>
      )}
    </RequestCard>
  );
}
