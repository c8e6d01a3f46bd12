import { existsSync, realpathSync } from 'node:fs';
import { isIP, isIPv4 } from 'node:net';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';

/** Where the master key comes from. */
export type KeySource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'environment'; readonly text: string };

/** What the environment says, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the database. */
  readonly dataFolder: string;
  readonly key: KeySource;
  readonly publicOrigin: string | undefined;
  readonly trustedProxies: readonly string[];
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  /** One sentence that says what to do. */
  | { readonly ok: false; readonly sentence: string };

/** Names of the environment's variables, as they are found. */
export type Environment = Readonly<Record<string, string | undefined>>;

const highestPort = 65_535;
const portText = z.string().check(
  z.regex(/^\d{1,5}$/),
  z.refine((text) => Number(text) <= highestPort),
);
const hostText = z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/));
const filledText = z.string().check(z.regex(/\S/));
const originText = z.string().check(z.refine(isOrigin));
const proxyText = z.string().check(z.refine((text) => splitRanges(text).every(isAddressRange)));

const variables = {
  PORT: z._default(portText, '3000'),
  HOST: z._default(hostText, '127.0.0.1'),
  DATA_DIR: z._default(filledText, './data'),
  KEY_FILE: z.optional(filledText),
  MASTER_KEY: z.optional(filledText),
  PUBLIC_ORIGIN: z.optional(originText),
  TRUSTED_PROXY: z._default(proxyText, ''),
} as const;
const environmentSchema = z.object(variables);
type Variable = keyof typeof variables;

const sentences: Readonly<Record<Variable, string>> = {
  PORT: `Set PORT to a number from 0 to ${highestPort}.`,
  HOST: 'Set HOST to a host name or an address, such as 127.0.0.1.',
  DATA_DIR: 'Set DATA_DIR to the folder that is to hold the database.',
  KEY_FILE: 'Set KEY_FILE to the file that holds the key, or leave it out.',
  MASTER_KEY: 'Set MASTER_KEY to the content of a key file, or leave it out.',
  PUBLIC_ORIGIN:
    'Set PUBLIC_ORIGIN to the address of the site without a path, such as https://consult.example.',
  TRUSTED_PROXY:
    'Set TRUSTED_PROXY to the address ranges of your proxies, separated by commas, such as 10.0.0.0/8.',
};

/** Reads the environment. Empty variables count as left out. */
export function readConfig(environment: Environment): ReadConfig {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) =>
      environment[name] ? [[name, environment[name]]] : [],
    ),
  );
  const read = z.safeParse(environmentSchema, given);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    const [sentence = sentences.PORT] = Object.entries(sentences).flatMap(([name, text]) =>
      wrong.has(name) ? [text] : [],
    );
    return refuse(sentence);
  }
  const { PORT, HOST, DATA_DIR, KEY_FILE, MASTER_KEY, PUBLIC_ORIGIN, TRUSTED_PROXY } = read.data;
  if (KEY_FILE && MASTER_KEY) return refuse('Set KEY_FILE or MASTER_KEY, not both.');
  if (!isLoopback(HOST) && !PUBLIC_ORIGIN?.startsWith('https://')) {
    return refuse(
      `Set PUBLIC_ORIGIN to the https address of the site, because HOST ${HOST} can be reached from other machines.`,
    );
  }
  if (PUBLIC_ORIGIN && !PUBLIC_ORIGIN.startsWith('https://') && !isOnThisMachine(PUBLIC_ORIGIN)) {
    return refuse(
      `Set PUBLIC_ORIGIN to an https address: ${PUBLIC_ORIGIN} would send answers and passwords in the clear.`,
    );
  }
  const dataFolder = resolve(DATA_DIR);
  const file = resolve(KEY_FILE ?? join(homedir(), '.config', 'exosome-consult', 'key'));
  if (!MASTER_KEY && `${realPath(file)}${sep}`.startsWith(`${realPath(dataFolder)}${sep}`)) {
    return refuse(
      'Set KEY_FILE to a file outside DATA_DIR, so that a copy of the data does not hold its key.',
    );
  }
  return {
    ok: true,
    config: {
      port: Number(PORT),
      host: HOST,
      dataFolder,
      key: MASTER_KEY ? { kind: 'environment', text: MASTER_KEY } : { kind: 'file', file },
      publicOrigin: PUBLIC_ORIGIN,
      trustedProxies: splitRanges(TRUSTED_PROXY),
    },
  };
}

/** The path behind links, as far as it exists. */
function realPath(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return realpathSync(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function refuse(sentence: string): ReadConfig {
  return { ok: false, sentence };
}

/** The address of a server that has no other one: of this machine, with its port. */
export function localOrigin(host: string, port: number | string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Whether only this machine can reach a server that listens there. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function isOnThisMachine(origin: string): boolean {
  return isLoopback(new URL(origin).hostname.replaceAll(/[[\]]/gu, ''));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/u.test(url.protocol) && url.origin === text;
}

function splitRanges(text: string): string[] {
  return text
    .split(',')
    .map((range) => range.trim())
    .filter((range) => range !== '');
}

function isAddressRange(range: string): boolean {
  const [address = '', bits, ...rest] = range.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  // A range of every address would let anyone say where they come from.
  return (
    bits === undefined ||
    (/^\d{1,3}$/u.test(bits) && Number(bits) >= 1 && Number(bits) <= (kind === 4 ? 32 : 128))
  );
}
