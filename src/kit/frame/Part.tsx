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
  /** What shows the result of a run where no script does, and then its beginning, is drawn anew. */
  isStill: boolean;
  /** Its least height, in pixels. */
  room: number | undefined;
  /** Drawn with the reader's own code: a failure ends that alone. */
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

/** What is beneath the figure is drawn once the figure has been: that answers the reader first. */
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
