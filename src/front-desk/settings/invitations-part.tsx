import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { roles } from '../../consultation/index.ts';
import type { Role } from '../../consultation/index.ts';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { Invitation } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import type { LinkToHandOver } from './made-link.tsx';
import type { DoToPeople } from './do-to-people.ts';

interface InvitationsPartProps {
  readonly invitations: readonly Invitation[];
  readonly doToPeople: DoToPeople;
  readonly onLink: (link: LinkToHandOver) => void;
}

/** Invitations that are open, and a new one. */
export function InvitationsPart({ invitations, doToPeople, onLink }: InvitationsPartProps) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const place = usePlace();
  const now = useNow();
  const texts = words.records.people;
  return (
    <section className="settings-part" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{texts.invitations}</h2>
      {invitations.length === 0 ? (
        <p className="quiet">{texts.noInvitations}</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.role}</th>
                <th scope="col">{texts.invitedBy}</th>
                <th scope="col">{texts.expires}</th>
                <th scope="col">{texts.actions}</th>
              </tr>
            </thead>
            <tbody>
              {invitations.map((invitation) => (
                <tr key={invitation.id}>
                  <th scope="row">
                    {invitation.name}
                    <span className="quiet small answer-note">{invitation.email}</span>
                  </th>
                  <td>{words.frame.roles[invitation.role]}</td>
                  <td>{invitation.invitedBy}</td>
                  <td>
                    {invitation.expired
                      ? texts.expired
                      : momentWords(invitation.expiresAt, now, place)}
                  </td>
                  <td>
                    <DeskButton
                      kind="link"
                      aria-label={fill(texts.revokeOf, { name: invitation.name })}
                      onClick={() =>
                        void doToPeople(() =>
                          call(staffRoutes.revokeInvitation, { params: { id: invitation.id } }),
                        )
                      }
                    >
                      {texts.revoke}
                    </DeskButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <InviteForm doToPeople={doToPeople} onLink={onLink} />
    </section>
  );
}

type InviteFormProps = Pick<InvitationsPartProps, 'doToPeople' | 'onLink'>;

function InviteForm({ doToPeople, onLink }: InviteFormProps) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('desk');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const texts = words.records.people;
  const problems = words.access.problems;
  const noName = name.trim() === '';
  const noEmail = !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim());

  async function invite(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (busy || noName || noEmail) return;
    setBusy(true);
    const made = await doToPeople(() => call(staffRoutes.invite, { body: { name, email, role } }));
    setBusy(false);
    if (!made) return;
    onLink({ name, ...made });
    setName('');
    setEmail('');
    setTried(false);
  }

  return (
    <form className="stack stack-start" noValidate onSubmit={(event) => void invite(event)}>
      <h3>{texts.invite}</h3>
      <p className="quiet">{texts.inviteLead}</p>
      <Field
        id="invite-name"
        label={texts.name}
        error={tried && noName ? problems['name-missing'] : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        id="invite-email"
        label={texts.email}
        error={tried && noEmail ? problems['email-malformed'] : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Field id="invite-role" label={texts.role} hint={texts.roleMeanings[role]}>
        {(wiring) => (
          <select
            {...wiring}
            className="text-input"
            value={role}
            onChange={(event) =>
              setRole(roles.find((known) => known === event.target.value) ?? 'desk')
            }
          >
            {roles.map((known) => (
              <option key={known} value={known}>
                {words.frame.roles[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DeskButton kind="main" type="submit" busy={busy}>
        {texts.invite}
      </DeskButton>
    </form>
  );
}
