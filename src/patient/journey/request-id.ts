const idBytes = 16;

/** 128 random bits as 32 hexadecimal digits, by which every send of a draft is one request. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
