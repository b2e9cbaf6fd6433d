import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { partMissing } from '@ui/page';
import type { Controls } from '../controls';
import { momentInAddress } from './address';
import type { Opened } from './open';
import { Pieces, type Piece } from './pieces';

/** The pieces of a figure's moment. If the address holds a moment of this figure, opens it, or says why it cannot. */
export function useMoment<C extends Controls>(
  figure: Omit<Opened<C>, 'pieces'>,
  always: Record<string, Piece> | undefined,
  locale: Locale,
) {
  const [pieces] = useState(() => new Pieces(always));
  const [told, tell] = useState('');
  useEffect(() => {
    if (momentInAddress(location.hash)?.figure !== figure.id) return;
    const open = () =>
      void import('./open').then(
        async ({ openMoment }) => tell(await openMoment({ ...figure, pieces }, locale)),
        () => partMissing(document.getElementById(figure.id), open),
      );
    open();
  }, []);
  return { pieces, told };
}
