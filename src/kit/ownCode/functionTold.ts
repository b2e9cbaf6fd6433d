import type { FunctionForFigure } from './inFigure';

const mostCode = 50_000;

/** Reads such a function from a moment, which may contain anything; null if there is none. */
export function functionTold(told: unknown, figure: string): FunctionForFigure | null {
  const { name, code, replaces, by } = (told ?? {}) as Partial<Record<keyof FunctionForFigure, unknown>>;
  const isName = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z_]\w{0,60}$/.test(text);
  const isCode = (text: unknown): text is string => typeof text === 'string' && text.length <= mostCode;
  if (!isName(name) || !isName(replaces) || !isCode(code) || !isCode(by)) return null;
  return { figure, name, code, replaces, by, waits: true };
}
