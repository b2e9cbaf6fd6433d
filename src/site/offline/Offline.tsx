import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { shell } from '@i18n/shell';
import { canKeep, keep, keptFiles, keptVersion, newest, NotKept, remove, sizeOf, type Manifest, type Trouble } from './store'; // prettier-ignore

interface OfflineProps {
  locale: Locale;
  /** The pages of this language that are listed where they are kept, with their addresses. */
  pages: { title: string; address: string }[];
}

const sentences = { refused: 'offlineRefused', full: 'offlineFull', network: 'offlineNetwork', changed: 'offlineChanged' } as const satisfies Record<Trouble, string>; // prettier-ignore
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Keeps the course for when there is no network: its size beforehand, stop, update, remove. */
export function Offline({ locale, pages }: OfflineProps) {
  const t = shell(locale);
  const [isReady, setReady] = useState(false);
  const [manifest, setManifest] = useState<Manifest | null>(null);
  const [version, setVersion] = useState<string | null>(null);
  const [kept, setKept] = useState<string[]>([]);
  const [bytes, setBytes] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const look = async () => {
    setManifest(await newest().catch(() => null));
    setVersion(await keptVersion());
    setKept(await keptFiles());
  };
  useEffect(() => {
    const start = canKeep() ? look() : Promise.reject(new NotKept('refused'));
    void start.catch(() => setTrouble('refused')).then(() => setReady(true));
    return () => stopping.current?.abort();
  }, []);

  const start = async () => {
    setTrouble(null);
    setBytes(0);
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    try {
      const latest = await newest();
      setManifest(latest);
      await keep(latest, signal, setBytes);
    } catch (error) {
      if (!signal.aborted) setTrouble(error instanceof NotKept ? error.trouble : 'refused');
    }
    setBytes(null);
    if (!(await keptFiles().catch(() => [])).length) await remove().catch(() => {});
    await look().catch(() => setTrouble('refused'));
  };
  const removeAll = async () => {
    await remove().catch(() => setTrouble('refused'));
    await look().catch(() => {});
  };

  if (!isReady) return <div class="offline" />;
  const isNew = manifest !== null && manifest.version !== version;
  const size = manifest && megabytes(sizeOf(manifest));
  const listed = pages.filter(({ address }) => kept.includes(new URL(address, location.href).pathname));
  const status =
    bytes !== null ? t('offlineComing', { done: megabytes(bytes), size: size ?? '' })
    : version !== null ? t(isNew ? 'offlineNewer' : 'offlineKept')
    : kept.length ? t('offlinePartly')
    : ''; // prettier-ignore
  return (
    <div class="offline" data-ready>
      {location.search === '?missing' && <p role="alert">{t('offlineMissing')}</p>}
      <p role="status">{status}</p>
      {bytes !== null && manifest && <progress value={bytes} max={sizeOf(manifest)} aria-label={t('offline')} />}
      {trouble && <p role="alert">{t(sentences[trouble])}</p>}
      <p>
        {bytes === null && isNew && canKeep() && (
          <button type="button" data-action="keep" onClick={() => void start()}>
            {t(version === null ? 'offlineKeep' : 'offlineUpdate', { size: size! })}
          </button>
        )}{' '}
        {bytes !== null && (
          <button type="button" data-action="stop" onClick={() => stopping.current?.abort()}>
            {t('offlineStop')}
          </button>
        )}
        {bytes === null && kept.length > 0 && (
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
