import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from './staff-language.tsx';

/** Changes the staff's language; nothing that was typed is lost by it. */
export function LanguageSwitch() {
  const { language, words, choose } = useStaffLanguage();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <DeskButton kind="link" lang={other} onClick={() => choose(other)}>
      {words.frame.otherLanguage}
    </DeskButton>
  );
}
