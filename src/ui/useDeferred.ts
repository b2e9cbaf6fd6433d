import { useEffect, useState } from 'preact/hooks';

/** The value one frame late: for text beside a figure, so that the figure itself is updated first. */
export function useDeferred<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value)); // effects run after the frame is painted
  return shown;
}
