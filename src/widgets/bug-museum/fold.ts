import { codeIn } from '@i18n/codeIn';
import type { Locale } from '@i18n/locale';
import { asCell } from '@kit/ownCode/modelCode';
import { seed, type Mistake } from './settings';

/**
 * The source of the programs as it reads for one of them: each `mistake === 'name' ? wrong : right` is decided, and so is
 * each `if (mistake !== 'name') `.
 */
export function fold(source: string, mistake?: Mistake): string {
  return source
    .split('\n')
    .flatMap((line) => {
      const [, indent, name, statement] = /^(\s*)if \(mistake !== '(\w+)'\) (.*)$/.exec(line) ?? [];
      if (name) return name === mistake ? [] : [indent + statement];
      return [decided(line, mistake).replace(/=> \(([^()]*|[^()]*\([^()]*\))\)/, '=> $1')];
    })
    .join('\n')
    .replace(', mistake?: Mistake', '');
}

function decided(line: string, mistake?: Mistake): string {
  const [whole, name, wrong] = /mistake === '(\w+)' \? (.*?) : /.exec(line) ?? [];
  if (!whole) return line;
  const from = line.indexOf(whole);
  const [before, after] = [line.slice(0, from), line.slice(from + whole.length)];
  return name === mistake ? before + wrong + after.slice(endOf(after)) : decided(before + after, mistake);
}

/** Where an expression ends: at a comma, a semicolon or a closing bracket of what is around it. */
function endOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (depth === 0 && ',;)]}'.includes(text[i])) return i;
    if ('([{'.includes(text[i])) depth++;
    else if (')]}'.includes(text[i])) depth--;
  }
  return text.length;
}

const names = { en: ['training', 'validation', 'epoch'], zh: ['训练', '验证', '轮次'] } as const;

/** A program as a cell: it trains, and draws its curves. */
export function cellOf(locale: Locale, program: string, training: string, epochs: number, mistake?: Mistake): string {
  const [one, other, epoch] = names[locale];
  const run = `const curves = train(program(${seed}), ${epochs});
plot({ ${one}: curves.training, ${other}: curves.validation }, { xLabel: '${epoch}' });
curves.right;`;
  const code = asCell(`${fold(program, mistake)}\n${training}\n${run}`);
  return codeIn(locale, code.replace(/\n{3,}/g, '\n\n').replace(" } from 'downhill'", ", plot } from 'downhill'"));
}
