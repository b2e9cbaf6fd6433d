// Makes one document from the pages of all chapters. `gather` runs in a page, on the data read by the script.

/**
 * The chapters as one document, as HTML. All ids of a chapter begin with its name, links between chapters stay within
 * the document, and links to live features lead to the course's address, or nowhere if that is unknown.
 */
export function gather({ pages, front, home, live }) {
  const rules = new Set();
  const slugs = new Set(pages.map(({ slug }) => slug));
  const documents = pages.map(({ slug, number, html }) => ({
    slug,
    number,
    document: new DOMParser().parseFromString(html, 'text/html'),
  }));
  const ids = new Map(documents.map(({ slug, document }) => [slug, idsOf(document)]));
  const chapters = documents.map(({ slug, number, document: page }) => {
    for (const { textContent } of page.querySelectorAll('style'))
      rulesOf(textContent).forEach((rule) => rules.add(rule));
    const article = page.querySelector('article.chapter');
    const title = article.querySelector('h1').textContent;
    const gone = [
      'script, style, template, noscript, [role=alert], .chapter-contents, .chapter-turn, .way-back, .print-address',
      '.widget-controls, .widget-tools, .widget-waiting, .widget-progress, .widget-run, .after-answer-waits, .predict-led',
      '.predict-number, .predict-fault, .predict-buttons, .predict-verdict, .widget-failed, .without-script, .cell-tools, .to-formulas, input[type=file]',
    ];
    for (const element of article.querySelectorAll(gone.join())) element.remove();
    for (const fold of article.querySelectorAll('details.derivation')) fold.open = true;
    for (const picture of article.querySelectorAll('img[loading]')) picture.removeAttribute('loading');
    for (const island of article.querySelectorAll('astro-island'))
      for (const name of island.getAttributeNames()) island.removeAttribute(name);
    if (home) for (const widget of article.querySelectorAll('.widget[id]')) widget.append(addressOf(slug, widget.id));
    for (const link of article.querySelectorAll('a[href]')) lead(link, slug);
    for (const element of article.querySelectorAll('*')) rename(element, slug);
    article.id = slug;
    // eslint-disable-next-line no-restricted-properties -- read only, from a page of our own
    const sections = [...article.querySelectorAll('h2[id]')].map(({ id, innerHTML }) => ({ id, html: innerHTML }));
    return { slug, number, title, sections, html: article.outerHTML };
  });
  return { hill: hillOf(front), css: [...rules].join('\n'), chapters };

  /** The front page's picture of the descent. */
  function hillOf(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const { textContent } of page.querySelectorAll('style'))
      rulesOf(textContent).forEach((rule) => rules.add(rule));
    const hill = page.querySelector('.course-hill');
    hill?.removeAttribute('aria-labelledby');
    for (const link of hill?.querySelectorAll('a') ?? []) {
      const station = document.createElement('span');
      station.className = link.className;
      station.style.cssText = link.style.cssText;
      station.append(...link.childNodes);
      link.replaceWith(station);
    }
    return hill?.outerHTML ?? '';
  }

  /** The source of a sheet's rules: Chromium's own `cssText` loses a `font` with a variable in it. */
  function rulesOf(css) {
    const found = [];
    let [start, depth] = [0, 0];
    for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\/|[{};]/g)) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      if (depth > 0 || (sign !== '}' && sign !== ';')) continue;
      found.push(css.slice(start, index + 1).trim());
      start = index + 1;
    }
    return found;
  }

  function idsOf(page) {
    return new Set([...page.querySelectorAll('article.chapter [id]')].map(({ id }) => id));
  }

  function addressOf(slug, id) {
    const line = document.createElement('p');
    line.className = 'paper-live';
    const link = document.createElement('a');
    link.href = `${home}${slug}/#${id}`;
    link.textContent = link.href;
    link.dataset.live = '';
    line.append(`${live} `, link);
    return line;
  }

  function lead(link, slug) {
    const href = link.getAttribute('href');
    if ('live' in link.dataset || /^https?:/.test(href)) return;
    const at = new URL(href, `https://course.invalid/${slug}/`);
    const [, chapter] = /^\/([^/]+)\/$/.exec(at.pathname) ?? [];
    const id = decodeURIComponent(at.hash.slice(1));
    const isWithin = slugs.has(chapter) && at.search === '' && (id === '' || ids.get(chapter).has(id));
    if (isWithin) link.setAttribute('href', id ? `#${chapter}--${id}` : `#${chapter}`);
    else if (home) link.setAttribute('href', `${home}${`${at.pathname}${at.search}${at.hash}`.slice(1)}`);
    else link.replaceWith(...link.childNodes);
    link.removeAttribute('target');
    link.removeAttribute('aria-label');
  }

  function rename(element, slug) {
    const lists = ['id', 'for', 'name', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
    for (const { name, value } of [...element.attributes]) {
      if (lists.includes(name)) element.setAttribute(name, value.trim().split(/\s+/).map((id) => `${slug}--${id}`).join(' ')); // prettier-ignore
      else if (/url\(["']?#/.test(value)) element.setAttribute(name, value.replace(/url\((["']?)#/g, `url($1#${slug}--`));
      else if (/^(xlink:)?href$/.test(name) && element.localName === 'use') element.setAttribute(name, `#${slug}--${value.slice(1)}`); // prettier-ignore
    }
  }
}
