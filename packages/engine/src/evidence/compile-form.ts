import type { AuthoredRule } from '../dsl/authored.js';
import type { EvidenceContext } from './evidence-context.js';
import type { CheckMode, EvidenceProblem } from './evidence-problem.js';
import { layComputed } from './computed-values.js';
import { computedOrder } from './computed-order.js';
import type { Fields, FieldWorld, Finding } from './field-type.js';
import type { CompiledForm, EvidenceValues, FormPlace } from './form.js';
import { typedField } from './field-types.js';
import { createFormScopes } from './form-conditions.js';
import {
  askedFields,
  brokenRules,
  checkLevel,
  exampleLevel,
  type Level,
  untilRulesHold,
  type Work,
} from './form-level.js';
import { formMistakes } from './form-mistakes.js';
import { formSchema } from './form-schema.js';
import { formVariable } from './form-type.js';
import { messageOf } from './messages.js';
import { isRecord } from './own-value.js';
import { personalFields } from './personal-fields.js';
import { compileSchema, type SchemaCheck } from './schema-findings.js';
import { suppliesOf } from './supplies.js';
import { worldReadsIn } from './world-types.js';

/** Most problems that one check reports. */
const MOST_PROBLEMS = 100;

/**
 * Makes a form ready to check values.
 * @throws RangeError when a condition in it is mistaken, which `formMistakes` finds beforehand.
 */
export function compileForm(
  fields: Fields,
  rules: readonly AuthoredRule[],
  place: FormPlace,
): CompiledForm {
  const [mistake] = formMistakes(fields, rules, place);
  if (mistake) throw new RangeError(`${mistake.path.join('.')}: ${mistake.message.en}`);
  const scopes = createFormScopes(fields, place, rules);
  const root: Level = { fields, path: '' };
  const order = new Map(Object.keys(fields).map((name, index) => [name, index]));
  const own = place.as ?? 'evidence';
  const supplies = suppliesOf(place.campaign);
  const worldOf = ({ seed = '' }: Pick<EvidenceContext, 'seed'>): FieldWorld => ({
    supplies,
    seed,
  });
  const orders = new Map<Fields, readonly string[]>();
  let schemaCheck: SchemaCheck | undefined;

  function orderOf(level: Level): readonly string[] {
    const known = orders.get(level.fields);
    if (known !== undefined) return known;
    const { order } = computedOrder(level.fields, scopes, own, level.list);
    orders.set(level.fields, order);
    return order;
  }

  function work(
    values: unknown,
    context: EvidenceContext,
    mode: CheckMode,
  ): Omit<Work, 'isBroken'> {
    const world = worldOf(context);
    const base =
      own === 'answers' && Object.hasOwn(context.variables, 'evidence')
        ? {
            ...context.variables,
            evidence: formVariable(
              place.activity.evidence ?? {},
              context.variables['evidence'],
              world,
            ),
          }
        : context.variables;
    return {
      scopes,
      context,
      mode,
      world,
      variables: () => ({ ...base, [own]: formVariable(fields, values, world) }),
    };
  }

  /** The same values where there is nothing to work out. */
  function fill(values: unknown, context: EvidenceContext): unknown {
    if (!isRecord(values) || !computes(fields)) return values;
    return layComputed(root, values, orderOf, (filled) => ({
      ...work(filled, context, 'draft'),
      isBroken: () => false,
    }));
  }

  function check(given: unknown, context: EvidenceContext, mode: CheckMode): EvidenceProblem[] {
    schemaCheck ??= compileSchema(formSchema(fields, { required: false, supplies }));
    const values = fill(given, context);
    const broken = schemaCheck(values);
    const paths = broken.map((finding) => finding.at ?? '');
    // Values that are no object at all have no fields to speak of.
    if (paths.includes('')) return broken.slice(0, 1).map(problemOf);
    const fixed = once(work(values, context, mode).variables);
    const now: Work = {
      ...work(values, context, mode),
      variables: fixed,
      isBroken: (path) => paths.some((other) => isWithin(other, path)),
    };
    const found = [...broken, ...checkLevel(root, values, now)];
    if (mode === 'complete' && found.length === 0) {
      found.push(...brokenRules(rules, root, values, now));
    }
    const place = (finding: Finding) => order.get(firstName(finding.at ?? '')) ?? order.size;
    return found
      .sort((a, b) => place(a) - place(b))
      .slice(0, MOST_PROBLEMS)
      .map(problemOf);
  }

  const shownSchema = (seed?: string) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...formSchema(fields, { required: true, supplies, seed }),
  });

  return {
    get jsonSchema() {
      return shownSchema();
    },
    jsonSchemaFor: ({ seed = '' }) => shownSchema(seed),
    personal: personalFields(fields),
    worldReads: worldReadsIn(JSON.stringify([fields, rules])),
    withComputed: (values: EvidenceValues, context) => {
      const filled = fill(values, context);
      return isRecord(filled) ? { ...filled } : {};
    },
    fields: new Map(Object.entries(fields)),
    check,
    asked(given, context) {
      const values = fill(given, context);
      const now = { ...work(values, context, 'complete'), isBroken: () => false };
      return askedFields(root, values, now);
    },
    missing: (values, context) =>
      check(values, context, 'complete').flatMap((problem) =>
        problem.code === 'missing' ? [problem.field] : [],
      ),
    variable: (values, context = {}) => formVariable(fields, values, worldOf(context)),
    example: (context, random) =>
      untilRulesHold(() => {
        const values: Record<string, unknown> = {};
        const now = { ...work(values, context, 'complete'), isBroken: () => false };
        exampleLevel(root, now, random, values);
        return { values, holds: brokenRules(rules, root, values, now).length === 0 };
      }),
  };
}

function problemOf(finding: Finding): EvidenceProblem {
  return {
    code: finding.code,
    field: finding.at ?? '',
    message: finding.message ?? messageOf(finding.code, finding.data),
    ...(finding.data === undefined ? {} : { data: finding.data }),
  };
}

/** Whether a form works anything out. */
function computes(fields: Fields): boolean {
  return Object.values(fields).some((authored) => {
    const field = typedField(authored);
    return field.value !== undefined || (field.type === 'list' && computes(field.of));
  });
}

/** Whether a path is another one or lies inside it. */
function isWithin(path: string, outer: string): boolean {
  return path.startsWith(outer) && /^$|^[.[]/.test(path.slice(outer.length));
}

function firstName(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? '';
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
