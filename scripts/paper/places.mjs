// Finds the named places of a PDF. Chromium writes all objects except streams as plain text.

/** The number of pages of a PDF by Chromium, and the page, from 1, of each named link target. */
export function placesOf(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map();
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n(<<[^]*?)\nendobj/g)) objects.set(number, body);
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog'));
  const named = (body, key) => new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1];
  const pages = leaves(named(catalog, 'Pages'));
  if (pages.length === 0) throw new Error('The PDF has another form than expected: its pages were not found.');
  const places = new Map();
  for (const [, name, page] of (objects.get(named(catalog, 'Dests')) ?? '').matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g))
    places.set(unescaped(name), pages.indexOf(page) + 1);
  return { pages: pages.length, places };

  function leaves(node) {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(node) ?? '')?.[1];
    return kids === undefined
      ? [node].filter(Boolean)
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leaves(kid));
  }
}

/** Decodes a name of a PDF: `#2e` in it is a dot. */
const unescaped = (name) =>
  Buffer.from(
    name.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
