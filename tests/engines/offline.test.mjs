import { serve } from '../../scripts/serve.mjs';
import { engines, open } from './engine.mjs';

/** A page that was read stays available when the server is gone, with live figures and cells; other pages lead to those kept. */
export default async function offline(_, say, dir) {
  for (const engine of engines) {
    const browser = await open(engine);
    const site = await serve({ dir, base: '/b/' });
    const visit = async (what, page, inPage, argument) => {
      await browser.goto(`${site.url}${page}`);
      say(`${engine}: ${what}`, await browser.evaluate(inPage, argument));
    };
    await visit('what every page needs is kept', 'offline/', keeps);
    await visit('a page that is read is kept', 'losses/', isKept);
    site.close();
    await visit('it is there without a server, and its figures and cells work', 'losses/', works);
    await visit('a page that was not read leads to what is kept', 'knn/', leads);
    await browser.close();
  }
}

/** Runs in the page. Returns what is wrong, or nothing. */
async function keeps() {
  for (let tries = 0; tries < 600; tries++) {
    const status = document.querySelector('.offline [role=status]')?.textContent ?? '';
    if (status.startsWith('Every page')) return '';
    const said = document.querySelector('.offline [role=alert]');
    if (said) return said.textContent;
    if (!status) document.querySelector('[data-action=keep-read]')?.click();
    await new Promise((done) => setTimeout(done, 100));
  }
  return `it says ${document.querySelector('.offline').textContent}`;
}

/** In the page. */
async function isKept() {
  for (let tries = 0; tries < 100; tries++) {
    if (await caches.match(location.pathname)) return '';
    await new Promise((done) => setTimeout(done, 100));
  }
  return navigator.serviceWorker.controller ? 'it is not' : 'no worker is in charge of the page';
}

/** In the page. */
async function works() {
  const { cell, figure } = { cell: '[data-cell="losses/two-losses"]', figure: '.widget' };
  for (let tries = 0; tries < 200; tries++) {
    document.querySelector(tries % 2 ? cell : figure)?.scrollIntoView({ behavior: 'instant', block: 'center' });
    const isAlive = document.querySelector(`${figure}[data-ready=true]`);
    const status = document.querySelector(cell)?.dataset.status;
    if (isAlive && status === 'done') return '';
    if (isAlive && status === 'idle') document.querySelector(`${cell} [data-action=run]`)?.click();
    await new Promise((done) => setTimeout(done, 100));
  }
  const said = document.querySelector(cell)?.textContent.slice(-200);
  return document.querySelector(`${figure}[data-ready=true]`) ? `the cell says: ${said}` : 'no figure is alive';
}

/** In the page. */
async function leads() {
  for (let tries = 0; tries < 100; tries++) {
    if (location.pathname.endsWith('/offline/') && document.querySelector('.offline li a')) return '';
    await new Promise((done) => setTimeout(done, 100));
  }
  return `the address is ${location.href}`;
}
