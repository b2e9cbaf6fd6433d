import { useEffect, useRef, useState } from 'preact/hooks';
import { hanging } from '@cells/editor/hanging';
import type { Piece } from '@cells/editor/highlight';
import { StaticCode } from '@cells/editor/StaticCode';
import { exerciseId } from '@cells/exerciseId';
import type { Locale, Translated } from '@i18n/locale';
import { Segments } from '@ui/controls/Segments';
import { coursePath, partMissing, partThere, untranslated } from '@ui/page';
import { keptLanguage, keepLanguage } from './codeLanguage';
import { languageNames, type CodeLanguage } from './frameworks';
import type { SolutionTexts } from './solutionTexts';
import './solution.css';

const en = {
  solution: 'A solution in',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not let the page copy. Select the code by hand.',
};
const strings: Translated<typeof en> = {
  en,
  zh: { solution: '解答的写法', copy: '复制', copied: '已复制', notCopied: '浏览器不允许复制，请手动选中代码。' },
};

interface Props {
  locale: Locale;
  chapter: string;
  name: string;
  /** In TypeScript, until the file with the other languages is loaded. */
  solution: string;
}

/** A solution in the language that the reader chose, here or for another exercise. */
export function Solution({ locale, chapter, name, solution }: Props) {
  const t = strings[locale];
  const [texts, setTexts] = useState<SolutionTexts>({});
  const [chosen, setChosen] = useState<CodeLanguage>(() => keptLanguage() ?? 'typescript');
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const load = async () => {
      try {
        const answer = await fetch(`${coursePath}solutions/${locale}/${chapter}/${name}.json`);
        if (!answer.ok) throw new Error(`${answer.status}`);
        setTexts((await answer.json()) as SolutionTexts);
        partThere(root.current);
      } catch {
        partMissing(root.current, () => void load());
      }
    };
    void load();
  }, []);

  const languages = Object.keys(texts) as CodeLanguage[];
  const language = languages.includes(chosen) ? chosen : 'typescript';
  const lines = texts[language];
  const copy = async () => {
    const text = lines ? lines.map(textOf).join('\n') : solution;
    setSaid(await navigator.clipboard.writeText(text).then(() => t.copied, () => t.notCopied)); // prettier-ignore
  };
  return (
    <div class="exercise-solution" ref={root}>
      <div class="exercise-solution-tools">
        {languages.length > 1 && (
          <Segments
            id={`${exerciseId(name)}-language`}
            label={t.solution}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => {
              setChosen(value);
              setSaid('');
              keepLanguage(value);
            }}
          />
        )}
        <button type="button" data-action="copy-solution" onClick={() => void copy()}>
          {t.copy}
        </button>
        <span role="status" {...untranslated}>
          {said}
        </span>
      </div>
      <div class="cell-code" lang="en">
        {lines ? <Lines lines={lines} /> : <StaticCode code={solution} />}
      </div>
    </div>
  );
}

const textOf = (line: Piece[]) => line.map(({ text }) => text).join('');

const Lines = ({ lines }: { lines: Piece[][] }) => (
  <pre {...untranslated}>
    <code>
      {lines.map((line, i) => (
        <span key={i} class="code-line" style={hanging(textOf(line))}>
          {line.map(({ text, class: kind }, k) => (
            <span key={k} class={kind}>
              {text}
            </span>
          ))}
          {'\n'}
        </span>
      ))}
    </code>
  </pre>
);
