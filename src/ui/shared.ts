import { useEffect, useState } from 'preact/hooks';

/** A value shared by components of a page: a hook that follows it, a getter and a setter. Undefined at build time. */
export function shared<T>() {
  let current: T | undefined;
  const listeners = new Set<(value: T | undefined) => void>();
  return {
    use(): T | undefined {
      const [value, follow] = useState<T | undefined>(undefined);
      useEffect(() => {
        follow(current);
        listeners.add(follow);
        return () => void listeners.delete(follow);
      }, []);
      return value;
    },
    now: () => current,
    set(value: T | undefined) {
      current = value;
      for (const listener of listeners) listener(value);
    },
  };
}
