import { useEffect, useState } from 'preact/hooks';
import { fill } from '@cells/fill';
import { allWork, type SavedWork } from '@cells/savedWork';
import { exportCode, exportWork, importWork, resetAll, resetCell } from '@cells/workFile';
import type { Locale } from '@i18n/locale';
import type { WorkChapter } from './myWork';
import { myWorkStrings } from './myWorkStrings';

interface Props {
  locale: Locale;
  chapters: WorkChapter[];
}

/** What the reader has done so far, and ways to take it along, bring it back, or begin anew. */
export default function MyWork({ locale, chapters }: Props) {
  const t = myWorkStrings[locale];
  const [work, setWork] = useState<Record<string, SavedWork> | null>(null);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const look = () => setWork(allWork());
  useEffect(() => {
    look();
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const result = importWork(await file.text());
    look();
    if (typeof result === 'string') setSaid(fill(t[result], { file: file.name }));
    else
      setSaid(fill(result.putAside ? t.importedBeside : t.imported, { cells: result.cells, count: result.putAside }));
  };
  const clear = () => {
    if (!sure) return setSure(true);
    resetAll();
    setSure(false);
    look();
    setSaid(t.wasReset);
  };
  const resetOne = (name: string) => {
    resetCell(name);
    look();
    setSaid(fill(t.oneReset, { name }));
  };

  const kept = work ?? {};
  const listed = new Set(chapters.flatMap(({ slug, exercises }) => exercises.map((name) => `${slug}/${name}`)));
  const others = Object.keys(kept).filter((name) => !listed.has(name) && kept[name].code !== null);
  const nothing = work !== null && Object.keys(kept).length === 0;
  return (
    <div class="my-work" data-ready={work !== null || undefined}>
      {chapters.map(({ slug, title, address, exercises }) => {
        const solved = exercises.filter((name) => kept[`${slug}/${name}`]?.solved).length;
        return (
          <section key={slug}>
            <h2 id={slug}>
              <a href={address}>{title}</a>
            </h2>
            <p>
              <progress value={solved} max={exercises.length || 1} aria-labelledby={slug} />{' '}
              {fill(t.solvedOf, { solved, count: exercises.length })}
            </p>
            <ul>
              {exercises.map((name) => (
                <Entry
                  key={name}
                  {...{ t, name }}
                  address={`${address}#exercise-${name}`}
                  work={kept[`${slug}/${name}`]}
                  reset={() => resetOne(`${slug}/${name}`)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {others.length > 0 && (
        <section>
          <h2 id="others">{t.others}</h2>
          <ul>
            {others.map((name) => (
              <Entry key={name} {...{ t, name }} work={kept[name]} reset={() => resetOne(name)} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 id="keep">{t.keep}</h2>
        <p>{nothing ? t.nothing : t.where}</p>
        <p class="my-work-tools needs-script">
          <button
            type="button"
            data-action="export"
            disabled={nothing}
            onClick={() => save('downhill-work.json', exportWork())}
          >
            {t.export}
          </button>
          <button
            type="button"
            data-action="export-code"
            disabled={nothing}
            onClick={() => save('downhill-work.ts', exportCode())}
          >
            {t.exportCode}
          </button>
          <label class="my-work-file">
            {t.import}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
          </label>
          <button
            type="button"
            data-action="reset-all"
            disabled={nothing}
            onClick={clear}
            onBlur={() => setSure(false)}
          >
            {sure ? t.sure : t.resetAll}
          </button>
        </p>
        <p role="status">{said}</p>
      </section>
    </div>
  );
}

interface EntryProps {
  t: (typeof myWorkStrings)['en'];
  name: string;
  address?: string;
  work: SavedWork | undefined;
  reset(): void;
}

function Entry({ t, name, address, work, reset }: EntryProps) {
  const state = work?.solved ? t.solved : work?.tries.length ? fill(t.tried, { count: work.tries.length }) : work?.code != null ? t.begun : t.untouched; // prettier-ignore
  return (
    <li data-state={work?.solved ? 'solved' : undefined}>
      {address ? (
        <a href={address}>
          <code>{name}</code>
        </a>
      ) : (
        <code>{name}</code>
      )}{' '}
      <span>{state}</span>{' '}
      {work?.code != null && (
        <button type="button" class="needs-script" aria-label={`${t.reset}: ${name}`} onClick={reset}>
          {t.reset}
        </button>
      )}
    </li>
  );
}

/** Lets the browser save a text as a file. */
function save(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
