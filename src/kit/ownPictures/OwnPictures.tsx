import { useId, useState } from 'preact/hooks';
import { fill } from '@cells/fill';
import type { Locale } from '@i18n/locale';
import { PictureFileError } from '@lib/data/pictureFileError';
import { isPhotograph, readPhotograph, readSet } from './readFiles';
import { ownPicturesStrings } from './strings';
import { setOwnPictures, useOwnPictures } from './useOwnPictures';
import './ownPictures.css';

/** Where readers bring their own pictures: a field to drop files on, a button to choose them, what went wrong. */
export function OwnPictures({ locale }: { locale: Locale }) {
  const t = ownPicturesStrings[locale];
  const own = useOwnPictures();
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const id = useId();

  const take = async (files: File[]) => {
    if (files.length === 0) return;
    try {
      const [photograph] = files.filter(isPhotograph);
      if (photograph) {
        const question = await readPhotograph(photograph);
        setOwnPictures({ ...(own ?? { pixels: new Uint8Array(), labels: new Uint8Array(), digits: false, name: '' }), question }); // prettier-ignore
      } else setOwnPictures(await readSet(files));
      setProblem('');
    } catch (error) {
      // what was there before stays
      const { problem: code, details } = error instanceof PictureFileError ? error : new PictureFileError('not-idx');
      const texts = Object.entries(details).map(([name, value]) => [name, String(value)]);
      setProblem(`${files.map((file) => file.name).join(', ')}: ${fill(t.problems[code], Object.fromEntries(texts))}`);
    }
  };

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
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p id={`${id}-what`}>{t.drop}</p>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        multiple
        aria-describedby={`${id}-what`}
        onChange={(event) => {
          const input = event.currentTarget;
          void take([...(input.files ?? [])]).then(() => (input.value = ''));
        }}
      />
      <label for={id}>{t.choose}</label>
      <p role="status">
        {own && own.labels.length > 0 && fill(t.using, { n: own.labels.length.toLocaleString('en'), name: own.name })}{' '}
        {own?.question && t.asking}{' '}
        {own && (
          <button type="button" onClick={() => setOwnPictures(undefined)}>
            {t.back}
          </button>
        )}
      </p>
      <p class="own-pictures-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
