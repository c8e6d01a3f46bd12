import type { FrameTexts } from '../../text/staff-interface-contract.ts';
import { fillCount } from '../language/fill.ts';

/** The tab's title: "(3 new, 1 urgent) Front desk". It names nobody. */
export function tabTitle(
  counts: { readonly new: number; readonly urgent: number } | undefined,
  texts: FrameTexts,
  language: string,
): string {
  const parts = [
    counts && counts.new > 0 ? fillCount(texts.tab.new, counts.new, language) : undefined,
    counts && counts.urgent > 0 ? fillCount(texts.tab.urgent, counts.urgent, language) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `(${parts.join(', ')}) ${texts.productName}` : texts.productName;
}
