import { fill } from '@i18n/fill';
import type { Verdict } from './verdict';

/** Sentences about a number, used instead of those about the shape (). */
const whereNumber: Record<string, string> = { shape: 'number-not-rows', flat: 'number-not-rows', arrangement: 'number-not-rows', 'part-shape': 'part-number', 'part-arrangement': 'part-number' }; // prettier-ignore
const whereList: Record<string, string> = { shape: 'list', 'part-shape': 'part-list', 'part-arrangement': 'part-of-one' }; // prettier-ignore

const inWords = (code: string, { got, want }: Record<string, string>) =>
  (got === '()' ? whereNumber[code] : want === '()' ? whereList[code] : undefined) ?? code;

/** The shapes of several results, with scalars called numbers. */
function formsIn(details: Record<string, string>, t: Record<string, string>): Record<string, string> {
  const forms = Object.entries(details).filter(([key, text]) => /^(?:got|want)$/.test(key) && text.startsWith('[('));
  return Object.fromEntries(forms.map(([key, text]) => [key, text.replaceAll('()', t['a-number'])]));
}

/** A verdict in words: `t` has a sentence for every code, `mistakes` the exercise's own. */
export function sentencesOf(
  { codes, details, shown }: Verdict,
  t: Record<string, string>,
  mistakes: Record<string, string>,
): string[] {
  const part = details.about;
  const about = {
    all: part ? fill(t['all-of-part'], { part }) : t['all-results'],
    they: part ? fill(t['they-of-part'], { part }) : t['they-results'],
  };
  const places = { ...about, ...details, ...formsIn(details, t) };
  const sentences = codes.map((code) => fill(t[inWords(code, details)], places));
  // an example that occurs again later is shown there
  const shownOnce = sentences.map((sentence, i) => {
    const again = fill(t.example, places);
    return sentences.slice(i + 1).some((later) => later.includes(again))
      ? sentence.replace(again, '').trim()
      : sentence;
  });
  // a sentence about one part continues the one before
  const joined = shownOnce.map((sentence, i) => (i > 0 && codes[0] !== 'only-part' ? t.and + sentence : sentence));
  const isShown = codes.some((code) => t[code].includes('{case}'));
  const isOwn = codes.some((code) => code in mistakes || code.startsWith('repair-'));
  const example = !isShown && isOwn && shown ? [fill(t[inWords(shown, details)], places)] : [];
  return [...joined, ...example];
}
