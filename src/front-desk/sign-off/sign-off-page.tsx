import { useState } from 'react';
import { Link } from 'wouter';
import type { SignOffPage as Page } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fill } from '../language/fill.ts';
import { fullMomentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { paths } from '../paths.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { MarksLegend } from './marks-legend.tsx';
import { Signing } from './signing.tsx';
import { StatementList } from './statement-list.tsx';
import { useSignOff } from './use-sign-off.ts';
import './sign-off.css';

/** Whether a clinician has confirmed the rules; one who has not yet can read and sign them. */
export function SignOffPage() {
  const { words } = useStaffLanguage();
  const { account } = useSignedIn();
  const signOff = useSignOff();
  const [done, setDone] = useState(false);
  const texts = words.signOff;
  const { data, error } = signOff;
  return (
    <SettingsPage title={texts.title}>
      <p>{texts.lead}</p>
      {error && <FailureNote failure={error.failure} onRetry={() => void signOff.refetch()} />}
      {signOff.isPending && <p role="status">{words.frame.loading}</p>}
      {data && (
        <>
          <SignedOrNot page={data} done={done} />
          <p>
            <Link href={paths.howItDecides}>{texts.seeRules}</Link>
          </p>
          <MarksLegend />
          {account.role === 'clinician' && !data.signed ? (
            <Signing key={data.contentHash} page={data} onSigned={() => setDone(true)} />
          ) : (
            <>
              {!data.signed && <p>{texts.whoSigns}</p>}
              {data.parts.map((part) => (
                <StatementList key={part.id} part={part} />
              ))}
            </>
          )}
          <OtherSignatures page={data} />
        </>
      )}
    </SettingsPage>
  );
}

function SignedOrNot({ page, done }: { readonly page: Page; readonly done: boolean }) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const texts = words.signOff;
  const { signed, definition, contentHash, draft } = page;
  const rows: [string, string][] = [
    [texts.definition, definition],
    [texts.hash, contentHash],
    ...(signed?.comment ? [[texts.comment, signed.comment] satisfies [string, string]] : []),
  ];
  return (
    <section className="settings-part">
      <Notice tone={signed ? 'plain' : 'care'} role="status">
        <p>
          {signed
            ? fill(texts.signed, { name: signed.by, when: fullMomentWords(signed.at, place) })
            : texts.notSigned}{' '}
          {done && texts.done}
        </p>
      </Notice>
      {draft && <p>{texts.draft}</p>}
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div className="fact" key={label}>
            <dt>{label}</dt>
            <dd className="version confirm-value">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OtherSignatures({ page }: { readonly page: Page }) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const texts = words.signOff;
  if (page.others.length === 0) return null;
  return (
    <section className="settings-part">
      <h2>{texts.othersTitle}</h2>
      <ul className="plain-list">
        {page.others.map(({ definition, by, at }) => (
          <li key={`${definition} ${at}`} className="version">
            {fill(texts.others, { definition, name: by, when: fullMomentWords(at, place) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
