import { useApp } from './app-context.ts';
import { Telephone } from './telephone.tsx';

/** The practice with the number that calls it; nothing while it has none. */
export function PracticePhone() {
  const { name, phone } = useApp().practice;
  if (phone === null) return null;
  return (
    <span>
      {`${name}: `}
      <Telephone number={phone} />
    </span>
  );
}
