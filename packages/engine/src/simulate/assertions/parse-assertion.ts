import type { CompiledCampaign } from '../../compile/index.js';
import { nearestName } from '../../diagnostics/index.js';
import { en, same, zh, type Wording } from '../../diagnostics/wording.js';
import type { Assertion, Claim } from './assertion.js';
import { campaignNames, rungNames, type CampaignNames } from './campaign-names.js';
import { sentences } from './sentences.js';
import { slots, type SlotName } from './slots.js';

/** What is wrong, and where in the sentence (UTF-16 units, from 0); a suggestion replaces exactly that part. */
export interface AssertionMistake {
  readonly ok: false;
  readonly reason: Wording;
  readonly offset: number;
  readonly length: number;
  readonly suggestion?: string;
}

export type ParsedAssertion =
  { readonly ok: true; readonly assertion: Assertion } | AssertionMistake;

/** How far a sentence was understood, and what would have been understood next. */
interface Stop {
  readonly at: number;
  readonly wanted: readonly Wording[];
  readonly known: readonly string[];
}

/** Reads a sentence about a campaign; see {@link sentences} for all there are. Never throws. */
export function parseAssertion(text: string, compiled: CompiledCampaign): ParsedAssertion {
  const names = campaignNames(compiled);
  const words = [
    ...text
      .trimEnd()
      .replace(/[.。]$/u, '')
      .matchAll(/\S+/gu),
  ].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  let stop: Stop = { at: -1, wanted: [], known: [] };
  for (const { words: sentence, claim } of sentences) {
    for (const way of waysToSay(sentence)) {
      const found = match(
        way,
        words.map((word) => word.text),
        names,
      );
      if ('values' in found) return checked(text, claim(found.values), compiled);
      if (found.at > stop.at) stop = found;
      else if (found.at === stop.at) {
        stop = {
          at: stop.at,
          wanted: [...stop.wanted, ...found.wanted],
          known: [...stop.known, ...found.known],
        };
      }
    }
  }
  const last = words.at(-1);
  const word = words[stop.at];
  const place = word ?? {
    text: '',
    offset: last === undefined ? 0 : last.offset + last.text.length,
  };
  const suggestion = word === undefined ? undefined : nearestName(word.text, stop.known);
  return {
    ok: false,
    reason: reasonOf(word?.text, stop.wanted),
    offset: place.offset,
    length: place.text.length,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const MOST_WANTED = 8;

function reasonOf(word: string | undefined, wanted: readonly Wording[]): Wording {
  const unique = [...new Map(wanted.map((one) => [one.en, one])).values()];
  const listed = (language: 'en' | 'zh-CN') =>
    [
      ...unique.slice(0, MOST_WANTED).map((one) => one[language]),
      ...(unique.length > MOST_WANTED ? ['…'] : []),
    ].join(language === 'en' ? ', ' : '、');
  const list: Wording = { en: listed('en'), 'zh-CN': listed('zh-CN') };
  if (unique.length === 0) {
    return word === undefined
      ? { en: 'the sentence is not complete', 'zh-CN': '句子不完整' }
      : {
          en: en`the sentence is over before "${word}"`,
          'zh-CN': zh`句子在“${word}”之前已经结束`,
        };
  }
  return word === undefined
    ? { en: en`the sentence goes on with: ${list}`, 'zh-CN': zh`句子不完整，后面应为：${list}` }
    : {
        en: en`"${word}" is not understood here; it would be: ${list}`,
        'zh-CN': zh`此处不能写“${word}”，应为：${list}`,
      };
}

/** The sentence with each of its optional parts and without, as lists of words and slots. */
function waysToSay(sentence: string): readonly (readonly string[])[] {
  const parts = sentence.split(/(\[[^\]]+\])/u).map((part) => part.trim());
  return parts.reduce<string[][]>(
    (ways, part) => {
      const optional = part.startsWith('[');
      const words = part
        .replace(/[[\]]/gu, '')
        .split(' ')
        .filter((word) => word !== '');
      return ways.flatMap((way) => [[...way, ...words], ...(optional ? [way] : [])]);
    },
    [[]],
  );
}

/** The values of the slots, with `on time` where the sentence says so; or where it stops being understood. */
function match(
  way: readonly string[],
  words: readonly string[],
  names: CampaignNames,
): { readonly values: Readonly<Record<string, unknown>> } | Stop {
  const values: Record<string, unknown> = {};
  let at = 0;
  for (const [index, part] of way.entries()) {
    if (isSlot(part)) {
      const found = slots[part](words.slice(at), names);
      if (!('words' in found)) {
        return { at: at + found.understood, wanted: [found.wanted], known: found.known };
      }
      values[part] = found.value;
      at += found.words;
      continue;
    }
    if (words[at] !== part) return { at, wanted: [same(part)], known: [part] };
    if (part === 'time' && way[index - 1] === 'on') values['on time'] = true;
    at += 1;
  }
  return at < words.length ? { at, wanted: [], known: [] } : { values };
}

function isSlot(part: string): part is SlotName {
  return Object.hasOwn(slots, part);
}

/** Names that exist, but not together. */
function checked(text: string, claim: Claim, compiled: CompiledCampaign): ParsedAssertion {
  const mistake = (word: string, reason: Wording, known: readonly string[]): AssertionMistake => {
    const offset = new RegExp(`(?<=^|\\s)${word}(?=\\s|[.。]?$)`, 'u').exec(text)?.index ?? 0;
    const suggestion = nearestName(word, known);
    return {
      ok: false,
      reason,
      offset,
      length: word.length,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
  if (claim.kind === 'occurs' && claim.name !== undefined) {
    const own = namesIn(compiled, claim.lifecycle, claim.what);
    if (!own.includes(claim.name)) {
      const [word, lifecycle, list] = [claim.name, claim.lifecycle, own.join(', ')];
      return mistake(
        word,
        {
          en: en`${lifecycle} has no ${claim.what} ${word}; there are: ${list}`,
          'zh-CN': zh`流程 ${lifecycle} 没有 ${word}，有：${list}`,
        },
        own,
      );
    }
  }
  if (claim.kind === 'reaches-rung' && claim.scope.activity !== undefined) {
    const { activity } = claim.scope;
    const chasing = compiled.activities.get(activity)?.chasing;
    const own = chasing === undefined ? [] : rungNames(chasing);
    const { rung } = claim;
    if (typeof rung === 'string' ? !own.includes(rung) : own.length < rung) {
      const list = own.join(', ') || '–';
      return mistake(
        typeof rung === 'string' ? rung : 'rung',
        {
          en: en`the ladder of ${activity} has no such rung; it has: ${list}`,
          'zh-CN': zh`活动 ${activity} 没有这一级催办，有：${list}`,
        },
        own,
      );
    }
  }
  return { ok: true, assertion: { text: text.trim(), claim } };
}

/** The events or states of a lifecycle. */
export function namesIn(
  compiled: CompiledCampaign,
  lifecycle: string,
  what: 'event' | 'state',
): string[] {
  const found = [...compiled.activities.values()]
    .flatMap(({ main, whenEmpty }) => (whenEmpty === undefined ? [main] : [main, whenEmpty]))
    .find(({ name }) => name === lifecycle);
  if (found === undefined) return [];
  return what === 'state'
    ? Object.keys(found.lifecycle.states)
    : [...new Set([...found.rules.values()].flatMap((of) => [...of.keys()]))];
}
