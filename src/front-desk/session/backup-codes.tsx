import { CopyButton } from '../form/copy-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import './second-factor.css';

/** Codes that are shown once, each of which signs in once without the app. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const texts = useStaffLanguage().words.access.setUp;
  return (
    <section className="stack">
      <h2>{texts.backupTitle}</h2>
      <p>{texts.backupLead}</p>
      <ul className="backup-codes secret">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <CopyButton text={codes.join('\n')} />
      </div>
    </section>
  );
}
