import type { Locale } from './locale';

let segmenter: Intl.Segmenter | undefined;

/** Words that browsers split wrongly: no line may end inside one of them. */
const whole = /雅可比|小批量|零中心|零填充|去相关|间隔|所有|第[一二三四五六七八九十]|找得到/gu;
/** Endings that belong to the verb before them: its result, or whether it is possible. */
const complement =
  /^(?:[不得](?:了|到|出|住|着|动|起|掉|下|开|完|回|清|见|懂|上|来|去|过)|[出起下上过回]来|[出下上过回]去)/u;

/**
 * The pieces of a headline between which a line may end. Chinese is written without spaces, and browsers break it
 * inside words. In English, or where words cannot be recognized, it is one piece. A word of one character stays with
 * the one before, and so does a verb's ending.
 */
export function words(text: string, locale: Locale): string[] {
  if (locale !== 'zh' || !('Segmenter' in Intl)) return [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const inside = [...text.matchAll(whole)].map(({ 0: word, index }) => [index, index + word.length]);
  const pieces: string[] = [];
  let wasWord = false;
  for (const { segment, index, isWordLike = false } of segmenter.segment(text)) {
    const isWhole = !inside.some(([from, to]) => from < index && index < to) && !complement.test(text.slice(index));
    if (wasWord && isWordLike && segment.length > 1 && isWhole) pieces.push(segment);
    else pieces.push((pieces.pop() ?? '') + segment);
    wasWord = isWordLike;
  }
  return pieces;
}
