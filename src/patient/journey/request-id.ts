const idBytes = 16;

/** 128 random bits as 32 hexadecimal digits, by which every send of a draft is one request. */
export function newRequestId(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(idBytes)));
}

/** Bytes as hexadecimal digits, two each. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
