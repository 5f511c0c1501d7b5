import { isDeepStrictEqual } from 'node:util';

import { code, link } from './markdown.mjs';
import { linked, phrases } from './words.mjs';

const NAME_PATTERN = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** The first of a list's members that is an object with keys of its own, wherever it is nested. */
export function inlineObjects(node) {
  if (node === null || typeof node !== 'object' || node.$ref) return [];
  if (node.properties) return [node];
  const inside = [
    ...(node.anyOf ?? []),
    ...(node.items ? [node.items] : []),
    ...Object.values(node.patternProperties ?? {}),
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
  ];
  return inside.flatMap(inlineObjects).filter((object) => !isCase(object));
}

/** Whether text is a condition: the only free text of that length that the schema says nothing else of. */
export const isCondition = (node) =>
  node.type === 'string' && node.maxLength === 2000 && !node.pattern && !node['x-expected'];

export const isExpression = (node) =>
  node['x-expected'] === 'a CEL expression such as unit.employees * 2';

const isCase = (node) => node?.properties?.is !== undefined && node.properties.when !== undefined;

/**
 * Says what a value looks like. `own` is the id of the section that explains the object that stands
 * here, `expected` gives the Chinese for what the schema expects.
 */
export function createValueWords(language, titleOf, expected) {
  const say = (name) => phrases[name][language];
  const list = (items) => items.join(say('separator'));

  function words(node, own) {
    if (node.$ref) {
      const name = node.$ref.split('/').at(-1);
      return link(titleOf(name), name);
    }
    if (node.anyOf) return unionWords(node.anyOf, own);
    if (node.enum) return list(node.enum.map((value) => code(String(value))));
    if (node.const !== undefined) return code(String(node.const));
    const expectation = node['x-expected'];
    if (node.type === 'array') return say('listOf')(words(node.items, own));
    if (node.type === 'object' && node.properties)
      return own === undefined ? say('keysBelow') : say('object')(own);
    if (node.type === 'object') return mapWords(node, own);
    if (expectation !== undefined) {
      return (
        linked.get(expectation)?.[language] ??
        (language === 'en' ? expectation : expected(expectation))
      );
    }
    if (isCondition(node)) return say('condition');
    if (node.type === 'string') return say('text');
    if (node.type === 'boolean') return say('yesNo');
    if (node.type === 'number') return say('number') + limits(node);
    if (node.type === 'integer') return say('whole') + limits(node);
    if (node.type === 'null') return say('nothing');
    return say('anything');
  }

  function unionWords(branches, own) {
    const [first, second] = branches;
    if (branches.length === 2 && second.type === 'array') {
      if (isCase(second.items)) return say('orByCase')(words(first, own));
      if (isDeepStrictEqual(second.items, first)) return say('oneOrList')(words(first, own));
    }
    if (branches.length === 2 && first.type === 'number' && isExpression(second)) {
      return say('numberOrExpression');
    }
    return [...new Set(branches.map((branch) => words(branch, own)))].join(say('or'));
  }

  function mapWords(node, own) {
    const [pattern, value] = Object.entries(node.patternProperties ?? {})[0] ?? [];
    const inside = value ?? node.additionalProperties;
    const key =
      pattern === NAME_PATTERN
        ? 'names'
        : pattern?.startsWith('^[a-z]{2,3}')
          ? 'languageTags'
          : 'anyKeys';
    if (inside === undefined || typeof inside === 'boolean') return say('anything');
    return say('mapOf')(say(key), words(inside, own));
  }

  function limits({ minimum, maximum, exclusiveMinimum }) {
    if (exclusiveMinimum !== undefined) return say('above')(exclusiveMinimum);
    if (minimum !== undefined && maximum !== undefined) return say('between')(minimum, maximum);
    if (minimum !== undefined) return say('atLeast')(minimum);
    return maximum === undefined ? '' : say('atMost')(maximum);
  }

  return words;
}
