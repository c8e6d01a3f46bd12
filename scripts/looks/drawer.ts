import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../src/consultation/index.ts';

/** One way to look at a page: how wide, in which colours, how large the text. */
interface Way {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isDark?: true;
  readonly isPrint?: true;
  readonly isLargeText?: true;
  /** Pixels of the picture for each of the page. */
  readonly scale: number;
}

/** Every page and state is seen so. */
const usualWays: readonly Way[] = [
  { id: '390', width: 390, height: 844, scale: 1 },
  { id: '1280', width: 1280, height: 800, scale: 0.55 },
];

/** The key pages are seen so as well. Paper is 7.5 inches wide between its margins. */
const furtherWays: readonly Way[] = [
  { id: '390-dark', width: 390, height: 844, scale: 1, isDark: true },
  { id: '1280-dark', width: 1280, height: 800, scale: 0.55, isDark: true },
  { id: '320', width: 320, height: 640, scale: 1 },
  { id: '390-text-200', width: 390, height: 844, scale: 0.8, isLargeText: true },
  { id: '768', width: 768, height: 1024, scale: 0.6 },
  { id: '1920', width: 1920, height: 1080, scale: 0.45 },
  { id: 'print', width: 720, height: 960, scale: 0.7, isPrint: true },
];

/** A page in one of its states. */
export interface State {
  readonly page: string;
  readonly state: string;
  /** Seen in every way, not only the usual ones. */
  readonly isKey?: boolean;
}

export interface Picture extends State {
  readonly way: string;
  readonly language: Language;
}

/** Name of the file of a picture. */
export function fileOf({ page, state, way, language }: Picture): string {
  return `${[page, state, way, language].join('-').replaceAll(/\W+/gu, '-')}.webp`;
}

export interface Drawer {
  readonly draw: (page: Page, language: Language, state: State) => Promise<void>;
  /** Every picture so far, in the order in which they were drawn. */
  readonly pictures: readonly Picture[];
}

/** How large a picture is, beside the page's own size, and how fine, each from 0 to 1. */
export interface Fineness {
  readonly size: number;
  readonly quality: number;
  /** Pixels that a picture is high at most; a longer page is cut off. */
  readonly highest: number;
}

/** Draws pages into a folder. The pictures are made small by the browser itself. */
export async function createDrawer(
  browser: Browser,
  folder: string,
  fineness: Fineness,
): Promise<Drawer> {
  const pictures: Picture[] = [];
  const workshop = await browser.newPage();

  async function toSmallPicture(png: Buffer, scale: number): Promise<Buffer> {
    const encoded = await workshop.evaluate(
      async ({ source, factor, most, quality }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width * factor;
        canvas.height = Math.min(image.height * factor, most);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('the browser draws no pictures');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, image.height * factor);
        return canvas.toDataURL('image/webp', quality).replace(/^.*,/u, '');
      },
      {
        source: png.toString('base64'),
        factor: scale * fineness.size,
        most: fineness.highest,
        quality: fineness.quality,
      },
    );
    return Buffer.from(encoded, 'base64');
  }

  async function look(page: Page, way: Way): Promise<void> {
    await page.setViewportSize({ width: way.width, height: way.height });
    await page.emulateMedia({
      colorScheme: way.isDark ? 'dark' : 'light',
      media: way.isPrint ? 'print' : 'screen',
    });
    await page.evaluate(
      (size) => {
        document.documentElement.style.fontSize = size;
        window.scrollTo(0, 0);
        return document.fonts.ready;
      },
      way.isLargeText ? '200%' : '',
    );
  }

  return {
    pictures,
    async draw(page, language, state) {
      await page.mouse.move(0, 0);
      for (const way of state.isKey ? [...usualWays, ...furtherWays] : usualWays) {
        await look(page, way);
        const png = await page.screenshot({ fullPage: true, animations: 'disabled' });
        const picture = { ...state, way: way.id, language };
        writeFileSync(`${folder}/${fileOf(picture)}`, await toSmallPicture(png, way.scale));
        pictures.push(picture);
      }
      const [usual] = usualWays;
      if (usual) await look(page, usual);
    },
  };
}
