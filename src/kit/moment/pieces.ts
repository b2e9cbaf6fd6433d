import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is seen in a figure and is in none of its controls, such as a drawing. */
export interface Piece {
  /** As JSON may hold it; undefined if there is nothing to tell. */
  tell(): unknown;
  /** Takes up what was told in another browser: anything at all, for it comes from a file or a link. */
  take(told: unknown): void;
  /** Begins anew, with the settings of the figure; returns what brings back what was there. */
  reset?(): () => void;
  /** True where it is the reader's answer to what the figure asks: it goes with a link only where the reader wants that. */
  isAnswer?: true;
}

/** The pieces of one figure by their names, as its parts come and go. */
export class Pieces {
  #here = new Map<string, () => Piece>();
  #brought: Record<string, unknown> = {};

  /** With those that are there however the figure stands. */
  constructor(always: Record<string, Piece> = {}) {
    for (const [name, piece] of Object.entries(always)) this.#here.set(name, () => piece);
  }

  /** Adds a piece, which takes up what was brought for it before it was there; returns a function that removes it. */
  add(name: string, piece: () => Piece): () => void {
    this.#here.set(name, piece);
    this.#give(name);
    return () => void (this.#here.get(name) === piece && this.#here.delete(name));
  }

  bring(told: Record<string, unknown>) {
    this.#brought = { ...told };
    for (const name of this.#here.keys()) this.#give(name);
  }

  /** What there is to tell, without answers or with them. */
  tell(withAnswers: boolean): Record<string, unknown> {
    const told = [...this.#here].flatMap(([name, piece]) => {
      const { tell, isAnswer } = piece();
      const value = isAnswer && !withAnswers ? undefined : tell();
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(told);
  }

  /** Whether the reader has answered what a piece asks. */
  hasAnswers(): boolean {
    return [...this.#here.values()].some((piece) => piece().isAnswer && piece().tell() !== undefined);
  }

  /** Begins anew; returns what brings back what was there. */
  reset(): () => void {
    const back = [...this.#here.values()].map((piece) => piece().reset?.());
    return () => back.forEach((bring) => bring?.());
  }

  #give(name: string) {
    if (!Object.hasOwn(this.#brought, name)) return;
    const told = this.#brought[name];
    delete this.#brought[name];
    this.#here.get(name)!().take(told);
  }
}

export const InMoment = createContext<Pieces | null>(null);

/** Makes something that is seen in the figure, and is in none of its controls, a part of its moment. */
export function useInMoment(name: string, piece: Piece) {
  const pieces = useContext(InMoment);
  const latest = useRef(piece);
  latest.current = piece;
  useEffect(() => pieces?.add(name, () => latest.current), []);
}

/** Has something of the figure that goes with no link begin anew with it; `reset` returns what brings it back. */
export const useReset = (name: string, reset: () => () => void) =>
  useInMoment(name, { tell: () => undefined, take() {}, reset });

/** The number of what the reader has chosen in the figure, in none of its controls: a part of its moment; null for nothing. */
export function useChosen(name: string) {
  const [chosen, choose] = useState<number | null>(null);
  useInMoment(name, {
    tell: () => chosen ?? undefined,
    take: (told) => {
      if (Number.isInteger(told) && (told as number) >= 0) choose(told as number);
    },
    reset: () => {
      choose(null);
      return () => choose(chosen);
    },
  });
  return [chosen, choose] as const;
}
