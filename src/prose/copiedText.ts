/** Elements that are not read in place: drawings, and hidden ones. */
const unread =
  'svg, canvas, script, style, template, noscript, [hidden], .visually-hidden, .print-address, .without-script, .katex-html, button, input, select';
const blocks =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H\d|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TR|UL)$/;
const apart = /^(P|H\d|PRE|UL|OL|TABLE|FIGURE|BLOCKQUOTE)$/;

/**
 * The text of a part of the page as it reads: formulas once, as TeX, and paragraphs separated by a blank line. It is
 * computed without layout, because laying out a copy of a whole chapter would block the page.
 */
export function copiedText(root: Node): string {
  let text = '';
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t' || text[at] === '\n';
  const breakLine = (count: number) => {
    if (isBlank(text.length - 1) && !text.endsWith('\n')) text = text.slice(0, -1);
    while (text && !text.endsWith('\n'.repeat(count))) text += '\n';
  };
  const read = (node: Node, isPre: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const own = node.nodeValue!;
      text += isPre ? own : own.replace(/\s+/g, ' ').replace(/^ /, !text || isBlank(text.length - 1) ? '' : ' ');
      return;
    }
    if (node instanceof Element) {
      if (node.matches('.katex')) {
        const sign = node.closest('.katex-display') ? '$$' : '$';
        text += sign + (node.querySelector('annotation')?.textContent ?? '').trim() + sign;
        return;
      }
      if (node.matches(unread)) return;
      if (node.tagName === 'BR') return void (text += '\n');
    }
    const tag = node instanceof Element ? node.tagName : '';
    const between = apart.test(tag)
      ? 2
      : blocks.test(tag) || (node as Element).classList?.contains('katex-display')
        ? 1
        : 0;
    if (between) breakLine(between);
    for (const child of node.childNodes) read(child, isPre || tag === 'PRE');
    if (/^T[DH]$/.test(tag) && node.nextSibling) text += '\t';
    if (between) breakLine(between);
  };
  read(root, false);
  return text.trim();
}
