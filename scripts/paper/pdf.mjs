// The course as one PDF.
import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { gather } from './compose.mjs';
import { placesOf } from './places.mjs';
import { strings } from './strings.mjs';

const langs = { en: 'en', zh: 'zh-CN' };

/**
 * Prints a course (see `courseIn`) in an open browser: `site` is where its folder is served. Gives the bytes, the number of
 * pages and the page of each place. It is printed until the page numbers of the contents are those of the pages.
 */
export async function printed({ browser, site, course }) {
  const { language, folder, pages } = course;
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  // the document stands where a chapter does: addresses of fonts and pictures are told from there
  const place = `${site}${folder}${pages[0].slug}/`;
  let html = '';
  await page.route(place, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(place);
  const words = strings[language];
  const parts = await page.evaluate(gather, { ...course, lang: langs[language], live: words.live });
  let numbers = new Map();
  for (let time = 1; time <= 4; time++) {
    html = documentOf(course, parts, numbers);
    await page.goto(place, { waitUntil: 'load' });
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false, outline: true, tagged: true });
    const read = placesOf(bytes);
    const isSettled = listed(parts).every((id) => read.places.get(id) === numbers.get(id));
    numbers = read.places;
    if (!isSettled) continue;
    await context.close();
    return { bytes, ...read };
  }
  throw new Error('The page numbers of the contents do not settle.');
}

/** The places that the contents name. */
const listed = ({ chapters }) => chapters.flatMap(({ slug, sections }) => [slug, ...sections.map(({ id }) => id)]);

function documentOf({ language, title, tagline, institution, home, folder }, { css, chapters }, numbers) {
  const words = strings[language];
  const entry = (id, number, html) =>
    `<a href="#${id}" data-page="${numbers.get(id) ?? ''}"><span class="paper-number">${number}</span><span>${html}</span><span></span></a>`;
  const contents = chapters.map(
    ({ slug, number, title, sections }) =>
      `<li>${entry(slug, number, escaped(title))}<ol>${sections.map(({ id, html }) => `<li>${entry(id, '', html)}</li>`).join('')}</ol></li>`,
  );
  const heads = chapters.map(
    ({ slug, number, title }, i) => `#${slug} { page: chapter${i} }
      @page chapter${i} { @top-left { content: ${JSON.stringify(`${number} · ${title}`)}; ${headFont} } }`,
  );
  return `<!doctype html><html lang="${langs[language]}" data-theme="light"><head><meta charset="utf-8">
<title>${escaped(title)}${chapters.length === 1 ? ` · ${escaped(chapters[0].title)}` : ''}</title>
<style>${css.replace(/font-display:\s*optional/g, 'font-display:block')}</style><link rel="stylesheet" href="${folder ? '../' : ''}../noscript.css">
<style>${readFileSync(`${root}scripts/paper/paper.css`, 'utf8')}${heads.join('\n')}</style></head><body><main>
<section class="paper-title"><p class="paper-name">${escaped(title)}</p><p class="paper-tagline">${escaped(tagline)}</p>
${institution ? `<p class="paper-about">${escaped(institution)}</p>` : ''}<p class="paper-about">${words.lead}</p>
${home ? `<p class="paper-about">${words.at} <a href="${home}">${home}</a></p>` : ''}</section>
<nav class="paper-contents"><h1>${words.contents}</h1><ol>${contents.join('')}</ol></nav>
${chapters.map(({ html }) => html).join('\n')}</main></body></html>`;
}

const headFont = "color: #5d6168; font: 9pt Inter, 'Noto Sans CJK SC', sans-serif";
const escaped = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
