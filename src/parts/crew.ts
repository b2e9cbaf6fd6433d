/** Other threads, as a figure’s Worker has them: each answers one question; an error means that one is lost. */
// zh: 图的 Worker 手下的其他线程：每个回答一个问题；出错表示有一个丢失了。
export interface Crew {
  readonly size: number;
  ask(questions: readonly unknown[]): Promise<unknown[]>;
}
