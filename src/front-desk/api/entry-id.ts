/** 128 random bits in hexadecimal, so that a repeated press records one entry. */
export function entryId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
