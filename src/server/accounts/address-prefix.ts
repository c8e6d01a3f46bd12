import { isIPv6 } from 'node:net';

const groupsOfAddress = 8;
/** Groups of 16 bits: a /64, the least that one customer of a network has. */
const groupsOfPrefix = 4;
const mappedPrefix = '0:0:0:0:0:ffff';

/**
 * What attempts from an address are counted by: an IPv4 address itself, and of an IPv6
 * address its /64, because whoever has one address of it has them all.
 */
export function addressPrefix(address: string): string {
  const [plain = ''] = address.split('%', 1);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: groupsOfAddress - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after];
  if (groups.slice(0, 6).join(':') !== mappedPrefix) {
    return `${groups.slice(0, groupsOfPrefix).join(':')}::/64`;
  }
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
