import type { Language } from '@muster/engine';

/** What a command may touch of the machine it runs on, and what it is told of it. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` shows colours. */
  readonly color: boolean;
  /** The language in which whoever called reads, unless the arguments say otherwise. */
  readonly language: Language;
  /** Which muster this is. */
  readonly version: string;
}

/** A command of `muster`: takes the arguments after its name, gives the exit code. */
export interface CommandModule {
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

/** Exit codes that every command keeps to. */
export const EXIT = {
  ok: 0,
  /** What was looked at has mistakes, or does not do what is expected of it. */
  failed: 1,
  /** The arguments are of no use: nothing was done. */
  unusable: 2,
} as const;
