import { deflateRawSync } from 'node:zlib';
import { openCell, runCell } from './cell.mjs';
import { alive, same, shows } from './inPage.mjs';
import { inEveryEngine } from './reader.mjs';

/** In every engine, a reader answers, runs and stops code, is checked, goes back, and finds everything as it was left. */
export default async function test(site, say) {
  await inEveryEngine(site, say, async ({ engine, browser, at, url, check, visit, press }) => {
    await visit('losses/#how-far');
    await check('a predicted number is drawn, and the control that waits for it comes', async () => {
      await at(alive, '#hinge-loss');
      await at(shows, ['#hinge-loss-margin', false]);
      await press('.predict[data-claim=safe-at-margin-2] input');
      await browser.type('6.5');
      await press('.predict[data-claim=safe-at-margin-2] button[type=submit]');
      await at(shows, ['.predict[data-claim=safe-at-margin-2] .predict-verdict', '7.1']);
      await at(shows, ['#hinge-loss .guess-words', 'your guess: 6.5']);
      await at(shows, ['#hinge-loss-margin']);
    });
    await check('text that waits for an answer comes with it', async () => {
      await at(shows, ['[data-after=bonus-changes-nothing] > .held', false]);
      await press('.predict[data-claim=bonus-changes-nothing] [data-action=show]');
      await at(shows, ['[data-after=bonus-changes-nothing] > .held']);
      await at(shows, ['[data-after=bonus-changes-nothing] .after-answer-waits', false]);
    });

    await visit('gradient-descent/#step-size');
    await check('an option is chosen, and the rates that the figure kept back are free', async () => {
      await at(alive, '#step-size');
      await at(shows, ['#step-size .descent-up-to']);
      await press('.predict[data-claim=half-in-one-step] .predict-option input');
      await press('.predict[data-claim=half-in-one-step] button[type=submit]');
      await at(shows, ['.predict[data-claim=half-in-one-step] .predict-verdict', 'It is “0.5”.']);
      await at(shows, ['#step-size .descent-up-to', false]);
    });

    await visit('embed/class-templates/?class-templates.training=5000&class-templates.epoch=30');
    await check('long work is stopped half-way, and goes on', async () => {
      const button = '.widget [data-action=pause-computing]';
      if (!(await at(stops, button))) {
        // in WebKit, thirty epochs may take less time than drawing the first
        if (engine !== 'webkit') throw new Error('it is done before it can be stopped');
        return say('webkit: long work cannot be stopped, it is done at once');
      }
      await at(shows, [button, 'Go on']);
      await at(shows, ['.widget-progress', 'Stopped half-way']);
      await press(button);
      await at(shows, [button, false]);
      await at(shows, ['.widget[data-ready]']);
    });

    await visit('losses/');
    const name = 'losses/two-losses';
    await check('a loop without end is stopped', async () => {
      await at(openCell, name);
      await at(startCell, { name, code: 'while (true) {}' });
      await at(shows, [`[data-cell="${name}"] [data-action=stop]`]);
      await press(`[data-cell="${name}"] [data-action=stop]`);
      await at(shows, [`[data-cell="${name}"] .cell-said`, 'Stopped.']);
      same((await at(runCell, { name, code: '6 * 7' })).output, '42');
    });
    await check('what is typed is taken back and brought again', async () => {
      await at(focusCell, name);
      await browser.type('+ 8');
      same(await at(codeOf, name), '6 * 7+ 8');
      await browser.press('Control', 'z');
      same(await at(codeOf, name), '6 * 7');
      await browser.press('Control', 'y');
      same(await at(codeOf, name), '6 * 7+ 8');
      await at(startCell, { name, code: '"mine"' });
    });
    await check('an exercise says what is wrong, and what is right', async () => {
      const exercise = 'losses/l2Penalty';
      const answer = (term) =>
        `export function l2Penalty(W: number[][], lambda: number): number {\n  let total = 0;\n  for (const row of W) for (const w of row) total += ${term};\n  return lambda * total;\n}`;
      await at(openCell, exercise);
      same((await at(runCell, { name: exercise, code: answer('w') })).status, 'wrong');
      const { output } = await at(runCell, { name: exercise, code: answer('w * w') });
      same(output.replace(/\d+/, 'n'), 'Right, on all n inputs.');
    });
    const linked = deflateRawSync('"from a link"').toString('base64url');
    await visit(`losses/#code=1.${name}.${linked}`);
    await check('code comes in a link, and the reader’s own stays', async () => {
      const cell = `[data-cell="${name}"]`;
      await at(shows, [`${cell} .cell-linked`, 'came in a link']);
      await at(shows, [`${cell} .cell-static`, '"from a link"']);
      await press(`${cell} [data-action=leave-linked]`);
      await at(shows, [`${cell} .cell-static`, '"mine"']);
    });

    await visit('losses/?hinge-loss.margin=1.5#hinge-loss');
    await check('a step back in history finds figure, colours, answers and work as they are by now', async () => {
      await at(alive, '#hinge-loss');
      await at(() => (window.markOfThisVisit = true));
      await browser.goto(`${url}zh/losses/?hinge-loss.margin=2`);
      await at(alive, '#hinge-loss');
      await press('.theme-switch');
      const theme = await at(() => document.documentElement.dataset.theme);
      await press('.predict[data-claim=no-margin-no-loss-for-the-lazy] [data-action=show]');
      await at(openCell, name);
      await at(startCell, { name, code: '"elsewhere"' });
      await at(() => new Promise((saved) => setTimeout(saved, 500)));
      await browser.back();
      await at(shows, ['.predict[data-claim=no-margin-no-loss-for-the-lazy] .predict-answer']);
      await at(alive, `[data-cell="${name}"]`);
      await at(shows, [`[data-cell="${name}"] .cell-code`, '"elsewhere"']);
      same(await at(() => document.documentElement.dataset.theme), theme);
      await at(alive, '#hinge-loss');
      same(await at(() => document.querySelector('#hinge-loss-margin').value), '1.5');
      if (process.env.VERBOSE) console.log('    as it was left:', await at(() => !!window.markOfThisVisit));
      await browser.forward();
      await at(alive, '#hinge-loss');
      same(await at(() => document.querySelector('#hinge-loss-margin').value), '2');
    });

    await browser.resize(engine === 'chromium' ? 390 : 500, 844); // the other engines' windows cannot be that narrow
    await visit('losses/');
    await check('on a phone the bar leads from a figure back to the text', async () => {
      await at(alive, '#hinge-loss');
      await press('.predict[data-claim=no-margin-no-loss-for-the-lazy] .try');
      await at(shows, ['.way-back', 'Back to the text']);
      await at(rests);
      const [title, bar] = await at(() => ['#hinge-loss .widget-title', '.way-back'].map((part) => document.querySelector(part).getBoundingClientRect().toJSON())); // prettier-ignore
      if (bar.top !== 0 || title.top < bar.bottom || title.top > 130)
        throw new Error(`the bar is at ${bar.top}–${bar.bottom}, the title at ${title.top}`);
      await press('.way-back');
      await at(rests);
      const top = await at(() => document.querySelector('.predict[data-claim=no-margin-no-loss-for-the-lazy] .try').getBoundingClientRect().top); // prettier-ignore
      if (top < 0 || top > 844) throw new Error(`the sentence is at ${top}`);
    });
  });
}

