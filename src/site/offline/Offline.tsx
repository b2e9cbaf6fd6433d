import { useEffect, useRef, useState } from 'preact/hooks';
import { localePath } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { shell } from '@i18n/shell';
import { coursePath } from '@ui/page';
import { goIfThere, missingPage } from './missing';
import { asRead, canKeep, isReading, keep, keptFiles, keptVersion, newest, NotKept, remove, sizeOf, type Manifest, type Trouble } from './store'; // prettier-ignore

interface OfflineProps {
  locale: Locale;
  /** The pages of this language to list as saved, besides the first, with their addresses. */
  pages: { title: string; address: string }[];
}

const sentences = { refused: 'offlineRefused', full: 'offlineFull', network: 'offlineNetwork', changed: 'offlineChanged' } as const satisfies Record<Trouble, string>; // prettier-ignore
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * Saves the course for offline use, as a whole or page by page as it is read: with its size, stop, update and remove.
 */
export function Offline({ locale, pages: others }: OfflineProps) {
  const t = shell(locale);
  const pages = [{ title: t('home'), address: coursePath + localePath(locale) }, ...others];
  const [isReady, setReady] = useState(false);
  const [manifest, setManifest] = useState<Manifest | null>(null);
  const [version, setVersion] = useState<string | null>(null);
  const [kept, setKept] = useState<string[]>([]);
  const [reading, setReading] = useState(false);
  const [coming, setComing] = useState<{ bytes: number; of: number } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const [missing, setMissing] = useState<URL | null>(null);

  const look = async () => {
    setManifest(await newest().catch(() => null));
    setVersion(await keptVersion());
    setReading(await isReading());
    setKept(await keptFiles());
  };
  useEffect(() => {
    const start = canKeep() ? look() : Promise.reject(new NotKept('refused'));
    void start.catch(() => setTrouble('refused')).then(() => setReady(true));
    return () => stopping.current?.abort();
  }, []);
  useEffect(() => {
    const page = missingPage(new URL(location.href));
    if (!page) return;
    setMissing(page);
    const go = () => void goIfThere(page);
    go(); // the reader has loaded this page again
    addEventListener('online', go);
    return () => removeEventListener('online', go);
  }, []);

  const start = async (asItIsRead: boolean) => {
    setTrouble(null);
    setComing({ bytes: 0, of: 0 });
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    try {
      const latest = await newest();
      setManifest(latest);
      const wanted = asItIsRead ? asRead(latest, kept) : latest;
      const of = sizeOf(wanted);
      await keep(wanted, signal, (bytes) => setComing({ bytes, of }), { reading: asItIsRead });
    } catch (error) {
      if (!signal.aborted) setTrouble(error instanceof NotKept ? error.trouble : 'refused');
    }
    setComing(null);
    if (!(await keptFiles().catch(() => [])).length) await remove().catch(() => {});
    await look().catch(() => setTrouble('refused'));
  };
  const removeAll = async () => {
    await remove().catch(() => setTrouble('refused'));
    await look().catch(() => {});
  };

  if (!isReady) return <div class="offline" />;
  const isNew = manifest !== null && manifest.version !== version;
  const whole = manifest && sizeOf(manifest);
  const first = manifest && sizeOf(asRead(manifest, kept));
  const canStart = coming === null && manifest !== null && canKeep();
  const isWhole = version !== null && !reading;
  const titleOf = ({ pathname }: URL) =>
    pages.find(({ address }) => new URL(address, location.href).pathname === pathname)?.title ?? decodeURI(pathname);
  const listed = pages.filter(({ address }) => kept.includes(new URL(address, location.href).pathname));
  const status =
    coming ? t('offlineComing', { done: megabytes(coming.bytes), size: megabytes(coming.of) })
    : isWhole ? t(isNew ? 'offlineNewer' : 'offlineKept')
    : version !== null ? t(isNew ? 'offlineReadNewer' : 'offlineRead')
    : kept.length ? t('offlinePartly')
    : ''; // prettier-ignore
  return (
    <div class="offline" data-ready>
      {missing && (
        <p role="alert">
          {t('offlineMissing')} <a href={missing.href}>{titleOf(missing)}</a>
        </p>
      )}
      <p role="status">{status}</p>
      {coming && <progress value={coming.bytes} max={coming.of || 1} aria-label={t('offline')} />}
      {trouble && <p role="alert">{t(sentences[trouble])}</p>}
      <p class="offline-actions">
        {canStart && (isNew || reading) && (
          <button type="button" data-action="keep" onClick={() => void start(false)}>
            {t(isWhole ? 'offlineUpdate' : 'offlineKeep', { size: megabytes(whole!) })}
          </button>
        )}
        {canStart && isNew && !isWhole && (
          <button type="button" data-action="keep-read" onClick={() => void start(true)}>
            {t(reading ? 'offlineUpdate' : 'offlineKeepRead', { size: megabytes(first!) })}
          </button>
        )}
        {coming && (
          <button type="button" data-action="stop" onClick={() => stopping.current?.abort()}>
            {t('offlineStop')}
          </button>
        )}
        {!coming && kept.length > 0 && (
          <button type="button" data-action="remove" onClick={() => void removeAll()}>
            {t('offlineRemove')}
          </button>
        )}
      </p>
      {listed.length > 0 && <h2>{t('offlineList')}</h2>}
      <ul>
        {listed.map(({ title, address }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
