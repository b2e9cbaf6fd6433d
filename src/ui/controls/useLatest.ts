import { useRef } from 'preact/hooks';

/**
 * The latest props of a control, for event handlers that are made once: with new ones at every change, each would have to
 * be set on the page again.
 */
export function useLatest<Props>(props: Props): { readonly current: Props } {
  const latest = useRef(props);
  latest.current = props;
  return latest;
}
