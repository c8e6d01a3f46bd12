/** Sealing of what is kept on the device. Source: NIST SP 800-38D, 12 bytes of nonce for AES-GCM. */
const nonceBytes = 12;
const algorithm = { name: 'AES-GCM', length: 256 } as const;

/** A key that can be used on this device and read out by nobody, the page included. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
}

/**
 * Seals a text under a nonce of its own.
 * @returns nonce and ciphertext in base64
 */
export async function seal(key: CryptoKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: algorithm.name, iv }, key, plain);
  const bytes = [...iv, ...new Uint8Array(sealed)];
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/**
 * The text that was sealed.
 * @throws Error when it was changed, cut off, or sealed under another key
 */
export async function unseal(key: CryptoKey, sealed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
  const iv = bytes.subarray(0, nonceBytes);
  const part = bytes.subarray(nonceBytes);
  const plain = await crypto.subtle.decrypt({ name: algorithm.name, iv }, key, part);
  return new TextDecoder().decode(plain);
}
