import { Link } from 'wouter';
import { Notice } from '../../ui/notice/notice.tsx';
import { usePractice } from '../api/use-practice.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import './send-is-off.css';

/** Tells the owner that nobody can send a request yet, and where to change that. */
export function SendIsOff() {
  const { words } = useStaffLanguage();
  const practice = usePractice();
  if (practice.data?.canSend !== false) return null;
  return (
    <Notice tone="care" className="send-is-off">
      <p>
        {words.frame.sendIsOff} <Link href={paths.practice}>{words.frame.sendIsOffLink}</Link>
      </p>
    </Notice>
  );
}
