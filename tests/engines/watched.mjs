// The site, with a script before all others that records whatever goes wrong on a page, since no WebDriver reports it.
import { createServer } from 'node:http';

/** Serves `site` again, with everything that goes wrong on a page in its `wrong`; returns the address and `close()`. */
export async function watched(site) {
  const server = createServer(async (request, response) => {
    if (request.url === '/watch.js') return response.setHeader('content-type', 'text/javascript').end(`(${watch})()`);
    const { status, headers, body } = await fetch(new URL(request.url, site));
    const type = headers.get('content-type');
    response.writeHead(status, { 'content-type': type });
    if (!type.startsWith('text/html') || request.url.startsWith('/sandbox')) {
      for await (const piece of body) response.write(piece);
      return response.end();
    }
    const text = await new Response(body).text();
    response.end(text.replace('<head>', '<head><script src="/watch.js"></script>'));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Runs in the page, before everything else. */
function watch() {
  window.wrong = [];
  const note = (what) => window.wrong.push(String(what).slice(0, 300));
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...said) => {
      note(`console.${name}: ${said.join(' ')}`);
      say.apply(console, said);
    };
  }
  // Firefox reports preloads of modules that are already loaded; if one is really missing, its importer fails too
  const isPreload = (target) => target.rel === 'modulepreload';
  const onError = ({ message, target }) =>
    isPreload(target) || note(message ?? `not loaded: ${target.outerHTML ?? target}`);
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => note(`policy: ${violatedDirective} ${blockedURI}`)); // prettier-ignore
}

/** In the page: scrolls through it until every figure and cell is hydrated; returns those that are not, and what went wrong. */
export async function wake() {
  // parts that wait for an answer have no box on the page, and nothing hydrates them
  const isThere = (part) => part.getClientRects().length > 0;
  const asleep = () =>
    [...document.querySelectorAll('.widget:not([data-ready]), .cell:not([data-ready])')].filter(isThere);
  const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  dispatchEvent(new Event('pointermove'));
  for (let tries = 0; tries < 1200 && asleep().length; tries++) {
    asleep()[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    await rest(100);
  }
  for (let tries = 0; tries < 1200 && document.querySelector('.widget[aria-busy="true"]'); tries++) await rest(100);
  return [...asleep().map((part) => `asleep: ${part.id || part.dataset.cell || part.className}`), ...window.wrong];
}
