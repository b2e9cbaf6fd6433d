// A chapter in the book: plain XHTML. `chaptersAsXhtml` runs in the page that shows the whole course.

/**
 * The chapters shown, each as the XHTML of its content. Formulas are MathML, and figures are the pictures in
 * `pictures`, by their `data-paper`; links lead from file to file.
 */
export function chaptersAsXhtml({ pictures, words }) {
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const plain = 'p h1 h2 h3 em strong b i code ul ol li table caption thead tbody tfoot tr th td sub sup blockquote dl dt dd small br'.split(' '); // prettier-ignore
  const kept = ['id', 'colspan', 'rowspan', 'scope', 'start', 'href'];
  const labels = ['predict-badge', 'exercise-label', 'chapter-number', 'chapter-question'];
  const articles = [...document.querySelectorAll('article.chapter')];
  const book = document.implementation.createDocument(xhtml, 'html');
  const bodies = articles.map((article) => {
    const body = make('section', { id: article.id, role: 'doc-chapter', class: 'chapter' });
    body.setAttributeNS('http://www.idpf.org/2007/ops', 'epub:type', 'chapter');
    children(article, body);
    return { slug: article.id, body };
  });
  const places = new Map(
    bodies.flatMap(({ slug, body }) => [body, ...body.querySelectorAll('[id]')].map(({ id }) => [id, slug])),
  );
  return bodies.map(({ slug, body }) => {
    for (const link of body.querySelectorAll('a[href^="#"]')) {
      const to = link.getAttribute('href').slice(1);
      if (!places.has(to)) link.replaceWith(...link.childNodes);
      else if (places.get(to) !== slug) link.setAttribute('href', `${places.get(to)}.xhtml${to === places.get(to) ? '' : `#${to}`}`); // prettier-ignore
    }
    const headings = [...body.querySelectorAll('h1, h2, h3')];
    return {
      slug,
      title: headings[0].textContent,
      sections: headings.filter(({ localName, id }) => localName === 'h2' && id).map(({ id, textContent }) => ({ id, title: textContent })), // prettier-ignore
      hasMath: body.querySelector('math') !== null,
      xhtml: new XMLSerializer().serializeToString(body),
    };
  });

  function make(name, attributes = {}, ...content) {
    const element = book.createElementNS(xhtml, name);
    for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
    element.append(...content);
    return element;
  }

  function children(from, into) {
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) into.append(child.data);
      else if (child.nodeType === Node.ELEMENT_NODE) into.append(...copies(child));
    }
    return into;
  }

  /** The copies of an element: none, one or several nodes. */
  function copies(element) {
    const { localName: name, classList: classes, id } = element;
    if (classes.contains('widget')) return [figure(element)];
    if (classes.contains('katex')) return [formula(element)];
    if (classes.contains('predict-options')) return [make('ol', { class: 'options' }, ...options(element))];
    if (classes.contains('cell-code')) return [code(element)];
    if (name === 'svg' || name === 'input' || name === 'wbr' || name === 'progress' || name === 'button') return [];
    const isMeant = classes.contains('predict-answer') || classes.contains('held') || name === 'form';
    if (!isMeant && getComputedStyle(element).display === 'none') return [];
    if (plain.includes(name)) {
      const copy = make(name);
      for (const key of kept) if (element.hasAttribute(key)) copy.setAttribute(key, element.getAttribute(key));
      const label = labels.find((one) => classes.contains(one));
      if (label) copy.setAttribute('class', label);
      children(element, copy);
      return copy.hasChildNodes() || name === 'td' || name === 'th' || name === 'br' ? [copy] : [];
    }
    if (name === 'a') return [children(element, element.hasAttribute('href') ? make('a', { href: element.getAttribute('href'), id }) : make('span', { id }))]; // prettier-ignore
    const role = ['predict', 'predict-answer', 'exercise', 'note', 'derivation', 'cell'].find((one) =>
      classes.contains(one),
    );
    if (role) return [children(element, make(role === 'note' ? 'aside' : 'div', { id, class: role }))];
    if (name === 'summary') return [make('p', { class: 'step' }, children(element, make('strong')))];
    if (classes.contains('chapter-head') || id)
      return [children(element, make(isBlock(element) ? 'div' : 'span', { id }))];
    if (classes.contains('equation')) return [children(element, make('div', { class: 'equation' }))];
    return [...children(element, make('div')).childNodes];
  }

  function isBlock(element) {
    return (
      !/inline|contents/.test(getComputedStyle(element).display) || element.querySelector('p, div, table') !== null
    );
  }

  function options(element) {
    return [...element.querySelectorAll('label')].map((label) => children(label, make('li')));
  }

  function code(element) {
    const lines = [...element.querySelectorAll('.code-line')].map(({ textContent }) => textContent.replace(/\n$/, ''));
    return make('pre', {}, make('code', {}, lines.join('\n')));
  }

  function formula(element) {
    const math = book.importNode(element.querySelector('math'), true);
    const tex = math.querySelector('annotation')?.textContent.trim();
    if (tex) math.setAttribute('alttext', tex);
    if (element.closest('.katex-display')) {
      math.setAttribute('display', 'block');
      for (const table of math.querySelectorAll('semantics > mtable, semantics > mrow > mtable'))
        table.setAttribute('displaystyle', 'true');
    }
    spaceNames(math);
    for (const one of [math, ...math.querySelectorAll('*')])
      for (const key of ['class', 'style', 'id', ...(one.localName === 'mtd' ? ['width'] : [])])
        one.removeAttribute(key);
    return math;
  }

  /** Sets the name of a function off from what is neither its argument in brackets nor a sign. */
  function spaceNames(math) {
    const thin = '0.1667em';
    const isSign = (element) => ['mo', 'mspace'].includes(element.localName);
    const firstIn = (element) => (element.firstElementChild ? firstIn(element.firstElementChild) : element);
    for (const name of math.querySelectorAll('mi:has(+ mo)')) {
      const applied = name.nextElementSibling;
      if (applied.textContent !== '\u2061') continue;
      const [before, after] = [name.previousElementSibling, applied.nextElementSibling];
      if (after && !isSign(firstIn(after))) applied.setAttribute('rspace', thin);
      if (!before || isSign(before)) continue;
      const space = book.createElementNS(math.namespaceURI, 'mspace');
      space.setAttribute('width', thin);
      name.before(space);
    }
  }

  function figure(widget) {
    const caption = make('figcaption');
    const title = widget.querySelector('.widget-title').textContent;
    caption.append(make('p', { class: 'title' }, title));
    const said = [...widget.querySelectorAll('.widget-summary')].at(-1);
    const saidId = `${widget.id}-said`;
    caption.append(make('p', { id: saidId }, said.textContent));
    const live = widget.querySelector('.paper-live a');
    if (live) caption.append(make('p', { class: 'live' }, `${words.live} `, make('a', { href: live.href }, live.href)));
    const shown = [...widget.querySelectorAll('[data-paper]')].map(({ dataset }) =>
      make('img', {
        src: `images/${dataset.paper}.png`,
        alt: title,
        'aria-describedby': saidId,
        ...pictures[dataset.paper],
      }),
    );
    return make('figure', { id: widget.id }, ...shown, caption);
  }
}
