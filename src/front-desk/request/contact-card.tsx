import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { changeDraft, useDraft } from '../session/drafts.ts';
import { ContactForm } from './contact-form.tsx';
import { changedContactFields, contactFields, contactFieldWords } from './contact-rows.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';

/** The contact as it holds now, beside what was sent where it was corrected. */
export function ContactCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const draft = useDraft(page.id);
  const texts = words.request.contact;
  const { contact, originalContact } = page;
  const changed = originalContact ? changedContactFields(originalContact, contact, words) : [];
  return (
    <RequestCard title={texts.title} className="contact">
      <table className="plain-table">
        <thead className={originalContact ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.now}</th>
            {originalContact && <th scope="col">{texts.asSent}</th>}
          </tr>
        </thead>
        <tbody>
          {contactFields.map((field) => (
            <tr key={field}>
              <th scope="row">{texts.fields[field]}</th>
              <td className="typed">
                {changed.includes(field) ? (
                  <strong>{contactFieldWords(contact, field, words)}</strong>
                ) : (
                  contactFieldWords(contact, field, words)
                )}
              </td>
              {originalContact && (
                <td className="typed quiet">{contactFieldWords(originalContact, field, words)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {draft.contact ? (
        <ContactForm first={draft.contact} />
      ) : (
        <p className="screen-only">
          <DeskButton onClick={() => changeDraft(page.id, (before) => ({ ...before, contact }))}>
            {texts.correct}
          </DeskButton>
        </p>
      )}
    </RequestCard>
  );
}
