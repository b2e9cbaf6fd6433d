import { engines, open } from './engine.mjs';
import { middle } from './inPage.mjs';
import { watched } from './watched.mjs';

/** Does what a reader does in every engine, one after another, each with what `inEngine` needs to do it. */
export async function inEveryEngine(site, say, inEngine) {
  const { url, close } = await watched(site);
  for (const engine of engines) {
    const browser = await open(engine);
    const at = browser.evaluate;
    await inEngine({
      engine,
      browser,
      at,
      url,
      /** Reports an attempt: its error, or what went wrong on the page meanwhile. */
      async check(what, attempt) {
        try {
          await attempt();
          say(`${engine}: ${what}`, (await at(() => window.wrong)).join('; '));
        } catch (error) {
          say(`${engine}: ${what}`, error.message);
        }
      },
      /** Opens a page anew, even if only the hash differs. */
      async visit(page) {
        await browser.goto('about:blank');
        await browser.goto(url + page);
      },
      /** Scrolls to a part and presses it with the mouse. */
      press: async (part) => browser.click(...(await at(middle, part))),
    });
    await browser.close();
  }
  close();
}
