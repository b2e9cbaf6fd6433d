import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { formatCount } from '@ui/number';
import { dropped, type Dropped } from './dropped';
import { ownPicturesStrings } from './strings';
import { askOwn, setOwnPictures, useOwnPictures, type OwnPictures as Own } from './useOwnPictures';
import './ownPictures.css';

/** Where readers add their own pictures: an area to drop files on, a button to choose them, and messages about mistakes. */
export function OwnPictures({ locale, asks = true }: { locale: Locale; asks?: boolean }) {
  const t = ownPicturesStrings[locale];
  const own = useOwnPictures();
  const [problems, setProblems] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState(false);
  const last = useRef(Promise.resolve());
  const id = useId();

  const take = async (brought: Dropped) => {
    setReading(true);
    try {
      const [{ read }, { problemsOf }] = await Promise.all([import('./read'), import('./problems')]);
      const { set, question, told } = await read(brought);
      // earlier pictures stay unless something replaces them
      if (set) setOwnPictures({ ...set, question });
      else if (question) askOwn(question);
      setProblems(problemsOf(told, locale));
    } catch {
      setProblems([t.failed]);
    }
    setReading(false);
  };
  /** Files are read one after the other, in the order in which they were added. */
  const bring = (brought: Dropped) => (last.current = last.current.then(() => take(brought)));

  const known = own?.labels.length ?? 0;
  const using = (of: Own) =>
    fill(known < of.total ? t.usingSome : t.using, {
      n: formatCount(known),
      total: formatCount(of.total),
      name: of.name,
    });
  // without any the paragraph is empty, and takes no room
  const status = [
    reading && t.reading,
    own && known > 0 && using(own),
    own?.testFrom !== undefined && fill(t.tested, { n: formatCount(known - own.testFrom) }),
    own?.question && t.asking,
  ].filter(Boolean);

  return (
    <div
      class={`own-pictures needs-script ${over ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void bring(dropped(event.dataTransfer));
      }}
    >
      <p id={`${id}-what`}>{asks ? t.drop : t.dropSet}</p>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        multiple
        aria-describedby={`${id}-what`}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length) void bring({ files, folders: [] }).then(() => (input.value = ''));
        }}
      />
      <label for={id}>{t.choose}</label>
      <p role="status">
        {status.length > 0 && `${status.join(' ')} `}
        {own && (
          <button
            type="button"
            onClick={() => {
              setOwnPictures(undefined);
              setProblems([]);
            }}
          >
            {t.back}
          </button>
        )}
      </p>
      <div class="own-pictures-problem" role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
