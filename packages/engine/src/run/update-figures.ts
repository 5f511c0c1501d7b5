import type { CompiledFigure } from '../compile/index.js';
import { evidenceVariable } from './evidence-of.js';
import { perOf, shareOf } from './figure-shares.js';
import { ROSTER_TIMER, armChanges } from './reconcile.js';
import type { FigureShare, FigureValue, TaskState } from './state.js';
import { taskVariables } from './variables.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';

/** Works out what a changed task gives to the figures of its activity, and tells those above. */
export function updateFigures(bench: Workbench, task: TaskState): void {
  for (const figure of bench.activity(task.activity).figures) {
    const value = valueOf(bench, figure, task);
    const values = bench.state.values[figure.name] ?? {};
    const present = values[task.key];
    if (same(present, value)) continue;
    const { [task.key]: _old, ...others } = values;
    bench.update({
      values: {
        ...bench.state.values,
        [figure.name]: value === undefined ? others : { ...others, [task.key]: value },
      },
    });
    bench.topics.add(`figure:${figure.name}`);
    if (figure.within !== undefined) armChanges(bench, bench.state.timers[ROSTER_TIMER]?.at);
    if (figure.below) report(bench, figure, value?.per ?? present?.per ?? '');
  }
}

/** Takes over what units below give, and hands it on to those above. */
export function gather(
  bench: Workbench,
  figure: CompiledFigure,
  per: string,
  shares: Readonly<Record<string, FigureShare>>,
): void {
  const known = bench.state.gathered[figure.name] ?? {};
  const present = known[per] ?? {};
  // Each unit counts once however it comes here; what is known already is not told again.
  const news = Object.fromEntries(
    Object.entries(shares).filter(
      ([unit, share]) => JSON.stringify(present[unit]) !== JSON.stringify(share),
    ),
  );
  if (Object.keys(news).length === 0) return;
  bench.update({
    gathered: {
      ...bench.state.gathered,
      [figure.name]: { ...known, [per]: { ...present, ...news } },
    },
  });
  bench.topics.add(`figure:${figure.name}`);
  tellAbove(bench, figure.name, per, news, bench.state.facts.above ?? [], []);
}

function valueOf(
  bench: Workbench,
  figure: CompiledFigure,
  task: TaskState,
): FigureValue | undefined {
  const { compiled, state, now } = bench;
  const per = perOf(figure, task);
  const variables = () => ({
    ...taskVariables(compiled, state, task, now),
    evidence: evidenceVariable(compiled, state, task),
  });
  const view = bench.viewOf(task);
  const counts =
    figure.where === undefined
      ? task.outcome === 'done'
      : figure.where.holds(withWorld(figure.where.reads, view, variables()));
  const value = !counts
    ? undefined
    : figure.value === undefined
      ? 1
      : figure.value.evaluate(withWorld(figure.value.reads, view, variables()));
  const at = task.snapshot.context.handed?.at ?? task.snapshot.context.enteredAt;
  if (value !== undefined) return { per, value, at };
  return task.outcome === 'open' && task.owed && figure.below ? { per, at: 0 } : undefined;
}

/** What one unit gives to those above it. */
function report(bench: Workbench, figure: CompiledFigure, per: string): void {
  const { facts } = bench.state;
  const share = shareOf(figure, bench.state, per, bench.compiled, bench.now);
  if (facts.body !== undefined) return;
  const bodies = new Set([...facts.supervisors, bench.compiled.leadBody]);
  const shares = { [facts.code]: share };
  tellAbove(bench, figure.name, per, shares, facts.above ?? [], [...bodies]);
}

function tellAbove(
  bench: Workbench,
  figure: string,
  per: string,
  shares: Readonly<Record<string, FigureShare>>,
  units: readonly string[],
  bodies: readonly string[],
): void {
  const above = [...units.map((unit) => ({ unit })), ...bodies.map((body) => ({ body }))];
  for (const to of above) {
    bench.signal({ to, command: { type: 'gather', figure, per, shares } });
  }
}

function same(a: FigureValue | undefined, b: FigureValue | undefined): boolean {
  return a?.per === b?.per && a?.value === b?.value && a?.at === b?.at;
}
