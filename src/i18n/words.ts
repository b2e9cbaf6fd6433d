import type { Locale } from './locale';

let segmenter: Intl.Segmenter | undefined;

/**
 * The pieces of a headline between which a line may end. Chinese is written without spaces, and browsers break it
 * inside words; in English, or without word segmentation, it is one piece. A single-character word stays with the one
 * before.
 */
export function words(text: string, locale: Locale): string[] {
  if (locale !== 'zh' || !('Segmenter' in Intl)) return [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces: string[] = [];
  let wasWord = false;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    if (wasWord && isWordLike && segment.length > 1) pieces.push(segment);
    else pieces.push((pieces.pop() ?? '') + segment);
    wasWord = isWordLike;
  }
  return pieces;
}
