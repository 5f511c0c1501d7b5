import type { ReadPath } from '../conditions/index.js';
import { celName } from '../conditions/index.js';
import type { Campaign } from '../dsl/index.js';
import type { CompiledFigure } from './compile-figure.js';

/** What may change and be looked at from elsewhere: an activity (how far it is), a figure, a register. */
export type Topic = `activity:${string}` | `figure:${string}` | 'roster' | `rows:${string}`;

/** The topics that expressions read, with those that a figure without tasks is worked out from. */
export function topicsOf(
  reads: readonly ReadPath[],
  campaign: Campaign,
  figures: ReadonlyMap<string, CompiledFigure>,
): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  const visit = (paths: readonly ReadPath[]) => {
    for (const [variable, name] of paths) {
      if (variable === 'roster') topics.add('roster');
      if (variable === 'progress') {
        const named = Object.keys(campaign.activities).filter(
          (activity) => name === undefined || celName(activity) === name,
        );
        for (const activity of named) topics.add(`activity:${activity}`);
      }
      if (variable === 'figures') {
        for (const figure of figures.values()) {
          if (name !== undefined && celName(figure.name) !== name) continue;
          if (topics.has(`figure:${figure.name}`)) continue;
          topics.add(`figure:${figure.name}`);
          visit(readsOfFigure(figure));
        }
      }
    }
  };
  visit(reads);
  return topics;
}

/** What a figure without tasks of its own depends on. */
export function readsOfFigure(figure: CompiledFigure): readonly ReadPath[] {
  return [
    ...(figure.of === undefined ? (figure.value?.reads ?? []) : []),
    ...(figure.target?.reads ?? []),
    ...(figure.baseline?.reads ?? []),
  ];
}

/** Everything that is reached from `from` by `next`, itself included. */
export function closure(from: Iterable<string>, next: (name: string) => Iterable<string>) {
  const reached = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...next(name));
  }
  return reached;
}
