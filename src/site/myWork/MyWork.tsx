import { useEffect, useState } from 'preact/hooks';
import { exerciseId } from '@cells/exerciseId';
import { fill } from '@i18n/fill';
import type { CourseMark } from '@cells/saved/handIn';
import { allDamaged, allWork, forgetDamaged, type SavedWork } from '@cells/saved/store';
import { exportCode, exportDamaged, exportWork, resetAll, resetCell } from '@cells/saved/file';
import type { Locale } from '@i18n/locale';
import { Button } from '@ui/controls/Button';
import { onReturn } from '@ui/page';
import { HandIn } from './HandIn';
import type { WorkChapter } from './myWork';
import { myWorkStrings } from './strings';
import { NotebookButton } from '../notebooks/NotebookButton';
import { save } from '@ui/saveFile';
import { someOf, takeFile } from './takeFile';

type Strings = (typeof myWorkStrings)['en'];

interface Props {
  locale: Locale;
  chapters: WorkChapter[];
  course: CourseMark;
}

/** What the reader has done so far, and ways to export it, import it, or start over. */
export default function MyWork({ locale, chapters, course }: Props) {
  const t = myWorkStrings[locale];
  const [work, setWork] = useState<Record<string, SavedWork> | null>(null);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const [damaged, setDamaged] = useState<string[]>([]);
  const look = () => {
    setWork(allWork());
    setDamaged(Object.keys(allDamaged()));
  };
  useEffect(() => {
    look();
    const endReturn = onReturn(look);
    addEventListener('storage', look);
    return () => {
      endReturn();
      removeEventListener('storage', look);
    };
  }, []);

  const take = async (files: readonly File[]) => {
    const told: string[] = [];
    for (const file of files) told.push(await takeFile(file, { locale, chapters, course }));
    look();
    setSaid(told.join(t.between));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
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
    <div
      class="my-work"
      data-ready={work !== null || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {chapters.map(({ slug, title, address, exercises }) => {
        const solved = exercises.filter((name) => kept[`${slug}/${name}`]?.solved).length;
        return (
          <section key={slug}>
            <h2 id={slug}>
              <a href={address}>{title}</a>
            </h2>
            <p>
              <progress value={solved} max={exercises.length || 1} aria-labelledby={slug} />{' '}
              {fill(t.solvedOf, { solved, count: exercises.length })}{' '}
              <NotebookButton {...{ locale }} of={slug} title={title} />
            </p>
            <ul>
              {exercises.map((name) => (
                <Entry
                  key={name}
                  {...{ t, name, locale }}
                  notebook={`${slug}/${name}`}
                  address={`${address}#${exerciseId(name)}`}
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
              <Entry key={name} {...{ t, name, locale }} work={kept[name]} reset={() => resetOne(name)} />
            ))}
          </ul>
        </section>
      )}
      {damaged.length > 0 && (
        <Damaged
          {...{ t, names: damaged }}
          forget={() => {
            forgetDamaged();
            look();
            setSaid(t.damagedForgotten);
          }}
        />
      )}
      <HandIn
        {...{ locale, course }}
        exercises={[...listed].filter((name) => kept[name]?.code != null)}
        passed={[...listed].filter((name) => kept[name]?.code != null && kept[name].solved).length}
      />
      <section>
        <h2 id="keep">{t.keep}</h2>
        <p>{nothing ? t.nothing : t.where}</p>
        <p class="my-work-tools needs-script">
          <Button data-action="export" off={nothing} onClick={() => save('downhill-work.json', exportWork())}>
            {t.export}
          </Button>
          <span>{t.exportFor}</span>
        </p>
        <p class="my-work-tools needs-script">
          <NotebookButton {...{ locale }} of="" off={nothing} />
          <span>{t.notebooksFor}</span>
        </p>
        <p class="my-work-tools needs-script">
          <Button data-action="export-code" off={nothing} onClick={() => save('downhill-work.ts', exportCode())}>
            {t.exportCode}
          </Button>
          <span>{t.exportCodeFor}</span>
        </p>
        <p class="my-work-tools needs-script">
          <label class="tool-file">
            {t.import}
            <input
              type="file"
              multiple
              accept=".json,application/json,.ipynb,.zip"
              onChange={({ currentTarget }) => {
                void take([...(currentTarget.files ?? [])]).finally(() => (currentTarget.value = ''));
              }}
            />
          </label>
          <Button data-action="reset-all" off={nothing} onClick={clear} onBlur={() => setSure(false)}>
            {sure ? t.sure : t.resetAll}
          </Button>
        </p>
        <p>{t.importLead}</p>
        <p role="status">{said}</p>
      </section>
    </div>
  );
}

/** Saved entries that could not be read: to be exported, or deleted. */
function Damaged({ t, names, forget }: { t: Strings; names: string[]; forget(): void }) {
  const [sure, setSure] = useState(false);
  return (
    <section>
      <h2 id="damaged">{t.damaged}</h2>
      <p>{fill(t.damagedLead, { names: someOf(names, t) })}</p>
      <p class="my-work-tools">
        <button
          type="button"
          data-action="export-damaged"
          onClick={() => save('downhill-damaged.txt', exportDamaged())}
        >
          {t.exportDamaged}
        </button>
        <button
          type="button"
          data-action="forget-damaged"
          onClick={() => (sure ? forget() : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? t.sureForget : t.forgetDamaged}
        </button>
      </p>
    </section>
  );
}

interface EntryProps {
  t: Strings;
  locale: Locale;
  name: string;
  /** The exercise that it can be saved as a notebook of. */
  notebook?: string;
  address?: string;
  work: SavedWork | undefined;
  reset(): void;
}

function Entry({ t, locale, name, notebook, address, work, reset }: EntryProps) {
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
      <span>{work?.shown ? [...(state === t.untouched ? [] : [state]), t.shown].join(' · ') : state}</span>{' '}
      {work?.code != null && (
        <button type="button" class="needs-script" aria-label={t.resetOf(name)} onClick={reset}>
          {t.reset}
        </button>
      )}
      {notebook && work?.code != null && <NotebookButton {...{ locale }} of={notebook} title={name} />}
    </li>
  );
}
