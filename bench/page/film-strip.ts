import type { Browser } from '@playwright/test';
import type { Candidate } from './candidates.ts';
import { open } from './measure-page.ts';
import { screen, takePhone } from './slow-phone.ts';

/** What a page looked like at each moment; nothing where it was still empty. */
export interface Film {
  readonly name: string;
  readonly frames: readonly (string | undefined)[];
}

const every = 100;
const long = 2_000;
const moments = Array.from({ length: long / every + 1 }, (_, place) => place * every);
/** Width of one picture on the strip, in pixels. */
const small = 84;
/** Pictures are taken larger, so that words can be guessed at. */
const sharpness = 2;

/** Films the first seconds of a visit on the slow phone. */
export async function film(browser: Browser, candidate: Candidate, origin: string): Promise<Film> {
  const phone = await takePhone(browser);
  const taken: { readonly at: number; readonly picture: string }[] = [];
  try {
    phone.browser.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      taken.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
      void phone.browser.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
    await phone.browser.send('Page.startScreencast', {
      format: 'jpeg',
      quality: 70,
      maxWidth: small * sharpness,
      maxHeight: Math.round((small * sharpness * screen.height) / screen.width),
    });
    await open(phone.page, candidate, origin);
    await new Promise((resolve) => setTimeout(resolve, long + 1_000));
    const begin = await phone.page.evaluate(() => performance.timeOrigin);
    const frames = moments.map((moment) => {
      const before = taken.filter(({ at }) => at >= begin && at - begin <= moment);
      return before.at(-1)?.picture;
    });
    return { name: candidate.name, frames };
  } finally {
    await phone.put();
  }
}

/** Puts films below each other, a column a moment, and writes them as one picture. */
export async function writeStrip(
  browser: Browser,
  films: readonly Film[],
  path: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 120 + moments.length * (small + 4), height: 400 },
  });
  const height = Math.round((small * screen.height) / screen.width);
  const head = moments.map((moment) => `<th>${(moment / 1000).toFixed(1)}</th>`).join('');
  const rows = films.map(({ name, frames }) => {
    const cells = frames.map((picture) =>
      picture === undefined
        ? '<td></td>'
        : `<td><img src="data:image/jpeg;base64,${picture}"></td>`,
    );
    return `<tr><th>${name}</th>${cells.join('')}</tr>`;
  });
  await page.setContent(`<style>
    body { margin: 8px; font: 13px sans-serif; background: #fff }
    td { width: ${small}px; height: ${height}px; padding: 0; outline: 1px solid #ccc }
    img { display: block; width: ${small}px; height: ${height}px }
    th { padding: 2px 6px; white-space: nowrap }
  </style><table><tr><th>seconds</th>${head}</tr>${rows.join('')}</table>`);
  await page.locator('table').screenshot({ path, type: 'jpeg', quality: 60 });
  await page.close();
}
