import { fill } from '../language/fill.ts';
import { dayWords, fullMomentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';

/** What was in force when the request was sent, and what was consented to. */
export function VersionsCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const place = usePlace();
  const texts = words.request.versions;
  const { versions, shown, current, signOff } = page;
  const rows: [string, string][] = [
    [texts.definition, versions.definition],
    [texts.hash, shown.result.provenance.contentHash],
    ...(current ? [[texts.currentDefinition, current.definition] satisfies [string, string]] : []),
    [texts.practice, String(versions.practice)],
    [texts.consents, versions.consents],
    [texts.answeredOn, dayWords(page.answeredOn, place.language)],
  ];
  return (
    <RequestCard title={texts.title} className="versions">
      <p>
        {signOff
          ? fill(texts.signedOff, { name: signOff.by, date: fullMomentWords(signOff.at, place) })
          : texts.notSignedOff}
      </p>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div className="fact" key={label}>
            <dt>{label}</dt>
            <dd className="version">{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.consentTitle}</h3>
      <ul className="plain-list">
        {page.consents.map(({ id, given, at, language }) => (
          <li key={id}>
            {texts.consentIds[id]}: <strong>{given ? texts.given : texts.notGiven}</strong>
            <span className="quiet">
              {' '}
              · {words.worklist.languages[language]} · {fullMomentWords(at, place)}
            </span>
          </li>
        ))}
      </ul>
    </RequestCard>
  );
}
