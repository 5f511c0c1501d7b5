import {
  createCheckContext,
  createFormScopes,
  dateUses,
  expressionUses,
  worldTypes,
} from './engine.mjs';
import { isCondition, isExpression } from './value-words.mjs';

/**
 * What the engine lets expressions and dates name, place by place, asked of a campaign that has one of
 * each everywhere. A place is a definition of the schema and the keys below it: `effect.choose.by`.
 */
export function placesOf(probe, schemas) {
  const schema = schemas.campaign;
  const place = (path) => withoutCases(placeIn(schema, path));
  const expressions = new Map();
  const add = (where, wanted, variables) => {
    const known = expressions.get(where) ?? { place: where, wanted, variables: {} };
    expressions.set(where, known);
    Object.assign(known.variables, variables);
  };
  for (const { path, wanted, known } of expressionUses(createCheckContext(probe, () => true))) {
    add(place(path), wanted, known.types());
  }
  for (const [where, wanted, variables] of ofForms(probe)) add(where, wanted, variables);
  requireAll(schemas.campaign, expressions);

  const dates = new Map();
  for (const { path, locals = [] } of dateUses(probe)) {
    const where = ofEveryField(place(path));
    dates.set(where, new Set([...(dates.get(where) ?? []), ...locals]));
  }
  return {
    expressions: [...expressions.values()],
    dates: [...dates].map(([where, names]) => ({
      place: where,
      names: [...names].filter((name) => !Object.hasOwn(probe.periods, name)),
    })),
    world: worldTypes(probe, 'progress.activity figures roster'),
  };
}

/** A place as the reference writes it. */
export const shownPlace = (place) => place.replace(/^campaign-file\./u, 'campaign.');

/** Forms have scopes of their own. */
function ofForms(probe) {
  const { activity } = probe.activities;
  const { needs } = probe.lifecycles.lifecycle.states.open.on.submit;
  const typed = { ...activity.evidence };
  const form = createFormScopes(typed, { campaign: probe, activity });
  const answers = createFormScopes(needs, { campaign: probe, activity, as: 'answers' });
  const all = (list) => ({ ...form.of(list).variables, ...answers.of(list).variables });
  const own = all();
  const inside = all(typed.several);
  return [
    ['every-field.when', 'condition', { ...own, ...inside }],
    ['every-field.value', 'any', { ...own, ...inside }],
    ['rule.check', 'condition', own],
    ['list-field.rules', 'condition', inside],
    ['person-field.where', 'condition', form.candidate(typed.chair).variables],
    ['task-field.where', 'condition', form.candidate(typed.chosen).variables],
    ['file-field.where', 'condition', form.file().variables],
  ];
}

/** A value by case is said of as if it stood there by itself. */
const withoutCases = (place) => place.replace(/\.is(?=\.|$)/u, '');

/** What all fields have is said once. */
const ofEveryField = (place) =>
  place.replace(/^[a-z-]+-field\.(when$|value$|personal\.)/u, 'every-field.$1');

/** Follows a path of a campaign through its schema to the last definition and the keys below it. */
function placeIn(schema, path) {
  let nodes = [schema];
  let holder = 'campaign-file';
  let keys = [];
  for (const segment of path) {
    const resolved = nodes.flatMap((node) => branches(node, schema));
    const next = resolved.flatMap(({ node, name }) =>
      step(node, segment).map((found) => ({ found, name, isKey: node.properties !== undefined })),
    );
    if (next.length === 0) throw new Error(`the schema has no ${path.join('.')}`);
    const named = next.find(({ name }) => name !== undefined)?.name;
    if (named !== undefined) {
      holder = named;
      keys = [];
    }
    if (next[0].isKey) keys.push(segment);
    nodes = next.map(({ found }) => found);
  }
  const last = nodes
    .flatMap((node) => branches(node, schema))
    .find(({ node, name }) => name !== undefined && name !== 'text' && node);
  return last?.name === undefined || keys.length > 0 ? [holder, ...keys].join('.') : last.name;
}

function branches(node, schema, name) {
  if (node.$ref) {
    const of = node.$ref.split('/').at(-1);
    return branches(schema.$defs[of], schema, of);
  }
  if (node.anyOf) return node.anyOf.flatMap((branch) => branches(branch, schema, name));
  return [{ node, name }];
}

function step(node, segment) {
  if (typeof segment === 'number') return node.items ? [node.items] : [];
  if (node.properties) return node.properties[segment] ? [node.properties[segment]] : [];
  return Object.values(node.patternProperties ?? {});
}

/** Every condition and expression that the schema knows has to have been asked for. */
function requireAll(schema, expressions) {
  const wanted = new Set();
  const collect = (node, where) => {
    if (node === null || typeof node !== 'object' || node.$ref) return;
    if (isCondition(node) || isExpression(node)) {
      wanted.add(withoutCases(ofEveryField(where)));
      return;
    }
    for (const [key, value] of Object.entries(node.properties ?? {}))
      collect(value, `${where}.${key}`);
    for (const inside of [
      ...(node.anyOf ?? []),
      node.items,
      ...Object.values(node.patternProperties ?? {}),
    ]) {
      if (inside) collect(inside, where);
    }
  };
  const { $defs, ...file } = schema;
  collect(file, 'campaign-file');
  for (const [name, definition] of Object.entries($defs))
    if (name !== 'text') collect(definition, name);
  const missing = [...wanted].filter((where) => !expressions.has(where));
  if (missing.length > 0) {
    throw new Error(`scripts/reference/probe.yaml has no expression at: ${missing.join(', ')}`);
  }
}
