// In every engine the convnet learns, stops, is scrubbed and recognizes drawings, and the kernel's window follows the pointer.
import { engines, open } from './engine.mjs';
import { watched } from './watched.mjs';

export default async function test(site, say) {
  const { url, close } = await watched(site);
  for (const engine of engines) {
    const browser = await open(engine);
    try {
      await browser.goto(`${url}embed/kernel-playground/`);
      const { from, size } = await browser.evaluate(windowOf);
      const to = [from[0] + 5 * size, from[1] + 3 * size];
      await browser.drag([from, [(from[0] + to[0]) / 2, from[1]], to]);
      say(`${engine}: the kernel's window follows the mouse`, await browser.evaluate(isMoved, [19, 12]));

      await browser.goto(`${url}embed/convnet-live/?convnet-live.pictures=300`);
      const { problem, share, again } = await browser.evaluate(train);
      say(`${engine}: it learns, stops and is scrubbed; the same epoch says the same`, problem);
      if (!problem) say(`${engine}: ${share}`, share !== again && `then ${again}`);
      const [left, top] = await browser.evaluate(padOf);
      const at = (x, y) => [left + x, top + y];
      await browser.drag([at(40, 40), at(180, 60), at(120, 180)]);
      say(`${engine}: a drawing is answered`, await browser.evaluate(answered));
      const wrong = await browser.evaluate(() => window.wrong);
      say(`${engine}: nothing goes wrong meanwhile`, wrong.join('; '));
    } finally {
      await browser.close();
    }
  }
  close();
}

/** In the page: the middle of the kernel's window, and the size of a pixel of the picture. */
async function windowOf() {
  const rest = () => new Promise((done) => setTimeout(done, 100));
  while (!document.querySelector('.widget[data-ready]')) await rest();
  const grip = document.querySelector('.playground-grip').getBoundingClientRect();
  const picture = document.querySelector('.playground-picture').getBoundingClientRect();
  return { from: [grip.left + grip.width / 2, grip.top + grip.height / 2], size: picture.width / 32 };
}

/** In the page: waits until the window is at a column and a row, in the address too. */
async function isMoved([column, row]) {
  const grip = document.querySelector('.playground-grip');
  for (let tries = 0; tries < 50; tries++) {
    const stands = grip.getAttribute('aria-valuetext') === `${column}, ${row}`;
    if (stands && location.search.includes(`place=${row},${column}`)) return '';
    await new Promise((done) => setTimeout(done, 100));
  }
  return `it stands at ${grip.getAttribute('aria-valuetext')}`;
}

/** In the page: plays for an epoch, stops, goes back to the start and forward again. */
async function train() {
  const rest = () => new Promise((done) => setTimeout(done, 100));
  const widget = document.querySelector('.widget');
  const said = () => widget.querySelector('.widget-summary').textContent;
  const until = async (what) => {
    for (let tries = 0; tries < 1800; tries++) {
      if (what()) return;
      await rest();
    }
    throw new Error(`it says: ${said()}`);
  };
  try {
    await until(() => widget.dataset.ready && widget.getAttribute('aria-busy') === 'false');
    const epoch = document.querySelector('#convnet-live-epoch');
    const set = (to) => {
      epoch.value = to;
      epoch.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const play = document.querySelector('.run-bar button');
    play.click();
    await until(() => epoch.valueAsNumber > 1);
    play.click();
    await until(() => widget.getAttribute('aria-busy') === 'false');
    set(1);
    await until(() => said().startsWith('After 1 epoch '));
    const share = said();
    set(0);
    await until(() => said().startsWith('Untrained'));
    set(1);
    await until(() => said().startsWith('After 1 epoch '));
    return { share, again: said() };
  } catch (error) {
    return { problem: String(error) };
  }
}

/** In the page: the position of the drawing pad, once it is there. */
async function padOf() {
  document.querySelector('.netlive-late').scrollIntoView();
  for (;;) {
    const pad = document.querySelector('.netlive-pad canvas');
    if (pad) {
      pad.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = pad.getBoundingClientRect();
      return [left, top];
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** In the page: waits until the network has classified the drawing. */
async function answered() {
  const status = document.querySelector('.netlive-pad [role=status]');
  for (let tries = 0; tries < 100; tries++) {
    if (/%.*%.*%/.test(status.textContent)) return '';
    await new Promise((done) => setTimeout(done, 100));
  }
  return `it says: ${status.textContent}`;
}
