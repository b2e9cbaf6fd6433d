import { Component, type ComponentChildren, type ComponentType } from 'preact';

/**
 * A component that is drawn again only when one of its props changes or a hook in it asks for it, not with every step of the
 * figure around it. It takes no place of its own among the components: what it is drawn with may use hooks.
 */
export const steady = <Props extends object>(Draw: (props: Props) => ComponentChildren): ComponentType<Props> =>
  class Steady extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>) {
      return !isSame(this.props, next);
    }
    override render() {
      return Draw(this.props);
    }
  };

function isSame<Props extends object>(a: Props, b: Props): boolean {
  const names = Object.keys(a) as (keyof Props)[];
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]));
}
