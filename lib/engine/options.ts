import { TensorError } from './errors';

/** Throws for an option that is none of the choices. */
export function checkChoice<T>(op: string, name: string, value: T, choices: readonly T[]): void {
  if (choices.includes(value)) return;
  throw new TensorError(op, 'option', `${name} must be one of ${choices.join(', ')}`, { got: String(value) });
}
