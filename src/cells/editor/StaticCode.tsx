import { fill } from '@i18n/fill';
import { untranslated } from '@ui/page';
import { hanging } from './hanging';

interface StaticCodeProps {
  code: string;
  /** The sentence about omitted lines, with its `{count}`. */
  more?: string;
}

const mostLines = 400;
const mostLetters = 40_000;

/** Code without colours, line by line as in the editor; very long code is cut. */
export function StaticCode({ code, more = '… {count}' }: StaticCodeProps) {
  const begin = code.slice(0, mostLetters).split('\n', mostLines);
  const left = linesOf(code) - begin.length;
  return (
    <>
      <pre {...untranslated}>
        <code>
          {begin.map((line, i) => (
            <span key={i} class="code-line" style={hanging(line)}>
              {`${line}\n`}
            </span>
          ))}
        </code>
      </pre>
      {left > 0 && <p class="cell-more">{fill(more, { count: left })}</p>}
    </>
  );
}

function linesOf(code: string): number {
  let count = 1;
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) count++;
  return count;
}
