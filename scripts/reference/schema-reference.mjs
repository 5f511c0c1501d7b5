import { isDeepStrictEqual } from 'node:util';

import { blocks, code, heading, link, table } from './markdown.mjs';
import { createValueWords, inlineObjects } from './value-words.mjs';
import { chapters, files, phrases } from './words.mjs';

/** The part of the reference that the schemas give: a section for each kind of file and each definition. */
export function schemaReference({ schemas, language, translate, expected, undescribed }) {
  const say = (name) => phrases[name][language];
  const definitions = definitionsOf(schemas);
  const titles = new Map(
    chapters.flatMap(({ definitions: named }) =>
      Object.entries(named).map(([name, title]) => [name, title[language]]),
    ),
  );
  requireSame([...definitions.keys(), 'text'], ['text', ...titles.keys()]);
  const titleOf = (name) =>
    name === 'text' ? { en: 'words', 'zh-CN': '文字' }[language] : titles.get(name);
  const words = createValueWords(language, titleOf, expected);
  const common = commonKeys(definitions);
  const usedIn = usesOf(schemas, definitions);
  const unused = new Set(Object.keys(undescribed));
  const silent = new Set();

  function keys(node, id, leftOut = {}, dotted = id.replace(/-file$/u, '')) {
    const required = new Set(node.required);
    const entries = Object.entries(node.properties).filter(
      ([key, value]) => !(key in leftOut && isDeepStrictEqual(value, leftOut[key])),
    );
    const rows = entries.map(([key, value]) => {
      const { meaning, preset } = aboutKey(key, value, dotted);
      return [
        code(key),
        required.has(key) ? say('yes') : '',
        isActivityPart(value) ? say('alsoPart') : words(value, `${id}-${key}`),
        preset,
        meaning,
      ];
    });
    const head = ['key', 'required', 'value', 'default', 'meaning'].map(say);
    const below = entries
      .filter(([, value]) => !isActivityPart(value))
      .flatMap(([key, value]) => nested(value, `${id}-${key}`, `${dotted}.${key}`));
    return { rows: rows.length, text: blocks(table(head, rows), below) };
  }

  /** The objects without a name that stand under a key, each with its own table. */
  function nested(value, id, dotted) {
    return inlineObjects(value).map((object, index) => {
      const about =
        object.description === value.description
          ? undefined
          : translateOptional(object.description);
      return blocks(
        index === 0 ? heading(4, id, code(dotted)) : undefined,
        about,
        keys(object, id, {}, dotted).text,
      );
    });
  }

  /** What a key means: its own words, those of what it refers to, or those that the schema leaves to the reference. */
  function aboutKey(key, value, dotted) {
    const referred = (value.items ?? value).$ref?.split('/').at(-1);
    const english =
      value.description ??
      value.items?.description ??
      (referred === 'text' ? undefined : definitions.get(referred)?.description);
    if (english !== undefined) return parts(english);
    const name = [`${dotted}.${key}`, key].find((one) => one in undescribed);
    if (name === undefined) silent.add(`${dotted}.${key}`);
    unused.delete(name);
    return { meaning: undescribed[name]?.[language] ?? '', preset: '' };
  }

  function isActivityPart(value) {
    const activity = definitions.get('activity');
    return (
      value.properties?.evidence !== undefined &&
      isDeepStrictEqual(Object.keys(value.properties), Object.keys(activity.properties))
    );
  }

  /** A description in the language, without its default, and the default. */
  function parts(english) {
    const [en, zh] = [splitDefault.en(english), splitDefault['zh-CN'](translate(english))];
    if ((en.preset === '') !== (zh.preset === '')) {
      throw new Error(`one language alone names a default: ${english}`);
    }
    const { meaning, preset } = language === 'en' ? en : zh;
    const isWord = en.preset === zh.preset && /^[\w.:-]+( \w+)?$/u.test(preset);
    return { meaning, preset: isWord ? code(preset) : preset };
  }

  const translateOptional = (english) =>
    english === undefined ? undefined : language === 'en' ? english : translate(english);

  function uses(name) {
    const places = (usedIn.get(name) ?? []).map(({ id, title }) => link(code(title), id));
    return places.length === 0 ? undefined : say('usedIn') + places.join(say('separator'));
  }

  function section(name) {
    const node = definitions.get(name);
    const title = titles.get(name);
    const shown = language === 'en' ? title : `${title} ${code(name)}`;
    const opening = [heading(3, name, shown), translateOptional(node.description), uses(name)];
    if (name in common.of) {
      const table = keys(node, name, common.keys);
      return blocks(opening, table.rows === 0 ? say('nothingElse') : [say('besides'), table.text]);
    }
    if (node.properties) return blocks(opening, keys(node, name).text);
    const objects = inlineObjects(node);
    return blocks(
      opening,
      shape(node),
      objects.map((object) => [
        objects.length > 1 ? translateOptional(object.description) : undefined,
        keys(object, name).text,
      ]),
    );
  }

  function shape(node) {
    if (!node.anyOf) return words(node);
    const branches = [...new Set(node.anyOf.map((branch) => `- ${words(branch)}`))];
    return blocks(say('either'), branches.join('\n'));
  }

  const fileSections = Object.entries(schemas).map(([name, schema]) => {
    const id = `${name}-file`;
    return blocks(
      heading(3, id, files[name][language]),
      translateOptional(schema.description),
      `[${name}.schema.json](../../schemas/${name}.schema.json)`,
      keys(schema, id).text,
    );
  });
  const everyField = blocks(
    heading(3, 'every-field', say('everyField')),
    keys({ properties: common.keys, required: [] }, 'every-field').text,
  );
  const chapterTexts = chapters.map(({ id, title, definitions: named }) =>
    blocks(
      heading(2, id, title[language]),
      Object.keys(named).flatMap((name) =>
        name === 'short-field' ? [everyField, section(name)] : [section(name)],
      ),
    ),
  );
  if (silent.size > 0)
    throw new Error(`scripts/reference/undescribed.yaml lacks: ${[...silent].join(', ')}`);
  if (unused.size > 0)
    throw new Error(
      `scripts/reference/undescribed.yaml has what needs no words: ${[...unused].join(', ')}`,
    );
  return {
    text: blocks(heading(2, 'files', say('files')), fileSections, chapterTexts),
    contents: [
      {
        id: 'files',
        title: say('files'),
        of: Object.keys(schemas).map((name) => ({
          id: `${name}-file`,
          title: files[name][language],
        })),
      },
      ...chapters.map(({ id, title, definitions: named }) => ({
        id,
        title: title[language],
        of: Object.entries(named).map(([name, words]) => ({ id: name, title: words[language] })),
      })),
    ],
  };
}

