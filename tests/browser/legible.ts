import { expect, type Locator } from '@playwright/test';

/**
 * Expects every text of a figure to be legible: none clipped, overlapping another or broken inside a word; and every
 * drawing to have room.
 */
export async function isLegible(widget: Locator, what: string) {
  expect(await widget.evaluate(illegible), what).toEqual([]);
}

/** The illegible texts of a figure, each with the reason. Runs in the page. */
function illegible(widget: Element): string[] {
  const slack = 1.5;
  const found = new Set<string>();
  const quoted = (text: string) => `“${text.trim().slice(0, 40)}”`;
  const range = document.createRange();
  const rects = (node: Node, from = 0, to = node.textContent!.length) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  };
  const ancestors = (element: Element) => {
    const all: Element[] = [];
    for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) all.push(up);
    return all;
  };
  const notRead = '.visually-hidden, .katex, .cm-editor, title, desc, option';

  const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  const texts: { text: string; element: Element; boxes: DOMRect[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement!;
    if (!node.textContent!.trim() || element.closest(notRead)) continue;
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    if (ancestors(element).some((up) => getComputedStyle(up).clipPath === 'inset(50%)')) continue; // only for screen readers
    const isFolded = (up: Element) =>
      up.getBoundingClientRect().width === 0 && getComputedStyle(up).overflowX === 'hidden';
    if (ancestors(element).some(isFolded)) continue; // where there is no room for every tick, as CSS says
    if (element.getClientRects().length === 0) continue; // Chromium calls text of an SVG visible that is not displayed
    const boxes = rects(node);
    if (boxes.length === 0) continue;
    texts.push({ text: node.textContent!, element, boxes });
    if (boxes.length === 1) continue;
    for (const { 0: word, index } of node.textContent!.matchAll(/[\p{Script=Latin}\d.,]{2,}/gu)) {
      const lines = new Set(rects(node, index, index + word.length).map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.add(`${quoted(word)} is broken`);
    }
  }

  for (const { text, element, boxes } of texts) {
    for (const up of ancestors(element)) {
      const { overflowX, overflowY, display, contain, contentVisibility } = getComputedStyle(up);
      if (/auto|scroll/.test(overflowX + overflowY)) break; // the reader scrolls there
      const clips = contentVisibility === 'auto' || /paint|strict|content/.test(contain) || up === widget;
      const [x, y] = [overflowX, overflowY].map((overflow) => clips || /hidden|clip/.test(overflow));
      if (!(x || y) || display === 'inline' || display === 'contents') continue;
      const bounds = up.getBoundingClientRect();
      for (const box of boxes) {
        const aside = Math.max(bounds.left - box.left, box.right - bounds.right);
        const above = Math.max(bounds.top - box.top, box.bottom - bounds.bottom);
        // the line has room above and below a letter
        if ((x && aside > slack) || (y && above > 0.3 * box.height))
          found.add(`${quoted(text)} is cut by .${up.getAttribute('class')}`);
      }
    }
  }

  // a formula or a name may be longer than its field; a number may not
  const fields = [...widget.querySelectorAll<HTMLInputElement>('.number-field input')].filter((field) =>
    field.checkVisibility({ checkVisibilityCSS: true }),
  );
  for (const field of fields) {
    const { value, scrollWidth, clientWidth } = field;
    if (scrollWidth > clientWidth + slack) found.add(`${quoted(value)} is cut by its field`);
    const ends = [field, widget].map((element) => element.getBoundingClientRect().right);
    if (ends[0] > ends[1] + slack) found.add(`the field of ${quoted(value)} reaches out of its figure`);
  }

  for (const drawing of widget.querySelectorAll('svg:not(svg svg, [width="1"]), canvas, img')) {
    if (!drawing.checkVisibility({ checkVisibilityCSS: true })) continue;
    const { width, height } = drawing.getBoundingClientRect();
    if (Math.min(width, height) < 8) found.add(`.${drawing.parentElement!.className} has no room for its drawing`);
  }

  // labels of a figure, without the empty parts of their lines; a mark that moves with the data may meet another
  const labels = texts
    .filter(
      ({ element }) =>
        element.closest('.widget-figure, .widget-details') &&
        !element.closest('.at.badge, .at-dot, .descent-map-minimum'),
    )
    .flatMap(({ text, element, boxes }) => boxes.map((box) => ({ text, of: element as Element, box })));
  const floats = (element: Element) => ancestors(element).some((up) => getComputedStyle(up).position === 'sticky');
  // what is fixed at the foot of the screen covers what is scrolled beneath it
  const inFields = fields
    .filter((field) => !floats(field))
    .map((field) => ({
      text: field.value,
      of: field as Element,
      box: field.getBoundingClientRect(),
    }));
  const all = [...labels, ...inFields].map(({ text, of, box: { left, right, top, bottom, height } }) => {
    const empty = Math.min(8, 0.2 * height);
    return { text, of, left, right, top: top + empty, bottom: bottom - empty };
  });
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      if (a.of === b.of) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > slack && high > slack) found.add(`${quoted(a.text)} and ${quoted(b.text)} overlap`);
    }
  });
  return [...found];
}
