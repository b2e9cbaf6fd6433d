import type { Locale } from '@i18n/locale';
import { fill } from '@i18n/fill';
import { compile } from '../code/compile';
import { meantSentence } from '../errors/explain';
import { errorStrings } from '../errors/strings';
import { text, type Result } from './results';

/**
 * The result of code, unless it is right, with a sentence about each property in it that is misspelt: such a property is
 * no error, and what follows from it is hard to trace.
 */
export async function withMisspelt(result: Result, code: string, locale: Locale): Promise<Result> {
  if (result.status === 'right' || result.codes?.includes('stopped')) return result;
  const found = await compile(code).then(
    ({ misspelt }) => misspelt,
    () => [], // the result says why
  );
  if (found.length === 0) return result;
  const told = found.map(({ meant, ...where }) => ({
    line: where.line,
    message: fill(errorStrings[locale]['no-such-property'], where) + meantSentence(meant, locale),
  }));
  const said = [...result.said, ...told.map(({ message }) => text(message))];
  return { ...result, said, mark: result.mark ?? told[0] };
}
