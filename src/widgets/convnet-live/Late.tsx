import { Inside } from './Inside';
import { Pad } from './Pad';
import type { Passed, Props } from './props';

/** What is loaded once it is near the screen: the maps with where their numbers come from, and the drawing area. */
export function Late({ passed, props, name }: { passed: Passed; props: Props; name(c: number): string }) {
  const { t, set, state, model } = props;
  return (
    <>
      {passed.looked && <Inside looked={passed.looked} cell={state.cell} {...{ t, set, name }} />}
      <Pad t={t} digits={model.digits} looked={passed.isOwn ? passed.looked : null} name={name} />
    </>
  );
}
