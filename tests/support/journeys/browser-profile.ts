import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { BrowserContext, BrowserType, Page } from '@playwright/test';

type LaunchOptions = NonNullable<Parameters<BrowserType['launchPersistentContext']>[1]>;

/** Bits of a byte, and of a letter of base64. */
const bits = { ofByte: 8, ofLetter: 6 } as const;

/** Folders of a profile in which the browser keeps the pages themselves, and scripts made ready. */
const cacheFolders = ['Cache', 'Code Cache', 'Service Worker'];

interface ProfileFile {
  /** Where it lies in the profile. */
  readonly path: string;
  /** It holds pages and scripts, which name every question and every option. */
  readonly isCache: boolean;
  readonly bytes: Buffer;
}

/** A browser that keeps what it keeps in a folder of its own, as a person's browser does. */
export class BrowserProfile {
  readonly folder = mkdtempSync(join(tmpdir(), 'exosome-profile-'));
  readonly #type: BrowserType;
  readonly #options: LaunchOptions;
  readonly #watch: (context: BrowserContext) => void;
  #context: BrowserContext | undefined;

  /** @param watch is given the browser each time that it starts */
  constructor(type: BrowserType, options: LaunchOptions, watch: (context: BrowserContext) => void) {
    this.#type = type;
    this.#options = options;
    this.#watch = watch;
  }

  /** Starts the browser on what the folder holds. */
  async start(): Promise<Page> {
    this.#context = await this.#type.launchPersistentContext(this.folder, this.#options);
    this.#watch(this.#context);
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  /** Ends the browser, which writes all that it still has to. */
  async end(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** What the folder holds; whole only once the browser has ended. */
  files(): ProfileFile[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const absolute = join(entry.parentPath, entry.name);
        const path = relative(this.folder, absolute);
        const isCache = path.split(sep).some((part) => cacheFolders.includes(part));
        return { path, isCache, bytes: readFileSync(absolute) };
      });
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Which of these texts stand in the clear in which of these files. They are found in UTF-8, in
 * UTF-16 and in base64, wherever they begin, since browsers write the one or the other and the
 * pages seal into base64. This is plain search: what is packed (deflate, brotli, snappy) is not
 * unpacked, so that a text in there is found only where packing left it as it was.
 */
export function foundIn(files: readonly ProfileFile[], texts: readonly string[]): string[] {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }));
  return files.flatMap(({ path, bytes }) =>
    wanted
      .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
      .map(({ text }) => `${path}: ${text}`),
  );
}

function formsOf(text: string): Buffer[] {
  const { length } = Buffer.from(text);
  // Three bytes are four letters, so the letters depend on how many bytes stand before.
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.from(' '.repeat(before) + text)
      .toString('base64')
      // Without the letters that also say something of what stands beside it.
      .slice(
        Math.ceil((before * bits.ofByte) / bits.ofLetter),
        Math.floor(((before + length) * bits.ofByte) / bits.ofLetter),
      ),
  );
  return [text, ...inBase64].flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]);
}
