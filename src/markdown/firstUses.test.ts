import { describe, expect, test } from 'vitest';
import { glossary, termId } from '../i18n/glossary';
import { plainText, readChapter } from './chapterText';
import { firstUseIn, firstUses, placeOf } from './firstUses';

const termOf = (en: string) => glossary.find((term) => term.en === en)!;
const use = (en: string, source: string, locale: 'en' | 'zh' = 'en') => {
  const found = firstUseIn(readChapter(source), termOf(en), locale);
  return found && { ...found, sentence: plainText(found.sentence) };
};

describe('the first use of a term', () => {
  test('is where it is emphasized, although it is mentioned before', () => {
    const source = 'The stride is 2.\n\n## How? [#how]\n\nIt skips. That is the *stride*. So.';
    expect(use('stride', source)).toMatchObject({
      section: 'how',
      heading: 'How?',
      sentence: 'It skips. That is the stride.',
    });
  });

  test('may be a plural, and is a whole word', () => {
    expect(use('decision boundary', 'The *decision boundaries* run.')?.sentence).toBe('The decision boundaries run.');
    expect(use('stride', 'It strides on, astride.')?.sentence).toBe('It strides on, astride.');
    expect(use('stride', 'It goes astride.')).toBeNull();
  });

  test('is a mention if it is not emphasized anywhere, preferably one that gives no answer away', () => {
    const held = '<AfterAnswer to="q">\n\nSo eigenvalues grow.\n\n</AfterAnswer>\n\nTwo eigenvalues.';
    expect(use('eigenvalue', held)).toMatchObject({ sentence: 'Two eigenvalues.', isEmphasized: false });
  });

  test('of an answer says which question it waits for; an option, which may be wrong, is none', () => {
    const held = '<AfterAnswer to="q">\n\nThat is *He initialization*.\n\n</AfterAnswer>';
    expect(use('He initialization', held)).toMatchObject({ held: true, after: 'q', sentence: 'That is He initialization.' }); // prettier-ignore
    const asked = (slot: string) => `<Predict claim="q">\n  <Fragment slot="question">Why?</Fragment>\n  ${slot}\n</Predict>`; // prettier-ignore
    const answer = asked('<Fragment slot="answer">So *strides* are long.</Fragment>');
    expect(use('stride', answer)).toMatchObject({ after: 'q', sentence: 'So strides are long.' });
    expect(use('stride', `${asked('<Option>The *stride*</Option>')}\n\nA stride.`)).toMatchObject({ held: false, sentence: 'A stride.' }); // prettier-ignore
    expect(use('stride', `${held.replace('He initialization', 'stride')}\n\nA *stride* is long.`)).toMatchObject({ held: false, sentence: 'A stride is long.' }); // prettier-ignore
  });

  test('goes on with the formula that it leads to, and after a comma with what follows', () => {
    expect(use('stride', 'No. This *stride* is\n\n$$\na = 1\n$$\n\nMore.')?.sentence).toBe('No. This stride is a = 1 ');
    expect(use('stride', 'A *stride* is long,\n\n$$\na = 1\n$$\n\nand on. More.')?.sentence).toBe('A stride is long, a = 1 and on.'); // prettier-ignore
    expect(use('stride', '*步幅*是：\n\n$$\na = 1\n$$\n\nx 不是。', 'zh')?.sentence).toBe('步幅是： a = 1 ');
    const held = 'A *stride* is:\n\n<AfterAnswer to="q">\n\n$$\na = 1\n$$\n\n</AfterAnswer>';
    expect(use('stride', held)?.sentence).toBe('A stride is:');
  });

  test('begins with what it points back at', () => {
    expect(use('stride', 'A. It skips. That is the *stride*.')?.sentence).toBe('It skips. That is the stride.');
    expect(use('stride', '它跳。这叫*步幅*。', 'zh')?.sentence).toBe('它跳。这叫步幅。');
    expect(use('stride', 'B. It is\n\n$$\na = 1\n$$\n\nThis is the *stride*.')?.sentence).toBe('It is a = 1 This is the stride.'); // prettier-ignore
    expect(use('grid search', '## G [#grid]\n\nNine tries. A *grid search* has three.')?.sentence).toBe('Nine tries. A grid search has three.'); // prettier-ignore
    const held = '<AfterAnswer to="q">\n\nA secret.\n\n</AfterAnswer>\n\nThis is the *stride*.';
    expect(use('stride', held)?.sentence).toBe('This is the stride.');
  });

  test('is found in Chinese, where a single character counts only if it is emphasized', () => {
    expect(use('margin', '领先一分。这一分叫做*间隔*（margin）。', 'zh')?.sentence).toBe(
      '领先一分。这一分叫做间隔（margin）。',
    );
    expect(use('gate', '专门的。', 'zh')).toBeNull();
    expect(use('gate', '是一个*门*（gate）。', 'zh')?.isEmphasized).toBe(true);
  });
});

test('of a course with other chapters, a term is taken from the first chapter that has it, or left out', () => {
  const chapters = new Map([
    ['knn', readChapter('## A [#a]\n\nThe gradient is mentioned.')],
    ['cnn', readChapter('## B [#b]\n\nThe *gradient* is explained, with a *stride*.')],
  ]);
  const uses = firstUses(chapters, 'en');
  expect(uses.map(({ term, chapter }) => `${term.en} in ${chapter}`)).toEqual(['gradient in cnn', 'stride in cnn']);
  expect(uses.map(placeOf)).toEqual(['term-gradient', 'term-stride']);
});

test('no two terms share an id, or a name', () => {
  for (const name of [termId, ({ en }: { en: string }) => en.toLowerCase(), ({ zh }: { zh: string }) => zh]) {
    const names = glossary.map((term) => name(term));
    expect(names.filter((each, i) => names.indexOf(each) !== i)).toEqual([]);
  }
});
