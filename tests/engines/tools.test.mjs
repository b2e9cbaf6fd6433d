import { alive, middle, same, shows } from './inPage.mjs';
import { inEveryEngine } from './reader.mjs';

/** A reader's tools in every engine: numbers that explain themselves or control a figure, forks, the other language, slides. */
export default async function test(site, say) {
  await inEveryEngine(site, say, async ({ engine, browser, at, url, check, visit, press }) => {
    const textOf = (part) => at((part) => document.querySelector(part).textContent, part);

    await check('a click at a number shows its line, and the cell computes it', async () => {
      await visit('embed/hinge-loss/');
      await at(alive, '#hinge-loss');
      await press('#hinge-loss-summary [data-quantity="hinge.loss"]');
      await at(shows, ['dialog.numbers .numbers-code mark', 'svmLoss(']);
      await at(shows, ['dialog.numbers .numbers-operands', '[3.2, 5.1, −1.7]']);
      await at(shows, ['dialog.numbers [data-action="number-as-cell"]']);
      await visit((await at(() => document.querySelector('[data-action="number-as-cell"]').href)).slice(url.length));
      await at(alive, '.cell');
      await press('.cell [data-action="run"]');
      await at(shows, ['.cell .cell-output', '2.8999999999999995']);
    });

    await check('so it is with a number of a whole sentence, from pictures', async () => {
      await visit('embed/nearest-images/');
      await at(alive, '#nearest-images');
      await at(shows, ['#nearest-images:not([aria-busy="true"])']);
      await press('#nearest-images .widget-menu summary');
      await press('#nearest-images [data-action="numbers"]');
      await at(shows, ['dialog.numbers .numbers-list button']);
      await press('dialog.numbers .numbers-list button');
      await at(shows, ['dialog.numbers [data-action="number-as-cell"]']);
    });

    await check('a number of the prose is pulled, and the figure follows', async () => {
      await visit('losses/');
      await at(alive, '#hinge-loss');
      const number = '.chapter p [data-pulls="hinge-loss.scores.0"][role="slider"]';
      await at(shows, [number, '3.2']);
      await at(hovered, number);
      const [x, y] = await at(middle, number);
      await browser.drag([[x, y], [x + 4, y], [x + 18, y], [x + 36, y]]); // prettier-ignore
      await at(shows, [number, '4.2']);
      await at(shows, ['#hinge-loss-summary', 'score at 4.2']);
    });

    await check('a run is forked at its step, and both branches go on', async () => {
      await visit('embed/step-size/?step-size.step=4');
      await at(alive, '#step-size');
      await press('#step-size [data-action="fork"]');
      await at(shows, ['#step-size [data-action="unite"]']);
      await at(shows, ['#step-size .fork p', '4']);
      await at(shows, ['#step-size .fork-pale']);
      await press('#step-size [data-action="unite"]');
      await at(shows, ['#step-size [data-action="fork"]']);
    });

    await check('one key turns the paragraph under the pointer, another the page, and both turn back', async () => {
      await visit('losses/');
      await at(alive, '#hinge-loss');
      const paragraph = '[data-block="who-is-pulling.1"]';
      const own = await textOf(paragraph);
      await press(paragraph);
      await browser.type('l');
      await at(shows, [`${paragraph}[lang="zh-CN"], ${paragraph}[lang="zh-Hans"], ${paragraph}[lang="zh"]`]);
      await browser.type('l');
      await at(shows, [`${paragraph}:not([lang])`]);
      same(await textOf(paragraph), own);
      await browser.press('Shift', 'L');
      await at(shows, ['#hinge-loss[lang^="zh"] .widget-title', '损失']);
      await browser.press('Shift', 'L');
      await at(shows, ['#hinge-loss .widget-title', 'Push the cat']);
    });

    await check('slides turn by keys, a figure lives on its slide, and Escape gives the arrows back', async () => {
      await visit('slides/losses/');
      await at(shows, ['.deck[data-open]']);
      await browser.type('n');
      await at(shows, ['#how-far[data-current]']);
      await at(shows, ['.deck-figure:not([hidden]) #hinge-loss[data-ready]']);
      await press('#hinge-loss .plane [role="slider"]');
      await at(shows, ['.deck-keys', 'Esc']);
      // only WebDriver has a character for this key
      if (engine === 'chromium')
        await at(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))); // prettier-ignore
      else await browser.type('\uE00C');
      await at(shows, ['.deck-keys:not(:empty)', false]);
      await browser.type('n');
      await at(shows, ['#how-far[data-current]', false]);
    });
  });
}

/** In the page: hovers over a number in the prose, which loads its handle. */
async function hovered(number) {
  const element = document.querySelector(number);
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  for (let tries = 0; !element.title; tries++) {
    if (tries > 400) throw new Error('the number does not say that it can be pulled');
    await new Promise((done) => setTimeout(done, 50));
  }
}
