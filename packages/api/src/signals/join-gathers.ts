import type { Command } from '@muster/engine';

export type SignalCommand = Extract<
  Command,
  { readonly type: 'open' | 'tell' | 'serve' | 'gather' }
>;

interface Told {
  readonly command: SignalCommand;
}

/**
 * Joins what is given to the same figure: a share that comes later replaces the one that the same
 * unit gave before, so that they need not be taken over one by one. Nothing is moved past another
 * kind of command, whose outcome may rest on the figures.
 * @returns groups in their order; each is carried out as one command.
 */
export function joinGathers<Signal extends Told>(
  signals: readonly Signal[],
): { readonly command: SignalCommand; readonly signals: readonly Signal[] }[] {
  const groups: { command: SignalCommand; signals: Signal[] }[] = [];
  let gathering = new Map<string, (typeof groups)[number]>();
  for (const signal of signals) {
    const { command } = signal;
    if (command.type !== 'gather') {
      gathering = new Map();
      groups.push({ command, signals: [signal] });
      continue;
    }
    const key = JSON.stringify([command.figure, command.per]);
    const known = gathering.get(key);
    if (known?.command.type === 'gather') {
      known.command = { ...command, shares: { ...known.command.shares, ...command.shares } };
      known.signals.push(signal);
    } else {
      const group = { command, signals: [signal] };
      gathering.set(key, group);
      groups.push(group);
    }
  }
  return groups;
}
