/** A fenced block of a Markdown text. */
export interface Fence {
  readonly body: string;
  /** The line of its first line, from 1. */
  readonly line: number;
}

/** The fenced blocks in a language, in order. */
export function fencesIn(markdown: string, language: string): readonly Fence[] {
  const found = markdown.matchAll(/^```([\w-]*)\n([\s\S]*?)^```$/gmu);
  return [...found].flatMap(({ 1: of, 2: body = '', index }) =>
    of === language ? [{ body, line: markdown.slice(0, index).split('\n').length + 1 }] : [],
  );
}
