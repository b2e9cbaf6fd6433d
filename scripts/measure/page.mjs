import { aim } from './aim.mjs';

/** A page with one slider and nothing else, beside which figures are measured. */
export async function empty(context, throttle) {
  const page = await open(context, async (page) => {
    await page.setContent(
      '<!doctype html><title>Empty</title><input type="range" min="0" max="100" style="width:400px">',
    );
  });
  return probe(context, page, await aim(page, 'body', 'input'), throttle);
}

/** A figure on a page, and how to move it; `moves` is null if there is no way. */
export async function figure(context, url, name, what, throttle) {
  const within = `#${name}.widget`;
  const page = await open(context, async (page) => {
    await page.goto(url);
    await page.locator(within).scrollIntoViewIfNeeded(); // in a chapter it is alive where it is seen
    await page.locator(`${within}[data-ready="true"][aria-busy="false"]`).waitFor();
  });
  return probe(context, page, await aim(page, within, what), throttle);
}

async function open(context, load) {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await load(page);
  await page.evaluate(watch);
  return page;
}

/** Records, in the page, how long after each input the next frame has been drawn. */
function watch() {
  const measured = { painted: [], changes: 0, watch: null };
  window.measured = measured;
  let waiting = false;
  const note = ({ timeStamp }) => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // a message sent in a frame arrives when that frame has been drawn
      port1.onmessage = () => {
        measured.painted.push(performance.now() - timeStamp);
        waiting = false;
      };
      port2.postMessage(null);
    });
  };
  for (const type of ['pointermove', 'click', 'keydown'])
    addEventListener(type, note, { capture: true, passive: true });
  const observer = new MutationObserver((list) => (measured.changes += list.length));
  measured.count = () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  measured.stop = () => observer.disconnect();
}

async function probe(context, page, moves, throttle) {
  const session = await context.newCDPSession(page);
  const slow = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  let made = 0;
  let jitter = 1;
  /** Makes one input, and returns how long it took; null if it changed nothing. */
  const input = async () => {
    const before = await moves.sign();
    await page.evaluate(() => (window.measured.painted.length = 0));
    await moves.to(made++);
    // readers are not synchronized with frames
    jitter = (jitter * 16_807) % 2_147_483_647;
    await page.waitForTimeout(60 + (jitter % 40));
    await page.waitForFunction(() => window.measured.painted.length > 0, null, { timeout: 5_000 });
    const [time] = await page.evaluate(() => window.measured.painted);
    return (await moves.sign()) === before ? null : time;
  };
  return {
    moves,
    async times(count) {
      await page.bringToFront();
      const times = [];
      await moves.start();
      await slow(throttle); // only now: a slowed page keeps the machine busy even when idle
      for (let i = 0; i < count; i++) times.push(await input());
      await slow(1);
      await moves.end();
      return times.filter((time) => time !== null);
    },
    /** The page's own work for one input, in unslowed milliseconds, and its changes of the document. */
    async effort(count) {
      await page.bringToFront();
      await moves.start();
      await input();
      const before = await worked();
      for (let i = 0; i < count; i++) await input();
      const work = ((await worked()) - before) / count;
      await page.evaluate(() => window.measured.count());
      let effective = 0;
      for (let i = 0; i < count; i++) if ((await input()) !== null) effective++;
      const changes = await page.evaluate(() => (window.measured.stop(), window.measured.changes));
      await moves.end();
      return { work, changes: changes / Math.max(1, effective) };
    },
    is: (other) => other === page,
    close: () => page.close(),
  };
}
