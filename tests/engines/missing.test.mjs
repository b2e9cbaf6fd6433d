import { createServer } from 'node:http';
import { engines, open } from './engine.mjs';

/** A part that failed to load is loaded when requested again, even in an engine that remembers failures by address. */
export default async function missing(site, say) {
  let away = null;
  const server = createServer(async (request, response) => {
    if (away?.test(request.url)) return response.writeHead(503).end();
    const { status, headers, body } = await fetch(new URL(request.url, site));
    response.writeHead(status, { 'content-type': headers.get('content-type'), 'cache-control': 'no-store' });
    for await (const piece of body) response.write(piece);
    response.end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${server.address().port}/`;
  const page = await (await fetch(`${site}losses/`)).text();
  const island = page.slice(0, page.indexOf('id="softmax-probabilities"')).split('<astro-island').at(-1);
  const script = new URL(/component-url="([^"]+)"/.exec(island)[1], `${site}losses/`).pathname;
  const shared = /figure\.[\w-]+\.js/.exec(await (await fetch(new URL(script, site))).text())[0];

  for (const engine of engines) {
    const browser = await open(engine);
    away = new RegExp(script.replaceAll('.', '\\.'));
    await browser.goto(`${home}losses/`);
    await browser.evaluate(() => document.getElementById('softmax-probabilities').scrollIntoView());
    const told = await browser.evaluate(appears, '.part-missing button');
    await browser.evaluate(() => {
      const slider = document.getElementById('softmax-probabilities-target');
      slider.value = '0.6';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    away = null;
    await browser.evaluate(() => document.querySelector('.part-missing button').click());
    const alive = await browser.evaluate(appears, '#softmax-probabilities[data-ready]');
    const kept = await browser.evaluate(() => new Promise((rested) => setTimeout(() => rested(location.search), 1000)));
    say(`${engine}: a figure whose script is missing says so`, told ? '' : 'it does not');
    say(`${engine}: it comes when it is asked for again`, alive ? '' : 'it does not');
    say(
      `${engine}: what was done to it before is done`,
      kept.includes('target=0.6') ? '' : `the address has “${kept}”`,
    );

    away = /OwnCode\./;
    await browser.evaluate(() => document.querySelector('#softmax-probabilities [data-action=show-code]').click());
    const toldOfCode = await browser.evaluate(appears, '.part-missing button');
    away = null;
    await browser.evaluate(() => document.querySelector('.part-missing button').click());
    const opened = await browser.evaluate(appears, '#softmax-probabilities .own-code');
    say(`${engine}: the code of a figure is missed, and comes`, toldOfCode && opened ? '' : `${toldOfCode}, ${opened}`);

    // a shared script: some engines never request it again, so only a reload helps, which loses nothing
    away = new RegExp(shared.replaceAll('.', '\\.'));
    await browser.goto('about:blank');
    await browser.goto(`${home}losses/`);
    await browser.evaluate(() => document.getElementById('softmax-probabilities').scrollIntoView());
    const toldOfShared = await browser.evaluate(appears, '.part-missing button');
    await browser.evaluate(() => {
      const slider = document.getElementById('softmax-probabilities-target');
      slider.value = '0.8';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    away = null;
    await browser.evaluate(() => document.querySelector('.part-missing button:last-of-type').click());
    await new Promise((loaded) => setTimeout(loaded, 2000));
    await browser.evaluate(() => document.getElementById('softmax-probabilities').scrollIntoView());
    const reloaded = await browser.evaluate(appears, '#softmax-probabilities[data-ready]');
    const done = await browser.evaluate(() => new Promise((rested) => setTimeout(() => rested(location.search), 1000)));
    say(
      `${engine}: a script that is shared is missed, and a reload loses nothing`,
      toldOfShared && reloaded && done.includes('target=0.8') ? '' : `${toldOfShared}, ${reloaded}, “${done}”`,
    );
    await browser.close();
  }
  server.close();
}

/** In the page: whether a part appears within half a minute. */
async function appears(part) {
  for (let tries = 0; tries < 600; tries++) {
    if (document.querySelector(part)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
