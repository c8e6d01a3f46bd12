/**
 * What runs inside the page. Each function is sent there as text, so it refers to nothing
 * outside of itself; each gives back pairs of a place and what is wrong with it.
 */
export type Faults = [place: string, wrong: string][];

/** What lies beside the screen, and words that a box cuts off at its side. */
export function findSideways(): Faults {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults: Faults = [];
  if (scrollWidth > clientWidth) {
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = outside.map((element) => element.getAttribute('class') ?? element.localName);
    faults.push([names.join(' > '), `${scrollWidth} of ${clientWidth} pixels`]);
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    // Words of a drawing stand once more in the table below it.
    if (parent instanceof SVGElement) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(box);
      // Words for a screen reader alone, and what can be scrolled to.
      if (clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll') break;
      const edges = box.getBoundingClientRect();
      const cuts = overflowX === 'hidden' || overflowX === 'clip';
      // The space at the end of a line that was typed hangs over, and nobody sees it.
      const hangs = getComputedStyle(parent).whiteSpaceCollapse === 'preserve';
      const spare = hangs ? Number.parseFloat(getComputedStyle(parent).fontSize) : 1;
      if (cuts && (right > edges.right + spare || left < edges.left - spare)) {
        faults.push([box.getAttribute('class') ?? box.localName, `cuts off "${node.nodeValue}"`]);
      }
    }
  }
  return faults;
}

/** Words that are cut off above or below, as where a box has a height of its own. */
export function findCutWords(): Faults {
  const faults: Faults = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    if (parent instanceof SVGElement) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const { overflowY, clipPath, webkitLineClamp } = getComputedStyle(box);
      const scrolls = overflowY === 'auto' || overflowY === 'scroll';
      // A line clamp cuts on purpose, and what it cuts stands elsewhere on the page.
      if (clipPath !== 'none' || webkitLineClamp !== 'none' || scrolls) break;
      const edges = box.getBoundingClientRect();
      const cuts = overflowY === 'hidden' || overflowY === 'clip';
      if (cuts && (bottom > edges.bottom + 1 || top < edges.top - 1)) {
        faults.push([box.getAttribute('class') ?? box.localName, `cuts off "${node.nodeValue}"`]);
      }
    }
  }
  return faults;
}

/**
 * Controls whose surface is less than so many pixels wide or high. The surface is what takes
 * the press: it is felt out from the middle, so that a label that covers an option counts. A
 * link within a sentence is as high as its line.
 */
export function findSmallTargets(least: number): Faults {
  const faults: Faults = [];
  // Behind a question that must be answered first, nothing can be pressed.
  const asked = document.querySelector('dialog:modal') ?? document;
  const controls = asked.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  for (const control of controls) {
    const { display } = getComputedStyle(control);
    const besideText = [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node !== control && node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const isInLine = display === 'inline' || display === 'inline-block';
    if (control.localName === 'a' && isInLine && besideText) continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // A link that breaks across lines has nothing in the middle between them.
    const box = control.getClientRects()[0] ?? control.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // What waits above the screen, such as the link past the head, is measured when it is here.
    if (y < 0 || x < 0 || box.width === 0) continue;
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const takesPress = (atX: number, atY: number): boolean => {
      const hit = document.elementFromPoint(atX, atY);
      return [control, ...labels].some((part) => hit !== null && part.contains(hit));
    };
    if (!takesPress(x, y)) {
      faults.push([control.id || control.innerText || control.localName, 'something covers it']);
      continue;
    }
    const reach = (stepX: number, stepY: number): number => {
      let steps = 0;
      while (steps < least && takesPress(x + stepX * (steps + 1), y + stepY * (steps + 1))) {
        steps += 1;
      }
      return steps;
    };
    const width = reach(-1, 0) + reach(1, 0) + 1;
    const height = reach(0, -1) + reach(0, 1) + 1;
    if (Math.min(width, height) < least) {
      const name = control.id || control.innerText.trim() || control.localName;
      faults.push([`${control.localName} ${name}`, `${width} x ${height} pixels`]);
    }
  }
  return faults;
}

/** Controls whose name for a screen reader leaves out the words that are seen on them. */
export function findNamesWithoutLabel(): Faults {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const faults: Faults = [];
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role="button"], [role="link"]',
  );
  for (const control of controls) {
    const by = control.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
    const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const name = named || control.getAttribute('aria-label');
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement;
    const labels = isField ? [...(control.labels ?? [])] : [];
    const seen = isField ? labels.map((label) => label.innerText).join(' ') : control.innerText;
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    if (isField && !name && plain(seen) === '') faults.push([control.id, 'has no label']);
    if (name && !plain(name).includes(plain(seen))) faults.push([seen, `is called "${name}"`]);
  }
  return faults;
}