const splitDefault = {
  en: (text) =>
    split(text, /(?:^|\s)Default:? ((?:[^.]|\.(?=\S))+)\.(?=\s|$)/u, /; default: ([^.]+)(?=\.)/u),
  'zh-CN': (text) => split(text, /默认(?:：|\s)([^。]+)。/u, /；默认：([^。]+)(?=。)/u),
};

function split(text, whole, inside) {
  for (const pattern of [inside, whole]) {
    const found = pattern.exec(text);
    if (found) return { meaning: text.replace(found[0], '').trim(), preset: found[1] };
  }
  return { meaning: text, preset: '' };
}

/** Every definition of every file, each once. */
export function definitionsOf(schemas) {
  const all = Object.values(schemas).flatMap(({ $defs }) => Object.entries($defs));
  return new Map(all.filter(([name]) => name !== 'text'));
}

/** The keys that all kinds of fields have. */
function commonKeys(definitions) {
  const fields = [...definitions].filter(
    ([name, { properties }]) => /-field$/u.test(name) && properties,
  );
  const [[, first]] = fields;
  const keys = Object.fromEntries(
    Object.entries(first.properties).filter(([key, value]) =>
      fields.every(([, field]) => isDeepStrictEqual(field.properties[key], value)),
    ),
  );
  return { keys, of: Object.fromEntries(fields) };
}

/** Where each definition is referred to: in which section, under which key. */
function usesOf(schemas, definitions) {
  const uses = new Map();
  const holders = [
    ...Object.entries(schemas).map(([name, schema]) => [
      `${name}-file`,
      { ...schema, $defs: undefined },
    ]),
    ...definitions,
  ];
  for (const [holder, schema] of holders) {
    for (const [key, value] of Object.entries(schema.properties ?? { '': schema })) {
      for (const name of referencesIn(value)) {
        const title = [holder.replace(/-file$/u, ''), key].filter(Boolean).join('.');
        const known = uses.get(name) ?? [];
        uses.set(name, known);
        if (!known.some((use) => use.title === title)) known.push({ id: holder, title });
      }
    }
  }
  return uses;
}

function referencesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  if (typeof node.$ref === 'string') return [node.$ref.split('/').at(-1)];
  return Object.values(node).flatMap(referencesIn);
}

function requireSame(given, told) {
  const missing = given.filter((name) => !told.includes(name));
  const gone = told.filter((name) => !given.includes(name));
  if (missing.length > 0)
    throw new Error(`no chapter in scripts/reference/words.mjs has: ${missing.join(', ')}`);
  if (gone.length > 0)
    throw new Error(`scripts/reference/words.mjs has what the schema has not: ${gone.join(', ')}`);
}
