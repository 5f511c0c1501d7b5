/** What a command may use of the process it runs in. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Whether the output may be coloured. */
  readonly color?: boolean;
}
