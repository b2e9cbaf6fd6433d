import { useEffect, useState } from 'preact/hooks';

/** The value one painted frame late: for words beside a figure, so that the figure follows the hand first. */
export function useDeferred<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value)); // effects run after the frame is painted
  return shown;
}
