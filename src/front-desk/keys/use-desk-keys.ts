import { useEffect, useEffectEvent } from 'react';
import { deskKeyOf } from './key-map.ts';
import type { DeskKey } from './key-map.ts';
import { useKeysOn } from './use-keys-on.ts';

const typingPlaces =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/** Calls back for each desk key that the page understands. */
export function useDeskKeys(handlers: { readonly [Key in DeskKey]?: () => void }): void {
  const on = useKeysOn();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const wanted = deskKeyOf({
      key: event.key,
      ctrlKey: event.ctrlKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
      repeat: event.repeat,
      typing: target?.closest(typingPlaces) !== null && target !== undefined,
      dialog: document.querySelector('dialog[open]') !== null,
    });
    const handler = wanted && handlers[wanted];
    if (!handler) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
