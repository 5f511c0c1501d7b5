import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { QuestionBank } from '../supplies.js';

/**
 * The names of the questions that a seed draws, each once, in the order they are asked in; all of
 * them, in the bank's order, when no number is given or the bank has no more. The same seed draws the
 * same, and a question that is added moves none of the others.
 */
export function drawQuestions(
  bank: QuestionBank,
  draw: number | undefined,
  seed: string,
): string[] {
  const names = Object.keys(bank.questions);
  if (draw === undefined || draw >= names.length) return names;
  const lots = names.map((name) => ({
    name,
    lot: bytesToHex(sha256(utf8ToBytes(`${seed}\n${name}`))),
  }));
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, draw)
    .map(({ name }) => name);
}
