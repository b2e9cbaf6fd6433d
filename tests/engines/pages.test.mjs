import { readdirSync } from 'node:fs';
import { engines, open } from './engine.mjs';
import { wake, watched } from './watched.mjs';

const root = `${import.meta.dirname}/../..`;
const chapters = readdirSync(`${root}/content`);
const pages = [
  ...['', 'zh/'].flatMap((home) => ['', 'my-work/', 'reference/', 'cell/', ...chapters.map((chapter) => `${chapter}/`)].map((page) => home + page)), // prettier-ignore
  ...readdirSync(`${root}/src/widgets`).map((widget) => `embed/${widget}/`),
];

/** Everything on every page is hydrated without an error, and nothing overflows a phone's screen. */
export default async function test(site, say) {
  const { url, close } = await watched(site);
  for (const engine of engines) {
    const browser = await open(engine);
    for (const page of pages) {
      await browser.goto(url + page);
      say(`${engine}: /${page}`, (await browser.evaluate(wake)).join('; '));
    }
    await browser.close();
  }
  close();
}
