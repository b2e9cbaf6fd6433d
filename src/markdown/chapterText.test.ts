import { expect, test } from 'vitest';
import { headingText, plainText, readChapter } from './chapterText';
import { inlineHtml, sentencesOf } from './sentences';

const source = String.raw`import HingeLoss from '@widgets/hinge-loss';

The *opening* text.

## How far? [#how-far]

<Beside>

<HingeLoss client:visible slot="figure" id="second" title="Push" />

<Claim is="a">The loss falls by $\frac{1}{2}$, see $\eqref{eq:b}$.</Claim> Then it <Try widget="x" set="y">rests</Try>.

$$
a \label{eq:a}
$$

$$
b \label{eq:b}
$$

<Predict claim="q">
  <Fragment slot="question">What then?</Fragment>
  <Option right is="nothing">Nothing</Option>
  <Fragment slot="answer">It is zero.</Fragment>
</Predict>

<AfterAnswer to="q">

### What follows [#follows]

It stays so.

</AfterAnswer>

</Beside>

<Derivation id="bound" of="the bound">

Step by step.

</Derivation>

<Exercise chapter="losses" name="svmLoss">

Write it.

</Exercise>
`;

test('a chapter is read in pieces, with marks for what is hidden, folded or asked in an exercise', () => {
  const read = readChapter(source).map(
    ({ kind, section, held, nodes, tex, name, fold, attributes }) =>
    [kind, section, held && 'held', name ?? fold ?? attributes.depth, tex ?? (kind === 'heading' ? headingText(nodes) : plainText(nodes))].filter(Boolean).join(' | '), // prettier-ignore
  );
  expect(read).toEqual([
    'text | The opening text.',
    'heading | how-far | 2 | How far?',
    'figure | how-far | hinge-loss',
    'text | how-far | The loss falls by 1/2, see (2). Then it rests.',
    'formula | how-far | a \\label{eq:a}',
    'formula | how-far | b \\label{eq:b}',
    'text | how-far | What then?',
    'text | how-far | held | Nothing',
    'text | how-far | held | It is zero.',
    'heading | follows | held | 3 | What follows',
    'text | follows | held | It stays so.',
    'text | follows | bound | Step by step.',
    'exercise | follows | svmLoss',
    'text | follows | svmLoss | Write it.',
  ]);
});

const sentences = (text: string) =>
  sentencesOf(readChapter(text)[0].nodes).map((nodes) => inlineHtml(nodes, (tex) => `[${tex}]`));

test('sentences end within components and at their ends, in both languages', () => {
  expect(sentences('<Claim is="a">One *is*. Two.</Claim> Three $x$. “Four?” Five at 3.5 per cent')).toEqual([
    'One <em>is</em>.',
    'Two.',
    'Three [x].',
    '“Four?”',
    'Five at 3.5 per cent',
  ]);
  expect(sentences('<Claim is="a">一是*一*。二。</Claim>三 $x$ 吗？“四！”五')).toEqual([
    '一是<em>一</em>。',
    '二。',
    '三 [x] 吗？',
    '“四！”',
    '五',
  ]);
  expect(sentences('**One.** Two. <Claim is="a">Three.</Claim>')).toEqual(['One.', 'Two. ', 'Three.']);
  expect(sentences('Compare `a < b` & more.')).toEqual(['Compare <code>a &lt; b</code> &amp; more.']);
});
