const shape = 'path|circle|ellipse|line|rect|polyline|polygon';
const places = 'x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|opacity|fill-opacity|stroke-opacity';

const inStyles = / style="[^"]*"/g;
const length = /-?\d+\.\d{3,}(?=em|%|px)(em|%|px)/g;
const inShapes = new RegExp(`(<(?:${shape}|text|g)\\b[^>]*>)`, 'g');
const long = new RegExp(`( (?:${places})=")(-?\\d+\\.\\d{5,})(?=%?")`, 'g');

/** Values with quotation marks of their own; those with addresses, which `anyPath` looks for, stay. */
const quoted = /="(?![^"]*&quot;\/)([^"<>]*&quot;[^"<>]*)"/g;
const inOtherQuotes = (whole: string, value: string) => {
  const other = `='${value.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`;
  return other.length < whole.length ? other : whole;
};

const block =
  '(?:div|p|section|header|form|ul|ol|li|details|figure|table|blockquote|h[1-6]|noscript|nav|article|footer)';
/** What HTML takes for space: one that does not break, for instance, holds a line open. */
const betweenBlocks = new RegExp(`(</?${block}\\b[^<>]*>)[ \\t\\r\\n\\f]+(?=</?${block}\\b)`, 'g');

/**
 * A page's markup without what its parser does not need: names of namespaces, end tags of shapes, the last semicolon of
 * a style, spaces around classes, signs for quotation marks, a zero before a point, and decimals that change no pixel.
 * Lengths in styles keep hundredths, and thousandths if in ems, which add up; places in a picture keep four decimals, for
 * its unit may be the whole figure.
 */
export const shortMarkup = (html: string): string =>
  html
    .replace(/<(math|svg) xmlns="[^"]*"/g, '<$1')
    .replace(new RegExp(`></(?:${shape})>`, 'g'), '/>')
    .replace(
      / class="( [^"]*|[^"]* |[^"]*  [^"]*)"/g,
      (_, names: string) => ` class="${names.trim().replace(/ +/g, ' ')}"`,
    )
    .replace(inStyles, (style) =>
      style
        .replace(length, (text, unit: string) => rounded(text, unit === 'em' ? 3 : 2) + unit)
        .replace(/([:, (-])0\.(?=\d)/g, '$1.')
        .replace(/;"$/, '"'),
    )
    .replace(inShapes, (tag: string) => tag.replace(long, (_, name: string, text: string) => name + rounded(text, 4)))
    .replace(betweenBlocks, '$1')
    .replace(quoted, inOtherQuotes);

const rounded = (text: string, digits: number) => String(Number(Number.parseFloat(text).toFixed(digits)));
