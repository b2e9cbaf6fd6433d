import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is seen in a figure but is in none of its controls, such as a drawing. */
export interface Piece {
  /** Its value, fit for JSON; undefined if there is none. */
  tell(): unknown;
  /** Restores a value from another browser, which may be anything: it comes from a file or a link. */
  take(told: unknown): void;
  /** Resets it together with the figure; returns a function that undoes that. */
  reset?(): () => void;
  /** Whether it is the reader's answer to what the figure asks: then it is shared only if the reader wants that. */
  isAnswer?: true;
}

/** The pieces of one figure, by name, as its components come and go. */
export class Pieces {
  #here = new Map<string, () => Piece>();
  #brought: Record<string, unknown> = {};

  /** Starts with the pieces that are always there. */
  constructor(always: Record<string, Piece> = {}) {
    for (const [name, piece] of Object.entries(always)) this.#here.set(name, () => piece);
  }

  /** Adds a piece, and restores its value if that arrived earlier; returns a function that removes it. */
  add(name: string, piece: () => Piece): () => void {
    this.#here.set(name, piece);
    this.#give(name);
    return () => void (this.#here.get(name) === piece && this.#here.delete(name));
  }

  bring(told: Record<string, unknown>) {
    this.#brought = { ...told };
    for (const name of this.#here.keys()) this.#give(name);
  }

  /** The values of all pieces, without answers or with them. */
  tell(withAnswers: boolean): Record<string, unknown> {
    const told = [...this.#here].flatMap(([name, piece]) => {
      const { tell, isAnswer } = piece();
      const value = isAnswer && !withAnswers ? undefined : tell();
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(told);
  }

  /** Whether a piece holds an answer of the reader's. */
  hasAnswers(): boolean {
    return [...this.#here.values()].some((piece) => piece().isAnswer && piece().tell() !== undefined);
  }

  /** Resets all pieces; returns a function that undoes that. */
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

/** Makes something that is seen in the figure but is in none of its controls a part of its moment. */
export function useInMoment(name: string, piece: Piece) {
  const pieces = useContext(InMoment);
  const latest = useRef(piece);
  latest.current = piece;
  useEffect(() => pieces?.add(name, () => latest.current), []);
}

/** Resets with the figure something that no link includes; `reset` returns the function that undoes it. */
export const useReset = (name: string, reset: () => () => void) =>
  useInMoment(name, { tell: () => undefined, take() {}, reset });

/**
 * A number that the reader has chosen in the figure but in none of its controls, as a part of its moment; null for
 * none.
 */
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
