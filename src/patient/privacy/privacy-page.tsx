import { BackToQuestions } from '../shell/back-to-questions.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useApp, useLanguage, useWording } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

/** The privacy notice: what holds for the product, then what the practice says. */
export function PrivacyPage() {
  const { practice } = useApp();
  const language = useLanguage();
  const { privacyTexts: privacy } = useLoaded(useWording().privacy);
  const { privacyContact, retentionDays } = practice;
  const own = [practice.privacyNotice[language], practice.stateNotice[language]].filter(Boolean);
  const isSet = own.length > 0 || privacyContact !== null || retentionDays !== null;
  return (
    <div className="page">
      <PageHeading>{privacy.title}</PageHeading>
      {privacy.parts.map(({ heading, text }) => (
        <section key={heading} className="stack">
          <h2>{heading}</h2>
          <p>{text.join(' ')}</p>
        </section>
      ))}
      <section className="stack">
        <h2>{privacy.practiceHeading}</h2>
        {!isSet && <p>{privacy.notYetSet}</p>}
        {own
          .flatMap((text) => text.split(/\n+/u))
          .map((paragraph, place) => (
            <p key={place}>{paragraph}</p>
          ))}
        {privacyContact !== null && (
          <p>{fill(privacy.contact, { practice: practice.name, contact: privacyContact })}</p>
        )}
        {retentionDays !== null && (
          <p>
            {fill(privacy.retention, {
              // The longest of all states is what the practice never exceeds.
              days: String(Math.max(...Object.values(retentionDays))),
            })}
          </p>
        )}
      </section>
      <BackToQuestions />
    </div>
  );
}
