import { fill } from '@i18n/fill';
import type { Verdict } from './grade';

/** A verdict in words: `t` has a sentence for every code, `mistakes` those that are the exercise's own. */
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
  const sentences = codes.map((code) => fill(t[code], { ...about, ...details }));
  // what is said of one part goes on from the sentence before
  const joined = sentences.map((sentence, i) => (i > 0 && codes[0] !== 'only-part' ? t.and + sentence : sentence));
  const isShown = codes.some((code) => t[code].includes('{case}'));
  const isOwn = codes.some((code) => code in mistakes || code.startsWith('repair-'));
  const example = !isShown && isOwn && shown ? [fill(t[shown], details)] : [];
  return [...joined, ...example];
}
