import type { ComponentType, FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * A component that is drawn again only when one of its props is another, and not with every step of the figure around it.
 * It always gets the same props, in the same order.
 */
export const steady = <Props extends object>(Draw: FunctionComponent<Props>): ComponentType<Props> =>
  function Steady(props) {
    return useMemo(() => <Draw {...props} />, Object.values(props));
  };
