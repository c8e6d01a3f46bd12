import { useState } from 'react';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { DeskButton } from './desk-button.tsx';

/** Copies a text, and says so. The text also stands beside it, to be selected. */
export function CopyButton({ text }: { readonly text: string }) {
  const { words } = useStaffLanguage();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <>
      <DeskButton onClick={() => void copy()}>{words.frame.copy}</DeskButton>
      <span role="status">{copied ? words.frame.copied : ''}</span>
    </>
  );
}
