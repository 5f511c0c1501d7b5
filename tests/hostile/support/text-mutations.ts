import { hostileWords } from './hostile-words.js';
import type { Random } from './random.js';

/** Longest text that a mutation may make, in UTF-16 units. */
const LONGEST = 200_000;

type Mutation = (text: string, other: string, random: Random) => string;

/** A text after some rounds of mutation; `other` is spliced in where a round wants to. */
export function mutateText(text: string, other: string, rounds: number, random: Random): string {
  let mutated = text;
  for (let round = 0; round < rounds; round += 1) {
    mutated = random.one(mutations)(mutated, other, random).slice(0, LONGEST);
  }
  return mutated;
}

const mutations: readonly Mutation[] = [
  function deleteSpan(text, _, random) {
    const [from, to] = span(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  function repeatSpan(text, _, random) {
    const [from, to] = span(text, random);
    const times = random.chance(95) ? 2 : random.between(3, 400);
    return text.slice(0, from) + text.slice(from, to).repeat(times) + text.slice(to);
  },
  function splice(text, other, random) {
    return text.slice(0, random.below(text.length)) + other.slice(random.below(other.length));
  },
  function insertOther(text, other, random) {
    const [from, to] = span(other, random);
    const at = random.below(text.length);
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
  function flipCharacter(text, _, random) {
    const at = random.below(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(16)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  function insertWord(text, _, random) {
    const at = random.below(text.length);
    return text.slice(0, at) + random.one(hostileWords) + text.slice(at);
  },
  function swapTokens(text, _, random) {
    const all = tokens(text);
    if (all.length < 2) return text;
    const [a, b] = [random.one(all), random.one(all)].sort((one, two) => one.at - two.at);
    if (a === undefined || b === undefined || a.at === b.at) return text;
    const between = text.slice(a.at + a.word.length, b.at);
    return text.slice(0, a.at) + b.word + between + a.word + text.slice(b.at + b.word.length);
  },
  function replaceToken(text, _, random) {
    const all = tokens(text);
    if (all.length === 0) return text;
    const { at, word } = random.one(all);
    const by = random.chance(60) ? random.one(hostileWords) : random.one(all).word;
    return text.slice(0, at) + by + text.slice(at + word.length);
  },
  function indent(text, _, random) {
    const all = text.split('\n');
    const from = random.below(all.length);
    const to = Math.min(all.length, from + random.between(1, 8));
    const by = random.between(-4, 4);
    return all
      .map((line, at) => {
        if (at < from || at >= to) return line;
        return by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line;
      })
      .join('\n');
  },
  function tabs(text, _, random) {
    const all = text.split('\n');
    const at = random.below(all.length);
    all[at] = (all[at] ?? '').replace(/^ */, '\t');
    return all.join('\n');
  },
  function moveLine(text, _, random) {
    const all = text.split('\n');
    const [line = ''] = all.splice(random.below(all.length), 1);
    all.splice(random.below(all.length + 1), 0, line);
    return all.join('\n');
  },
  function lineEnds(text, _, random) {
    return text.replaceAll('\n', random.one(['\r\n', '\r', '\n\n', '\u0085', '\u2028']));
  },
];

function span(text: string, random: Random): [number, number] {
  const from = random.below(text.length);
  const longest = random.chance(80) ? 30 : text.length;
  return [from, Math.min(text.length, from + random.between(1, longest))];
}

function tokens(text: string): { readonly at: number; readonly word: string }[] {
  return [...text.matchAll(/[^\s:,[\]{}#]+|[:,[\]{}#]/g)].map(({ index, 0: word }) => ({
    at: index,
    word,
  }));
}
