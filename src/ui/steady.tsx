import type { ComponentType, FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * A component that is drawn again only when one of its props changes, not with every step of the figure around it. It must
 * always get the same props, in the same order.
 */
export const steady = <Props extends object>(Draw: FunctionComponent<Props>): ComponentType<Props> =>
  function Steady(props) {
    return useMemo(() => <Draw {...props} />, Object.values(props));
  };
