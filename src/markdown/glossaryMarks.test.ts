import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { readChapter } from './chapterText';
import { firstUses } from './firstUses';
import { marksOf } from './glossaryMarks';
import { headingIds } from './headingIds';

/** The links and the ids that a chapter gets. */
function marks(chapter: string, source: string, locale: 'en' | 'zh' = 'en', others: Record<string, string> = {}) {
  const chapters = Object.entries({ ...others, [chapter]: source });
  const uses = firstUses(new Map(chapters.map(([slug, text]) => [slug, readChapter(text)])), locale);
  const { code } = mdxToJs(source, { features: { math: true }, mdastPlugins: [marksOf(chapter, locale, uses), headingIds()] }); // prettier-ignore
  return {
    links: [...code.matchAll(/href: "\.\.\/terms\/#([\w-]+)",\s*children: "([^"]+)"/g)].map(([, id, text]) => `${text} → ${id}`), // prettier-ignore
    ids: [...code.matchAll(/id: "term-([\w-]+)"/g)].map(([, id]) => id),
    code,
  };
}
const sections = (...texts: string[]) => texts.map((text, i) => `## S${i} [#s${i}]\n\n${text}`).join('\n\n');

test('the first use has an id; a later one is a link, once in a section', () => {
  const source = sections('A *receptive field*. The receptive field.', 'Receptive fields grow. A receptive field.', 'The receptive field.'); // prettier-ignore
  expect(marks('cnn', source)).toMatchObject({
    ids: ['receptive-field'],
    links: ['Receptive fields → receptive-field', 'receptive field → receptive-field'],
  });
});

test('in another chapter it is a link once, and in a chapter before its own too', () => {
  const others = { cnn: sections('A *receptive field*.') };
  expect(marks('knn', sections('The receptive field.', 'A receptive field.'), 'en', others).links).toHaveLength(1);
});

test('nothing is marked in headings, links, code, formulas, questions, or before the term is explained', () => {
  const apart = [
    'The receptive field comes.',
    'A *receptive field*.',
    '`receptive field` and [receptive field](#s0), $\\text{receptive field}$',
    '<Try widget="x" set="y">receptive field</Try>',
    '<Predict claim="x"><Fragment slot="question">receptive field?</Fragment></Predict>',
    '### The receptive field [#h]',
  ];
  expect(marks('cnn', sections(...apart)).links).toEqual([]);
});

test('a term can be introduced by a question, and has its id there; an option or an answer does not take it', () => {
  const predict = (more: string) => `<Predict claim="x">\n  <Fragment slot="question">What *stride*?</Fragment>\n${more}\n</Predict>`; // prettier-ignore
  expect(marks('cnn', sections(predict(''))).ids).toEqual(['stride']);
  const held = '  <Option>The *pooling*</Option>\n  <Fragment slot="answer">It is *pooling*.</Fragment>';
  const { ids, code } = marks('cnn', sections(predict(held), 'This is *pooling*.'));
  expect(ids).toEqual(['stride', 'pooling']);
  expect(code).toMatch(/This is "[^]*id: "term-pooling"/);
});

test('the longest term wins, common words are left alone, and words are never cut', () => {
  const others = { optimizers: sections('*eigenvalue* *特征值*'), features: sections('*feature* *特征*'), backprop: '*反向传播*（backward pass） *反向传播算法*' }; // prettier-ignore
  expect(marks('knn', sections('A feature, and eigenvalues.'), 'en', others).links).toEqual([
    'eigenvalues → eigenvalue',
  ]);
  expect(marks('knn', sections('特征和特征值，反向传播算法。'), 'zh', others).links).toEqual(['特征值 → eigenvalue', '反向传播算法 → backpropagation']); // prettier-ignore
});

test('terms of chapters that the course leaves out are not marked', () => {
  expect(marks('knn', sections('The receptive field is mentioned.')).links).toEqual([
    'receptive field → receptive-field',
  ]);
  expect(marks('knn', sections('The condition number.'), 'en', { cnn: '*stride*' }).links.join()).not.toContain(
    'stride',
  );
});

test('a paragraph stays one paragraph', () => {
  const { code } = marks('cnn', sections('*Pooling*.', '<Claim is="a">Now pooling is **one** word.</Claim> And more.'));
  expect(code.match(/_jsxs?\(_components\.p,/g)).toHaveLength(2);
});
