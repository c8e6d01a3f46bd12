import { useState } from 'react';
import { afterPaint } from '../shell/after-paint.ts';
import { useApp, useWording } from '../shell/app-context.ts';
import { parts } from '../shell/parts.ts';

/** Milliseconds for which the addresses of sources are waited for: a list without them still helps. */
const longestWait = 1_000;

/**
 * Prints the page with the addresses of its sources, which load for that.
 * @returns whether they are to be drawn, and what prints
 */
export function usePrint(): readonly [boolean, () => void] {
  const { navigation } = useApp();
  const { opened } = useWording();
  const [isPrinted, setIsPrinted] = useState(false);
  const print = async (): Promise<void> => {
    const isHere = navigation.stay();
    await Promise.race([
      Promise.allSettled([parts.opened.load(), opened.load()]),
      new Promise((resolve) => setTimeout(resolve, longestWait)),
    ]);
    // Whoever went on meanwhile is not given another page on paper.
    if (!isHere()) return;
    setIsPrinted(true);
    afterPaint(() => window.print());
  };
  return [isPrinted, () => void print()];
}
