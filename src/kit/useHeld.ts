import { useEffect, useMemo, useState } from 'preact/hooks';
import { answerTo, keepAnswer, onAnswers } from './answers';

/** What a page holds back of a figure: parts and controls, each with the claim of the question about it. */
export type Holds = Record<string, string>;

/** The numbers that the options of a figure's questions stand for, by name; a question for a number needs none. */
export type Guesses = Record<string, number>;

/**
 * The parts of a figure that wait for the reader's answer. A part is shown once its question is answered, the reader asks
 * to see it, or the link that led here shows it. At build everything waits, so that hydration changes nothing on the page.
 */
export function useHeld(id: string, holds: Holds = {}, numbers: Guesses = {}) {
  const parts = Object.keys(holds);
  const [shown, setShown] = useState<readonly string[]>([]);

  useEffect(() => {
    if (parts.length === 0) return;
    const linked = new URLSearchParams(location.search).get(`${id}.shown`)?.split(',') ?? [];
    const look = () => setShown(parts.filter((part) => answerTo(holds[part])));
    look();
    const end = onAnswers(look);
    // what a link shows counts as asked for, so that the question says the same
    for (const part of parts) if (linked.includes(part) && !answerTo(holds[part])) keepAnswer(holds[part], {});
    return end;
  }, []);

  return useMemo(() => {
    const waiting = parts.filter((part) => !shown.includes(part));
    const questionsOf = (some: readonly string[]) => [...new Set(some.map((part) => holds[part]))];
    const guesses = shown.map((part) => [part, answerTo(holds[part])?.guess] as const);
    return {
      isHeld: (part: string) => waiting.includes(part),
      /** The questions still to be answered, each once: all, or those of some parts. */
      questions: questionsOf(waiting),
      questionsOf: (some: readonly string[]) => questionsOf(waiting.filter((part) => some.includes(part))),
      /** The questions that were answered with a guess. */
      answered: [...new Set(guesses.filter(([, guess]) => guess !== undefined).map(([part]) => holds[part]))],
      /** What the reader guessed of each part that is shown, as a number. */
      guesses: Object.fromEntries(
        guesses.map(([part, guess]) => [part, typeof guess === 'string' ? numbers[guess] : guess]),
      ),
      show: (questions: readonly string[]) => questions.forEach((question) => keepAnswer(question, {})),
    };
  }, [shown]);
}

export type HeldParts = ReturnType<typeof useHeld>;
