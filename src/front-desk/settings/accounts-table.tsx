import { useState } from 'react';
import { roles } from '../../consultation/index.ts';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { StaffAccount } from '../../consultation/staff-api.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { fullMomentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import type { LinkToHandOver } from './made-link.tsx';
import type { DoToPeople } from './do-to-people.ts';

interface AccountsTableProps {
  readonly accounts: readonly StaffAccount[];
  readonly doToPeople: DoToPeople;
  readonly onLink: (link: LinkToHandOver) => void;
}

/** Everyone with an account, and what an owner can do about it. */
export function AccountsTable({ accounts, ...rest }: AccountsTableProps) {
  const { words } = useStaffLanguage();
  const texts = words.records.people;
  return (
    <section className="settings-part" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{texts.accounts}</h2>
      <div className="table-scroll">
        <table className="plain-table stacking">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.role}</th>
              <th scope="col">{texts.secondFactor}</th>
              <th scope="col">{texts.lastSignIn}</th>
              <th scope="col">{texts.actions}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <AccountRow key={account.id} account={account} {...rest} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface AccountRowProps extends Omit<AccountsTableProps, 'accounts'> {
  readonly account: StaffAccount;
}

function AccountRow({ account, doToPeople, onLink }: AccountRowProps) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const place = usePlace();
  const me = useSignedIn().account.id === account.id;
  const [sure, setSure] = useState(false);
  const texts = words.records.people;
  const params = { id: account.id };
  const label = (action: string) => `${action}: ${account.name}`;

  async function reset(secondFactorToo: boolean) {
    const made = await doToPeople(() =>
      call(staffRoutes.makeResetLink, { params, body: { secondFactorToo } }),
    );
    if (made) onLink({ name: account.name, ...made });
  }

  return (
    <tr>
      <th scope="row">
        <strong>{account.name}</strong>
        {me && <span className="quiet"> ({texts.you})</span>}
        <span className="quiet small answer-note">{account.email}</span>
        {account.disabled && <span className="chip chip-slate">{texts.disabled}</span>}
      </th>
      <td data-label={texts.role}>
        <select
          className="text-input"
          aria-label={fill(texts.roleOf, { name: account.name })}
          value={account.role}
          onChange={(event) => {
            const role = roles.find((known) => known === event.target.value);
            if (role)
              void doToPeople(() => call(staffRoutes.changeRole, { params, body: { role } }));
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {words.frame.roles[role]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={texts.secondFactor}>{account.secondFactor ? texts.on : texts.off}</td>
      <td data-label={texts.lastSignIn}>
        {account.lastSignInAt ? fullMomentWords(account.lastSignInAt, place) : texts.never}
      </td>
      <td data-label={texts.actions}>
        <div className="row-actions">
          <DeskButton
            kind="link"
            aria-label={label(texts.resetPassword)}
            onClick={() => void reset(false)}
          >
            {texts.resetPassword}
          </DeskButton>
          {account.secondFactor && (
            <DeskButton
              kind="link"
              aria-label={label(texts.resetBoth)}
              onClick={() => void reset(true)}
            >
              {texts.resetBoth}
            </DeskButton>
          )}
          {account.disabled && (
            <DeskButton
              kind="link"
              aria-label={label(texts.enable)}
              onClick={() => void doToPeople(() => call(staffRoutes.enableAccount, { params }))}
            >
              {texts.enable}
            </DeskButton>
          )}
          {!account.disabled && !me && !sure && (
            <DeskButton kind="link" aria-label={label(texts.disable)} onClick={() => setSure(true)}>
              {texts.disable}
            </DeskButton>
          )}
          {sure && !account.disabled && (
            <>
              <DeskButton
                kind="grave"
                onClick={() => {
                  setSure(false);
                  void doToPeople(() => call(staffRoutes.disableAccount, { params }));
                }}
              >
                {texts.sureDisable}
              </DeskButton>
              <DeskButton kind="link" onClick={() => setSure(false)}>
                {words.frame.cancel}
              </DeskButton>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
