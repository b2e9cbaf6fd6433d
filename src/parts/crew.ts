/** Other threads, each of which answers one question. */
// zh: 其他线程，每个回答一个问题。
export interface Crew {
  readonly size: number;
  /** Whether they have all started, and would answer at once. */
  // zh: 是否都已启动、能马上回答。
  readonly isReady: boolean;
  ask(questions: readonly unknown[]): Promise<unknown[]>;
}

/** What other threads answer; this one, once they are lost. */
// zh: 其他线程的回答；它们丢失之后由本线程回答。
export const answersOf = <Question, Answer>(
  crew: Crew,
  questions: readonly Question[],
  answer: (question: Question) => Answer,
): Promise<Answer[]> =>
  crew.ask(questions).then(
    (answers) => answers as Answer[],
    () => questions.map(answer),
  );

/** Some numbers in a row, shared out: where each share begins, and where the last ends. */
// zh: 把一段连续的编号分成几份：每一份的起点，以及最后一份的终点。
export const boundsOf = (from: number, to: number, shares: number): number[] =>
  Array.from({ length: shares + 1 }, (_, i) => from + Math.round((i * (to - from)) / shares));
