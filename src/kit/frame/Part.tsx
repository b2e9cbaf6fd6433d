import { Component, type ComponentChildren } from 'preact';
import { untranslated } from '@ui/page';
import { useDeferred } from '@ui/useDeferred';
import { AsBuilt } from './AsBuilt';

interface PartProps {
  name: 'figure' | 'details';
  /** What it draws; null before there is a model. */
  drawing: ComponentChildren;
  /** Its markup as the page was built, which stands until then. */
  built: string | undefined;
  /** Whether it still shows, as it does without scripts, the result of a run; its beginning is then drawn afresh. */
  isStill: boolean;
  /** Its least height, in pixels. */
  room: number | undefined;
  /** Whether it is drawn with the reader's own code, which is all that a failure ends. */
  isOwn: boolean;
  onFailed(): void;
}

/** The figure of a widget, or its details. */
export const Part = ({ name, drawing, built, isStill, room, isOwn, onFailed }: PartProps) =>
  drawing ? (
    <div key={isStill ? 'still' : 'drawn'} class={`widget-${name}`} style={atLeast(room)} {...untranslated}>
      <Attempt key={isOwn ? 'own' : 'course'} onFailed={onFailed}>
        {name === 'details' ? <Later>{drawing}</Later> : drawing}
      </Attempt>
    </div>
  ) : (
    <AsBuilt key="built" class={`widget-${name}`} style={atLeast(room)} html={built} />
  );

export const atLeast = (minHeight: number | undefined) => (minHeight === undefined ? undefined : { minHeight });

/** Draws what is beneath the figure one frame later, because the reader looks at the figure first. */
const Later = ({ children }: { children: ComponentChildren }) => <>{useDeferred(children)}</>;

/** Renders its children until one of them throws. */
class Attempt extends Component<{ onFailed(): void; children: ComponentChildren }> {
  override componentDidCatch() {
    this.props.onFailed();
  }
  override render() {
    return this.props.children;
  }
}
