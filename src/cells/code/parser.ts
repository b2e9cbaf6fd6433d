import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser, tokTypes, type Options } from 'acorn';
import { isCast, type Tree } from './tree';

/** The internals of acorn's parser used here, which its types leave out. */
interface Reader extends Parser {
  start: number;
  type: unknown;
  value: unknown;
  next(): void;
  eat(type: unknown): boolean;
  expect(type: unknown): void;
  unexpected(): never;
  startNode(): Tree;
  finishNode(node: Tree, type: string): Tree;
  parseExprAtom(): Tree;
  parseMaybeAssign(): Tree;
  parseMaybeUnary(...args: unknown[]): Tree;
  parseExprOp(left: Tree, start: number, location: unknown, least: number, forInit: unknown): Tree;
  buildBinary(start: number, location: unknown, left: Tree, right: Tree, operator: string, isLogical: boolean): Tree;
  tsParseEnumMember(): Tree;
  parseConditional(...args: unknown[]): unknown;
  shouldParseArrow(parameters: { typeAnnotation?: unknown }[]): boolean;
}
type ReaderClass = new (options: Options, source: string) => Reader;

const Plugged = Parser.extend(tsPlugin() as never) as unknown as ReaderClass;

/** Extends the plugin by `x as T ** 2` and computed members of an enum. */
export class TypeScript extends Plugged {
  override parseExprOp(left: Tree, start: number, location: unknown, least: number, forInit: unknown): Tree {
    if (this.type !== tokTypes.starstar) return super.parseExprOp(left, start, location, least, forInit);
    let value = left;
    while (isCast(value)) value = value.expression as Tree;
    if (/^(Unary|Await)/.test(value.type)) this.unexpected(); // in JavaScript a signed operand cannot be raised to a power
    this.next();
    const power = this.buildBinary(
      start,
      location,
      left,
      this.parseMaybeUnary(null, false, false, forInit),
      '**',
      false,
    );
    return this.parseExprOp(power, start, location, least, forInit);
  }

  override tsParseEnumMember(): Tree {
    if (this.type !== tokTypes.bracketL) return super.tsParseEnumMember();
    const [member, id] = [this.startNode(), this.startNode()];
    this.next();
    const key = this.parseExprAtom();
    const [text] = (key.quasis ?? []) as { value: { cooked: string } }[];
    id.value = text ? text.value.cooked : key.value;
    if (typeof id.value !== 'string' || (key.expressions as Tree[] | undefined)?.length) this.unexpected();
    this.expect(tokTypes.bracketR);
    member.id = this.finishNode(id, 'Literal');
    if (this.eat(tokTypes.eq)) member.initializer = this.parseMaybeAssign();
    return this.finishNode(member, 'TSEnumMember');
  }
}

/**
 * Reads `a ? (b) : c => d` as TypeScript does; `TypeScript` takes `(b) : c =>` for an arrow function with a return
 * type, and then misses the colon. This class, in turn, fails on such a function in a conditional if it has a single
 * untyped parameter.
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
