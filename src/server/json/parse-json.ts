/** Caps on the shape of a body. What a form sends is five deep and at most 200 long. */
const jsonCaps = {
  /** Lists and objects inside each other. */
  depth: 16,
  /** Entries of one list, and keys of one object. */
  entries: 500,
} as const;

/** Keys that reach into an object's prototype. */
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const refused: ParsedJson = { ok: false };

/** Reads JSON in UTF-8, within the caps. What is wrong with it is not said. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused;
  }
  // Before parsing, so that nothing ever holds a deeper value.
  if (depthOf(text) > jsonCaps.depth) return refused;
  try {
    const value: unknown = JSON.parse(text);
    return isWithinCaps(value) ? { ok: true, value } : refused;
  } catch {
    return refused;
  }
}

/** Deepest nesting of a JSON text; brackets inside strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}

function isWithinCaps(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value);
  if (keys.length > jsonCaps.entries) return false;
  if (!Array.isArray(value) && keys.some((key) => forbiddenKeys.includes(key))) return false;
  return Object.values(value).every(isWithinCaps);
}
