import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser, tokTypes, type Options } from 'acorn';

/** What of acorn's parser, which its types leave out, is used here. */
interface Reader extends Parser {
  start: number;
  type: unknown;
  parseConditional(...args: unknown[]): unknown;
  shouldParseArrow(parameters: { typeAnnotation?: unknown }[]): boolean;
}
type ReaderClass = new (options: Options, source: string) => Reader;

export const TypeScript = Parser.extend(tsPlugin() as never) as unknown as ReaderClass;

/**
 * Reads `a ? (b) : c => d` as TypeScript does; `TypeScript` takes `(b) : c =>` for an arrow function with a type of
 * what it returns, and then misses the colon. This one, in turn, does not know
 * such a function in a conditional if it has one parameter, without a type.
 */
export class TypeScriptConditionals extends TypeScript {
  private conditionals = 0;

  override parseConditional(...args: unknown[]) {
    const isConditional = this.type === tokTypes.question;
    if (isConditional) this.conditionals++;
    try {
      return super.parseConditional(...args);
    } finally {
      if (isConditional) this.conditionals--;
    }
  }

  override shouldParseArrow(parameters: { typeAnnotation?: unknown }[]) {
    const isValue = parameters.length === 1 && !parameters[0].typeAnnotation;
    const endsBranch = this.type === tokTypes.colon && this.conditionals > 0 && isValue;
    return !endsBranch && super.shouldParseArrow(parameters);
  }
}
