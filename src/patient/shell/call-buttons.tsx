import { ButtonLink } from '../../ui/button/button.tsx';
import type { ButtonKind } from '../../ui/button/button.tsx';
import { fill } from '../wording/fill.ts';
import { useApp, useWords } from './app-context.ts';
import { telephoneAddress } from './telephone.tsx';

/** A number that breaks across lines is hard to read aloud. */
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060');
}

/** Calls the emergency number of the practice profile. */
export function CallEmergency() {
  const { emergencyNumber } = useApp().practice;
  const { words } = useWords();
  return (
    <ButtonLink kind="urgent" href={telephoneAddress(emergencyNumber)}>
      {fill(words.ending.call, { number: emergencyNumber })}
    </ButtonLink>
  );
}

/**
 * Calls the practice; left out while it has no number.
 * @param label with `{number}`, where the usual one says too much
 */
export function CallPractice({
  kind = 'main',
  label,
}: {
  readonly kind?: ButtonKind;
  readonly label?: string;
}) {
  const { phone } = useApp().practice;
  const { words } = useWords();
  if (phone === null) return null;
  return (
    <ButtonLink kind={kind} href={telephoneAddress(phone)}>
      {fill(label ?? words.ending.callPractice, { number: unbroken(phone) })}
    </ButtonLink>
  );
}
