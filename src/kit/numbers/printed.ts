import { parseTyped } from '@ui/number';

/** A place where text is printed: an element's own text, its tag, and the names of its quantities. */
export interface Printed {
  text: string;
  tag: string;
  quantity: string;
}

/** A printed number: its text, its value, and the value of its last digit. */
export interface Reading {
  text: string;
  value: number;
  unit: number;
}

/** How a number is written. */
export const numeral =
  /(?:(?<![\p{L}\d])[−-])?(?:\d[\d,]*(?<!,)(?:\.\d+)?(?:\s?[·×]\s?10[⁻⁰¹²³⁴-⁹]+)?|10[⁻⁰¹²³⁴-⁹]+)/gu;

/** The numbers of a text, in order. */
export const readingsOf = (text: string): Reading[] =>
  (text.match(numeral) ?? []).map((text) => {
    const [mantissa, power] = text.split(/\s?[·×]\s?/);
    const decimals = (mantissa.split('.')[1] ?? '').length;
    const exponent = power ? Math.log10(parseTyped(power) ?? 1) : 0;
    return { text, value: parseTyped(text.replace(/^−/, '-')) ?? NaN, unit: 10 ** (exponent - decimals) };
  });

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The elements of some HTML that have text of their own, in the order in which they end. */
export function printedIn(html: string): Printed[] {
  const found: Printed[] = [];
  const open: Printed[] = [{ text: '', tag: '', quantity: '' }];
  const close = (place: Printed) => {
    const text = tidy(place.text.replace(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign]));
    if (text) found.push({ ...place, text });
  };
  for (const [, text, ends, tag, attributes] of html.matchAll(
    /([^<]+)|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|[^">])*)>/g,
  )) {
    const last = open.at(-1)!;
    if (text !== undefined) last.text += text;
    else if (ends) close(open.pop()!);
    else if (!empty.test(tag) && !attributes.endsWith('/'))
      open.push({ text: '', tag, quantity: / data-quantity="([^"]*)"/.exec(attributes)?.[1] ?? last.quantity });
  }
  open.reverse().forEach(close);
  return found;
}

/** The same for a part of the page, without what is held back. */
export function printedOn(part: Element): (Printed & { element: Element })[] {
  const found: (Printed & { element: Element })[] = [];
  const visit = (element: Element, above: string) => {
    if (element.classList.contains('held')) return;
    const quantity = (element as HTMLElement).dataset?.quantity ?? above;
    for (const child of element.children) visit(child, quantity);
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = tidy(own.map((node) => (node as Text).data).join(''));
    if (text) found.push({ element, text, tag: element.localName, quantity });
  };
  for (const child of part.children) visit(child, '');
  return found;
}
