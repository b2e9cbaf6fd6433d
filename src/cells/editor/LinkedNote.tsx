import type { CellStrings } from './strings';
import type { useCode } from './useCode';

type Linked = Pick<ReturnType<typeof useCode>, 'linked' | 'keepLinked' | 'leaveLinked'>;

/** Says that the code came with a link, and that the reader's own code is not lost. */
export function LinkedNote({ t, linked, keepLinked, leaveLinked }: { t: CellStrings } & Linked) {
  if (linked === null) return null;
  return (
    <p class="cell-linked" role="status">
      {linked === 'damaged' ? t.linkDamaged : linked === 'too-long' ? t.linkTooLong : t.linkedCode}{' '}
      {linked === 'code' && (
        <>
          <button type="button" data-action="keep-linked" onClick={keepLinked}>
            {t.keepLinked}
          </button>{' '}
          <button type="button" data-action="leave-linked" onClick={leaveLinked}>
            {t.leaveLinked}
          </button>
        </>
      )}
    </p>
  );
}
