import { TensorError } from './errors';

/** Throws for an option that is none of the choices. */
export function checkChoice<T>(op: string, name: string, value: T, choices: readonly T[]): void {
  if (choices.includes(value)) return;
  throw new TensorError(op, 'option', `${name} must be one of ${choices.join(', ')}`, { got: String(value) });
}

/** Throws for options that are no object, such as 0.2, which would count for nothing; `name` is an option there is. */
export function checkOptions(op: string, options: object | undefined, name: string): void {
  if (typeof options === 'object' || options === undefined) return;
  const got = typeof options === 'string' ? `'${options}'` : String(options);
  throw new TensorError(op, 'option', `options must be an object, such as { ${name}: ${got} }`, { got });
}
