import type { Locale } from '@i18n/locale';
import { kitStrings } from '../strings';
import type { Computed } from '../worker/useWorkerModel';

type ProgressProps = Pick<Computed<unknown, unknown>, 'progress' | 'failed' | 'paused' | 'pause'>;

/**
 * How far the next model is, and whether it failed; one that grows in the figure can be paused and resumed. Nothing is
 * shown while one model follows another (`isLive`).
 */
export function Progress(props: ProgressProps & { isLive: boolean; isFrame?: boolean; locale: Locale }) {
  const { progress, failed, paused, pause, isLive, isFrame, locale } = props;
  const t = kitStrings[locale];
  return (
    <>
      <div class="widget-progress" data-busy={(progress !== null && !isLive) || undefined}>
        <progress value={progress ?? 0} max={1} aria-label={t.computing} />
        <span aria-hidden="true">{paused ? t.stopped : `${t.computing} …`}</span>
        {progress !== null && isFrame && (
          <button type="button" data-action="pause-computing" onClick={() => pause(!paused)}>
            {paused ? t.goOn : t.stop}
          </button>
        )}
      </div>
      {failed && (
        <p class="widget-failed" role="alert">
          {t.failed} {failed}
        </p>
      )}
    </>
  );
}
