/** The ways to move a figure, by kind, with how to find them. */
const places = {
  input: 'input[type=range]',
  control: ':is(.widget-run, .widget-controls) :is(input, select)',
  handle: '.widget-figure :is([role=slider], .pull-number)',
};

/**
 * The first of its kind within an element, and how to move it: `start`, `to` the nth position, `end`; `sign` is its state.
 * Null if there is none.
 */
export async function aim(page, within, what) {
  const first = await firstIn(page, page.locator(within).locator(places[what]).filter({ visible: true }));
  if (!first) return null;
  await page.waitForTimeout(300); // newly visible content has been drawn
  const found = await first.evaluate((part) => ({
    type: part.type ?? 'handle',
    name: part.name,
    steps: part.type === 'range' ? Math.round((part.max - part.min) / (Number(part.step) || 1)) : 0,
    share: part.type === 'range' ? (part.value - part.min) / (part.max - part.min) : 0,
  }));
  const kinds = { range: slide, radio: choose, checkbox: press, 'select-one': press };
  const make = kinds[found.type] ?? (what === 'handle' ? drag : type);
  return { kind: found.type, ...(await make(page, first, found)) };
}

/** The first that is reachable, or else the first. */
async function firstIn(page, all) {
  const count = await all.count();
  for (let i = 0; i < count; i++) {
    const isReached = await all.nth(i).evaluate((part) => {
      part.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return part.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    if (isReached) return all.nth(i);
  }
  return count ? all.first() : null;
}

/** Moves there and back, with `steps` steps each way. */
const swing = (i, steps) => {
  const at = i % (2 * steps);
  return (at <= steps ? at : 2 * steps - at) / steps;
};

async function slide(page, range, { steps, share }) {
  const { x, y, width, height } = await range.boundingBox();
  const [left, length, middle] = [x + 8, width - 16, y + height / 2];
  const stops = Math.min(30, steps);
  let at = share;
  return {
    start: async () => {
      await page.mouse.move(left + length * at, middle);
      await page.mouse.down();
      await page.waitForTimeout(100);
    },
    to: async (i) => page.mouse.move(left + length * (at = swing(i + Math.round(share * stops) + 1, stops)), middle),
    end: () => page.mouse.up(),
    sign: () => range.evaluate((part) => part.value),
  };
}

async function drag(page, handle) {
  let from;
  return {
    start: async () => {
      const { x, y, width, height } = await handle.boundingBox();
      from = [x + width / 2, y + height / 2];
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.waitForTimeout(100);
    },
    // around its initial position, never far
    to: (i) => {
      const turn = ((i % 18) + 1) * 0.35;
      return page.mouse.move(from[0] + 60 * Math.sin(turn), from[1] + 40 * Math.sin(1.3 * turn));
    },
    end: () => page.mouse.up(),
    sign: () => page.evaluate(signsOf),
  };
}

async function choose(page, first, { name }) {
  const options = page.locator(`input[name="${name}"]`);
  const count = await options.count();
  return {
    ...still,
    to: (i) => options.nth((i + 1) % count).evaluate((part) => part.click()),
    sign: () => page.evaluate(signsOf),
  };
}

async function press(page, first) {
  return { ...still, to: () => first.evaluate((part) => part.click()), sign: () => page.evaluate(signsOf) };
}

async function type(page, first) {
  return {
    ...still,
    start: () => first.focus(),
    to: (i) => page.keyboard.press(i % 2 ? 'Backspace' : '1'),
    sign: () => page.evaluate(signsOf),
  };
}

const still = { start: async () => {}, end: async () => {} };

/** The state of the figure as a text. Runs in a page. */
function signsOf() {
  const parts = document.querySelectorAll('.widget :is(input, [role=slider])');
  return [...parts].map((part) => part.getAttribute('aria-valuetext') ?? (part.checked ? 'on' : part.value)).join();
}
