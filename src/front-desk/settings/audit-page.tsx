import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { AuditLine } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fill, fillCount } from '../language/fill.ts';
import { lookUp } from '../language/look-up.ts';
import { fullMomentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { paths } from '../paths.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { auditDetails } from './audit-details.ts';
import { SettingsPage } from './settings-page.tsx';

/** The audit log, newest first, and whether its chain is whole. */
export function AuditPage() {
  const { words, language } = useStaffLanguage();
  const { ask } = useStaffCall();
  const [before, setBefore] = useState<number>();
  const texts = words.records.audit;
  const audit = useQuery({
    queryKey: queryKeys.audit(before),
    queryFn: ({ signal }) =>
      ask(staffRoutes.audit, { query: before === undefined ? {} : { before } }, signal),
    refetchOnWindowFocus: false,
  });
  const { data, error } = audit;
  return (
    <SettingsPage title={texts.title}>
      <p>{texts.lead}</p>
      {error && <FailureNote failure={error.failure} onRetry={() => void audit.refetch()} />}
      {audit.isPending && <p role="status">{words.frame.loading}</p>}
      {data && (
        <>
          <Notice tone={data.chain.intact ? 'plain' : 'urgent'}>
            <p>
              {data.chain.intact
                ? fillCount(texts.intact, data.chain.rows, language)
                : fill(texts.broken, { number: data.chain.brokenAt ?? 0 })}
            </p>
          </Notice>
          {data.rows.length === 0 ? <p>{texts.empty}</p> : <AuditTable rows={data.rows} />}
          <nav className="row" aria-label={words.worklist.pages}>
            {before !== undefined && (
              <DeskButton onClick={() => setBefore(undefined)}>{texts.newest}</DeskButton>
            )}
            {data.next !== null && (
              <DeskButton onClick={() => setBefore(data.next ?? undefined)}>
                {texts.older}
              </DeskButton>
            )}
          </nav>
        </>
      )}
    </SettingsPage>
  );
}

/** What has no id of its own, such as the list, is named by what was done. */
function subjectWords({ called, subject }: AuditLine): string {
  return called ?? (subject !== null && /\d/u.test(subject) ? subject : '–');
}

function AuditTable({ rows }: { readonly rows: readonly AuditLine[] }) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const { readsRequests } = useSignedIn();
  const texts = words.records.audit;
  return (
    <div className="settings-part table-scroll">
      <table className="plain-table stacking audit-table">
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.subject}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sequence}>
              <td data-label={texts.number}>{row.sequence}</td>
              <td data-label={texts.when} className="queue-time">
                {fullMomentWords(row.at, place)}
              </td>
              <td data-label={texts.who}>{row.by?.name ?? texts.program}</td>
              <td data-label={texts.what}>
                {lookUp(texts.actions, row.action) ?? row.action}
                <span className="quiet small answer-note">{auditDetails(row, words)}</span>
              </td>
              <td data-label={texts.subject} className="version">
                {readsRequests && row.action.startsWith('request-') && row.subject ? (
                  <Link href={paths.request(row.subject)}>{row.called ?? row.subject}</Link>
                ) : (
                  subjectWords(row)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
