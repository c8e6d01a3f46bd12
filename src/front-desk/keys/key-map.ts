/** What a single key does at the front desk. */
export const deskKeys = {
  '/': 'find',
  j: 'next',
  k: 'previous',
  o: 'open',
  a: 'take',
} as const;

export type DeskKey = (typeof deskKeys)[keyof typeof deskKeys];

/** What is known of a key press and of where it happened. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  /** The press went into something that takes text or its own letters. */
  readonly typing: boolean;
  /** A dialog is open above the page. */
  readonly dialog: boolean;
}

const repeatable: readonly DeskKey[] = ['next', 'previous'];

function isDeskKey(key: string): key is keyof typeof deskKeys {
  return Object.hasOwn(deskKeys, key);
}

/** What a key press asks for; undefined where it belongs to the field, the browser or a dialog. */
export function deskKeyOf(press: KeyPress): DeskKey | undefined {
  const { key, ctrlKey, altKey, metaKey, repeat, typing, dialog } = press;
  if (ctrlKey || altKey || metaKey || typing || dialog || !isDeskKey(key)) return undefined;
  const wanted = deskKeys[key];
  return repeat && !repeatable.includes(wanted) ? undefined : wanted;
}