/** In the page: stops long work as soon as possible; false if it finishes first. */
async function stops(button) {
  for (let tries = 0; tries < 6000; tries++) {
    const found = document.querySelector(button);
    found?.click();
    if (found) return true;
    if (document.querySelector('.widget').dataset.ready) return false;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('the work does not begin');
}

/** In the page: waits until it has stopped scrolling. */
async function rests() {
  for (let still = 0, before = -1; still < 10; before = scrollY) {
    await new Promise((done) => setTimeout(done, 60));
    still = scrollY === before ? still + 1 : 0;
  }
}

/** In the page: puts code into an open cell and runs it, without waiting for it to finish. */
async function startCell({ name, code }) {
  const cell = document.querySelector(`[data-cell="${name}"]`);
  const { view } = cell.querySelector('.cell-editor').shadowRoot.querySelector('.cm-content').cmTile.root;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
  await new Promise((done) => setTimeout(done, 50));
  cell.querySelector('[data-action=run]').click();
}

/** In the page: puts the caret at the end of a cell's code. */
function focusCell(name) {
  const cell = document.querySelector(`[data-cell="${name}"]`);
  cell.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { view } = cell.querySelector('.cell-editor').shadowRoot.querySelector('.cm-content').cmTile.root;
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.length } });
}

/** In the page: the code in a cell's editor. */
async function codeOf(name) {
  await new Promise((done) => setTimeout(done, 200));
  const cell = document.querySelector(`[data-cell="${name}"]`);
  return cell
    .querySelector('.cell-editor')
    .shadowRoot.querySelector('.cm-content')
    .cmTile.root.view.state.doc.toString();
}
