import { createRequire } from 'node:module';
import type TypeScript from 'typescript';

/** A place in the configuration: `['chapters', 2]`, `['title', 'en']`. */
export type Place = readonly (string | number)[];

/**
 * The line of a setting in the configuration, or of the nearest one around it, because a value may be computed. Called
 * only for mistakes, because the parser takes longer to load than the configuration to check.
 */
export function lineOf(source: string, place: Place): number {
  const ts = createRequire(import.meta.url)('typescript') as typeof TypeScript;
  const file = ts.createSourceFile('course.config.ts', source, ts.ScriptTarget.Latest, true);
  const named = new Map<string, TypeScript.Expression>();
  let at: TypeScript.Expression | undefined;
  file.forEachChild((node) => {
    if (ts.isExportAssignment(node)) at = node.expression;
    if (ts.isVariableStatement(node))
      for (const { name, initializer } of node.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) named.set(name.text, initializer);
  });
  const bare = (node: TypeScript.Expression | undefined): TypeScript.Expression | undefined => {
    if (!node) return undefined;
    if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
      return bare(node.expression);
    return ts.isIdentifier(node) && named.has(node.text) ? bare(named.get(node.text)) : node;
  };
  let found: TypeScript.Node | undefined = (at = bare(at));
  for (const [i, key] of place.entries()) {
    if (typeof key === 'number') {
      found = at = at && ts.isArrayLiteralExpression(at) ? bare(at.elements[key]) : undefined;
    } else {
      const property: TypeScript.ObjectLiteralElementLike | undefined =
        at && ts.isObjectLiteralExpression(at)
          ? at.properties.find(
              ({ name }) => name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === key,
            )
          : undefined;
      at = property && ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined;
      found = property;
    }
    if (!found) return lineOf(source, place.slice(0, i));
  }
  return found ? file.getLineAndCharacterOfPosition(found.getStart()).line + 1 : 1;
}
