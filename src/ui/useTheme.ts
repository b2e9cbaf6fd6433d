import { useEffect, useState } from 'preact/hooks';

/** Counts changes between light and dark, for drawings that have looked up their colours. */
export function useTheme(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1);
    const attribute = new MutationObserver(changed);
    attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', changed);
    return () => {
      attribute.disconnect();
      dark.removeEventListener('change', changed);
    };
  }, []);
  return changes;
}
