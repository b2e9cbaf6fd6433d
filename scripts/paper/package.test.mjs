import { expect, test } from 'vitest';
import { navigation, packageDocument, pageOf } from './package.mjs';

const course = {
  language: 'zh',
  title: 'Down & <up>',
  tagline: 'a "b"',
  description: 'c',
  institution: '',
  home: 'https://example.edu/?a=1&b=2',
};
const chapters = [
  { slug: 'knn', number: 1, title: 'A < B', sections: [{ id: 'knn--x', title: 'x & y' }], hasMath: true },
  { slug: 'cnn', number: 7, title: 'C', sections: [], hasMath: false },
];
const made = new Date('2026-01-02T03:04:05.678Z');

/** The names of elements that are left open at the end of an XML text, or closed by another one. */
function faults(xml) {
  const open = [];
  const wrong = [];
  for (const [, closes, name, itself] of xml.matchAll(/<(\/?)([a-z][\w:.-]*)[^<>]*?(\/?)>/gi))
    if (closes && open.pop() !== name) wrong.push(`</${name}>`);
    else if (!closes && !itself) open.push(name);
  return [...wrong, ...open, ...(xml.match(/&(?!#?\w+;)|<(?![/a-z?!])/gi) ?? [])];
}

const document = packageDocument(course, chapters, ['knn--figure'], made);

test('signs of a title break neither package, contents nor pages', () => {
  expect(faults('<a><b></a>&'), 'what this test would find').not.toEqual([]);
  for (const xml of [document, navigation(course, chapters), pageOf({ language: 'zh', title: course.title, body: '' })])
    expect(faults(xml)).toEqual([]);
});

test('the package names every file once, formulas where they are, and reads in order', () => {
  const names = [...document.matchAll(/<item id="([^"]*)" href="([^"]*)"/g)];
  expect(new Set(names.map(([, id]) => id)).size).toBe(names.length);
  expect(names.map(([, , href]) => href)).toEqual(
    expect.arrayContaining(['nav.xhtml', 'cover.xhtml', 'images/cover.png', 'knn.xhtml', 'cnn.xhtml', 'images/knn--figure.png']), // prettier-ignore
  );
  expect(document).toMatch(/href="knn\.xhtml"[^>]*properties="mathml"/);
  expect(document).not.toMatch(/href="cnn\.xhtml"[^>]*mathml/);
  const read = [...document.matchAll(/idref="([^"]*)"/g)].map(([, id]) => id);
  expect(read).toEqual(['cover', 'nav', 'chapter-knn', 'chapter-cnn']);
  expect(document).toContain('<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>');
});

test('the same book has the same identifier, another language another one', () => {
  const idOf = (xml) => /urn:uuid:([\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})</.exec(xml)?.[1];
  expect(idOf(document)).toBeDefined();
  expect(idOf(packageDocument(course, chapters, [], new Date()))).toBe(idOf(document));
  expect(idOf(packageDocument({ ...course, language: 'en' }, chapters, [], made))).not.toBe(idOf(document));
});
