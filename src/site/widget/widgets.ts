import type { AnyWidget } from '@kit/defineWidget';

const modules = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });

/** Every widget of the course, for the workbench and for tests. */
export const widgets: AnyWidget[] = Object.values(modules).map((module) => module.default);