/** Links whose line below is broken: in a flex box, each sign and word is underlined for itself. */
export function findBrokenLines(): Faults {
  const faults: Faults = [];
  for (const control of document.querySelectorAll<HTMLElement>('a[href], button')) {
    const { display, textDecorationLine } = getComputedStyle(control);
    const pieces = [...control.childNodes].filter((node) => node.textContent?.trim());
    const isBroken = display.includes('flex') && pieces.length > 1;
    if (
      control.checkVisibility({ visibilityProperty: true }) &&
      isBroken &&
      textDecorationLine.includes('underline')
    ) {
      faults.push([control.innerText, 'is underlined in pieces']);
    }
  }
  return faults;
}

/** In forced colours backgrounds and shadows are gone: what then still shows a control? */
export function findLostInForcedColours(): Faults {
  const faults: Faults = [];
  for (const control of document.querySelectorAll<HTMLElement>('button, input, select, textarea')) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(control);
    const name = control.id || control.innerText || control.localName;
    const isTick = control instanceof HTMLInputElement && /radio|checkbox/u.test(control.type);
    // The browser draws a tick of its own in the colours that the person has chosen.
    if (isTick && style.appearance === 'none') faults.push([name, 'has no tick']);
    const hasBorder =
      style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
    const isUnderlined = style.textDecorationLine.includes('underline');
    if (!isTick && !hasBorder && !isUnderlined) faults.push([name, 'has no edge']);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (getComputedStyle(element).forcedColorAdjust === 'none' && element.textContent !== '') {
      faults.push([element.getAttribute('class') ?? '', 'keeps its own colours']);
    }
  }
  return faults;
}

/** What still moves for someone who has asked for less motion. */
export function findMotion(): Faults {
  const faults: Faults = [];
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    // Something that only appears does not move.
    const moves =
      effect instanceof KeyframeEffect &&
      effect.getKeyframes().some((frame) => 'transform' in frame || 'translate' in frame);
    if (moves) faults.push([target?.className ?? 'page', 'moves']);
  }
  for (const element of document.querySelectorAll('*')) {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    if (/[1-9]/u.test(transitionDuration))
      faults.push([element.getAttribute('class') ?? '', 'glides']);
    if (scrollBehavior === 'smooth') faults.push([element.localName, 'scrolls smoothly']);
  }
  return faults;
}

/** Where the focus is, and what is wrong with how it is seen. */
export function lookAtFocus(): { readonly place: string; readonly wrong: readonly string[] } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) {
    return { place: '', wrong: [] };
  }
  const place = [...document.querySelectorAll('*')].indexOf(focused);
  const wrong: string[] = [];
  // The browser draws the ring around the parts of a date by itself.
  const isDate = focused instanceof HTMLInputElement && focused.type.includes('date');
  const rings = [focused, focused.parentElement].flatMap((element) => {
    if (!element) return [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return isDrawn && outlineColor !== 'rgba(0, 0, 0, 0)' ? [element] : [];
  });
  if (rings.length === 0 && !isDate) wrong.push('has no ring');
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const [fromX, toX] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [fromY, toY] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (toX <= fromX || toY <= fromY) wrong.push('is off the screen');
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  // Its middle and the places near its edges: nothing that stays while the page scrolls
  // may lie over one of them.
  for (const across of [0.1, 0.5, 0.9]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(
        fromX + (toX - fromX) * across,
        fromY + (toY - fromY) * down,
      );
      if (!hit || focused.contains(hit) || hit.contains(focused)) continue;
      if (labels.some((label) => label.contains(hit))) continue;
      wrong.push(`is covered by ${hit.getAttribute('class') ?? hit.localName}`);
    }
  }
  const name = focused.id || focused.innerText.trim().slice(0, 30) || focused.localName;
  return { place: `${place} ${name}`, wrong: [...new Set(wrong)] };
}
