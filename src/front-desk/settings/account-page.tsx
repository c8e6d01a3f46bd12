import { useState } from 'react';
import { useKeysOn, useTurnKeys } from '../keys/use-keys-on.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { SetUpSecondFactor } from '../session/set-up-second-factor.tsx';
import { useSignedIn } from '../session/signed-in.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { ChangePassword } from './change-password.tsx';
import { RenewBackupCodes } from './renew-backup-codes.tsx';
import { SettingsPage } from './settings-page.tsx';

/** What everyone does with their own account, and how the page is used on this machine. */
export function AccountPage() {
  const { words } = useStaffLanguage();
  const { session } = useSignedIn();
  const [settingUp, setSettingUp] = useState(false);
  const keysOn = useKeysOn();
  const turnKeys = useTurnKeys();
  const texts = words.access.account;
  const hasSecondFactor = session.secondFactor === 'on';
  return (
    <SettingsPage title={texts.title}>
      <p>
        {session.account.name} · {session.account.email} · {words.frame.roles[session.account.role]}
      </p>
      <section className="settings-part" aria-labelledby="second-factor-title">
        <h2 id="second-factor-title">{texts.secondFactorHeading}</h2>
        <p>{hasSecondFactor ? texts.secondFactorOn : texts.secondFactorOff}</p>
        {hasSecondFactor ? (
          <RenewBackupCodes />
        ) : settingUp ? (
          <SetUpSecondFactor
            needed={false}
            knownPassword={undefined}
            onDone={() => setSettingUp(false)}
          />
        ) : (
          <div className="row">
            <DeskButton onClick={() => setSettingUp(true)}>{texts.setUp}</DeskButton>
          </div>
        )}
      </section>
      <section className="settings-part" aria-labelledby="password-title">
        <h2 id="password-title">{texts.passwordHeading}</h2>
        <ChangePassword />
      </section>
      <section className="settings-part" aria-labelledby="keys-title">
        <h2 id="keys-title">{texts.keysHeading}</h2>
        <p>{texts.keysLead}</p>
        <label className="tick">
          <input
            type="checkbox"
            checked={keysOn}
            onChange={(event) => turnKeys(event.target.checked)}
          />
          {texts.keysOn}
        </label>
      </section>
    </SettingsPage>
  );
}
