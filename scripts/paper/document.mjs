// One document of a whole course, open in a browser.
import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { gather } from './compose.mjs';
import { strings } from './strings.mjs';

export const langs = { en: 'en', zh: 'zh-CN' };

/**
 * Opens a course (see `courseIn`) as one document; `site` is where its folder is served. `show` displays it with the
 * given page numbers in its contents, by place.
 */
export async function opened({ browser, site, course, looks = {} }) {
  const { language, folder, pages } = course;
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light', ...looks });
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  // the document is served from a chapter's address, to which fonts and pictures are relative
  const place = `${site}${folder}${pages[0].slug}/`;
  let html = '<!doctype html>';
  await page.route(place, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(place);
  const parts = await page.evaluate(gather, { ...course, live: strings[language].live });
  const show = async (numbers = new Map()) => {
    html = documentOf(course, parts, numbers);
    await page.goto(place, { waitUntil: 'load' });
    // fallback fonts are the machine's, which may not have them
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
  };
  return { page, parts, show, close: () => context.close() };
}

function documentOf({ language, title, tagline, institution, home, folder }, { css, hill, chapters }, numbers) {
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
${hill}
${institution ? `<p class="paper-about">${escaped(institution)}</p>` : ''}<p class="paper-about">${words.lead}</p>
${home ? `<p class="paper-about">${words.at} <a href="${home}">${home}</a></p>` : ''}</section>
<nav class="paper-contents"><h1>${words.contents}</h1><ol>${contents.join('')}</ol></nav>
${chapters.map(({ html }) => html).join('\n')}</main></body></html>`;
}

const headFont = "color: #5d6168; font: 9pt Inter, 'Noto Sans CJK SC', sans-serif";
export const escaped = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
