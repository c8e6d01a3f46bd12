import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any page has. */
const mostStops = 80;

/** Whether a ring is drawn around what has the focus, or around what holds it. */
function hasRing(focused: Element): boolean {
  const around = [focused, focused.parentElement].filter((element) => element !== null);
  return around.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
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
      const focused = this.#page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      expect(await focused.evaluate(hasRing), 'the focus is seen').toBe(true);
      if (await control.evaluate((element) => element === document.activeElement)) return;
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
