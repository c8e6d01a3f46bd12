import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any page has. */
const mostStops = 80;

/** Where the focus is: whether a ring is drawn around it or what holds it, and if it is here. */
function lookAtFocus(wanted: Element): { readonly isSeen: boolean; readonly isHere: boolean } {
  const focused = document.activeElement;
  const around = [focused, focused?.parentElement].flatMap((element) => element ?? []);
  const isSeen = around.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  // The browser draws the ring around the parts of a date by itself. Between the last stop and
  // the first, the focus is on the page.
  const isDate = focused instanceof HTMLInputElement && focused.type === 'datetime-local';
  return { isSeen: isSeen || isDate || focused === document.body, isHere: focused === wanted };
}

/** Someone without a mouse: Tab, Space, Enter, the arrows, and typing. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on by Tab until a control has the focus, which must be seen at every stop. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < mostStops; stops += 1) {
      await this.#page.keyboard.press('Tab');
      const { isSeen, isHere } = await control.evaluate(lookAtFocus);
      expect(isSeen, 'the focus is seen').toBe(true);
      if (isHere) return;
    }
    throw new Error(`Tab does not lead to ${control.toString()}`);
  }

  /** Ticks a box. */
  async tick(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.#page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** Chooses one of a list: Tab leads to the list, the arrows go through it. */
  async choose(list: Locator, circle: Locator): Promise<void> {
    await this.tabTo(list.getByRole('radio').first());
    await this.#page.keyboard.press('Space');
    for (let steps = await list.getByRole('radio').count(); steps > 0; steps -= 1) {
      if (await circle.isChecked()) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not lead to ${circle.toString()}`);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.#page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  async press(button: Locator): Promise<void> {
    await this.tabTo(button);
    await this.#page.keyboard.press('Enter');
  }
}
