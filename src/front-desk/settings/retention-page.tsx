import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fillCount } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import { SettingsPage } from './settings-page.tsx';

/** What would be erased today by the practice's own rule, before it is. */
export function RetentionPage() {
  const { words } = useStaffLanguage();
  const { ask } = useStaffCall();
  const texts = words.records.retention;
  const preview = useQuery({
    queryKey: queryKeys.retention,
    queryFn: ({ signal }) => ask(staffRoutes.retentionPreview, {}, signal),
  });
  const due = preview.data?.due;
  const count = due?.reduce((sum, entry) => sum + entry.count, 0) ?? 0;
  return (
    <SettingsPage title={texts.title}>
      <p>{texts.lead}</p>
      {preview.error && (
        <FailureNote failure={preview.error.failure} onRetry={() => void preview.refetch()} />
      )}
      {preview.isPending && <p role="status">{words.frame.loading}</p>}
      {due === null && (
        <p>
          {texts.notSet} <Link href={paths.practice}>{texts.setIt}</Link>
        </p>
      )}
      {due && (
        <div className="settings-part table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{texts.state}</th>
                <th scope="col">{texts.after}</th>
                <th scope="col">{texts.due}</th>
                <th scope="col">{texts.codes}</th>
              </tr>
            </thead>
            <tbody>
              {due.map((entry) => (
                <tr key={entry.state}>
                  <th scope="row">{words.worklist.states[entry.state]}</th>
                  <td>
                    {entry.days} {words.practice.days}
                  </td>
                  <td>{entry.count}</td>
                  <td>{entry.codes.join(', ') || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {due && <RunRetention count={count} />}
    </SettingsPage>
  );
}

function RunRetention({ count }: { readonly count: number }) {
  const { words, language } = useStaffLanguage();
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [erased, setErased] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const texts = words.records.retention;

  async function run() {
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.runRetention, {});
    setBusy(false);
    setSure(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    setErased(outcome.value.erased);
    await Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.retention }),
      client.invalidateQueries({ queryKey: queryKeys.worklists }),
    ]);
  }

  return (
    <div className="stack stack-start">
      <FailureNote failure={failure} />
      <p role="status">{erased === undefined ? '' : fillCount(texts.ran, erased, language)}</p>
      {count === 0 ? (
        <p>{texts.noneDue}</p>
      ) : sure ? (
        <div className="row">
          <DeskButton kind="grave" busy={busy} onClick={() => void run()}>
            {fillCount(texts.runSure, count, language)}
          </DeskButton>
          <DeskButton onClick={() => setSure(false)}>{words.frame.cancel}</DeskButton>
        </div>
      ) : (
        <DeskButton onClick={() => setSure(true)}>{texts.run}</DeskButton>
      )}
      <p className="quiet">{texts.daily}</p>
    </div>
  );
}
