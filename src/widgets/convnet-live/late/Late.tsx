import { useMemo } from 'preact/hooks';
import type { Passed, Props } from '../props';
import { Confusion } from './Confusion';
import { Inside } from './Inside';
import { Layers } from './Layers';
import { Pad } from './Pad';
import { lateStrings } from './strings';
import type { Texts } from './texts';
import { Unseen } from './Unseen';
import { Weights } from './Weights';

interface LateProps {
  passed: Passed | null;
  props: Props;
  name(c: number): string;
}

/** What is loaded once training has begun, or a reader asks: unseen pictures, maps and where their numbers come from, drawing, weights. */
export function Late({ passed, props, name }: LateProps) {
  const { set, state, model, locale, id } = props;
  const t: Texts = useMemo(() => ({ ...props.t, ...lateStrings[locale] }), [locale]);
  const { labels, predicted } = model.gallery;
  return (
    <>
      {passed && (
        <Unseen
          {...{ t, name, labels, predicted, pictures: passed.pictures, isOwn: passed.isOwn, choose: passed.choose }}
          chosen={state.picture[0]}
        />
      )}
      {passed?.looked && <Inside looked={passed.looked} cell={state.cell} {...{ t, set, name }} />}
      <Confusion {...{ model, t, name }} />
      <Pad t={t} digits={model.digits} looked={passed?.isOwn ? passed.looked : null} name={name} />
      <Layers {...{ t, set, id }} network={model.network} wanted={state.network} />
      <Weights {...{ model, t, set }} />
    </>
  );
}
