import { untranslated } from '@ui/page';
import { hanging } from './hanging';

interface StaticCodeProps {
  code: string;
}

/** Code without colours, line by line as in the editor. */
export function StaticCode({ code }: StaticCodeProps) {
  return (
    <pre {...untranslated}>
      <code>
        {code.split('\n').map((line, i) => (
          <span key={i} class="code-line" style={hanging(line)}>
            {`${line}\n`}
          </span>
        ))}
      </code>
    </pre>
  );
}
