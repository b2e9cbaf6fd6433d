import { engines, open } from './engine.mjs';

/** The features around the chapters: the place that is kept, search, the cards of terms, assignments, and a figure in another page. */
export default async function around(site, say) {
  for (const engine of engines) {
    const browser = await open(engine);
    const check = async (what, page, inPage, argument) => {
      await browser.goto(`${site}${page}`);
      say(`${engine}: ${what}`, await browser.evaluate(waiting(inPage), argument));
    };
    await check('what is searched for is found, and the other language is offered', 'zh/losses/', searches, '反向传播');
    await check('formulas are found by their names', 'losses/', searches, 'softmax');
    await check('a term shows its sentence', 'optimizers/', showsTerms);
    await check('an assignment is made, and its link opens it', 'assignment/', makesAssignment);
    await browser.goto(`${site}losses/`);
    const place = await browser.evaluate(waiting(goesDown));
    await browser.evaluate(() => void setTimeout(() => location.reload(), 100));
    await new Promise((done) => setTimeout(done, 1_000));
    say(`${engine}: a reload comes back to the same text`, await browser.evaluate(waiting(isBackAt), place));
    await check('a figure in another page is as high as it says', '404.html', embeds, `${site}embed/hinge-loss/`);
    await browser.close();
  }
}

/** How the functions below wait, in the page: returns what is found within ten seconds, or null. */
async function until(find) {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}

/** A function for the page, with `until` included. */
const waiting = (body) => Function('argument', `${until}\nreturn (${body})(argument);`);

/** In the page: scrolls to a heading half way down, past what gets its height on the way. Returns where it is. */
async function goesDown() {
  await until(() => !document.documentElement.matches('[data-opening], [data-unfolding]'));
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const headings = document.querySelectorAll('.chapter :is(h2, h3)');
  const { length } = headings;
  const top = () => headings[length >> 1].getBoundingClientRect().top;
  while (top() > innerHeight / 2) {
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    for (let i = 0; i < 4; i++) await frame();
  }
  for (let i = 0; i < 10; i++) await frame();
  return top();
}

/** In the page, after a reload. */
async function isBackAt(place) {
  const top = () => {
    const headings = document.querySelectorAll('.chapter :is(h2, h3)');
    return headings[headings.length >> 1].getBoundingClientRect().top;
  };
  const isReloaded = () => performance.getEntriesByType('navigation')[0].type === 'reload';
  const isBack = await until(() => isReloaded() && Math.abs(top() - place) < 3);
  return isBack ? '' : `${Math.round(top() - place)} pixels off`;
}

/** Runs in the page. Returns what is wrong, or nothing. */
async function searches(text) {
  // not every engine’s driver waits for scripts
  const field = await until(() => {
    const input = document.querySelector('dialog.search[open] input');
    if (!input) document.querySelector('.search-open').click();
    return input;
  });
  if (!field) return 'it does not open';
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const hit = await until(() =>
    [...document.querySelectorAll('dialog.search [role=option]')].find((option) =>
      option.textContent.toLowerCase().includes(text),
    ),
  );
  if (!hit) return `nothing is found: ${document.querySelector('dialog.search').textContent.slice(0, 80)}`;
  const other = document.documentElement.lang === 'en' ? 'Chinese course' : '英文版';
  const isOffered = await until(() => document.querySelector('dialog.search').textContent.includes(other));
  return isOffered ? '' : 'the other language is not offered';
}

/** In the page. */
async function showsTerms() {
  const term = document.querySelector('a.glossary-term[href$="#hessian-matrix"]');
  const card = await until(() => {
    term.blur();
    term.focus();
    return document.querySelector('.glossary-card:not([hidden])');
  });
  if (card) return card.textContent.length > 30 ? '' : `it says ${card.textContent}`;
  return 'there is no card';
}

/** In the page. */
async function makesAssignment() {
  if (!(await until(() => document.querySelector('.assignment[data-ready=true]')))) return 'it does not come alive';
  const title = document.querySelector('.assignment input[name=title], .assignment input[type=text]');
  title.value = 'Week 3';
  title.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((rendered) => setTimeout(rendered, 100));
  const box = document.querySelector('.assignment-choices input[name="losses/svmLoss"]');
  box.closest('details').open = true;
  box.click();
  const link = await until(() => document.querySelector('.assignment-link')?.value);
  if (!link) return 'there is no link';
  const frame = Object.assign(document.createElement('iframe'), { src: link });
  document.body.append(frame);
  const shown = await until(() => frame.contentDocument?.querySelector('.cell[data-cell="losses/svmLoss"]'));
  return shown ? '' : `its page has ${frame.contentDocument?.querySelector('main')?.textContent.slice(0, 120)}`;
}

/** In the page. */
async function embeds(src) {
  const frame = Object.assign(document.createElement('iframe'), { src, width: 600, height: 600 });
  const told = new Promise((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && data?.height) resolve(data.height);
    });
    setTimeout(resolve, 20_000, 0);
  });
  document.body.append(frame);
  const height = await told;
  const is = frame.contentDocument?.querySelector('main')?.getBoundingClientRect().bottom;
  return height > 200 && Math.abs(height - is) < 2 ? '' : `it says ${height} and is ${is}`;
}
