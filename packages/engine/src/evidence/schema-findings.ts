import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { nearestName } from '../diagnostics/index.js';
import { isPlainDate } from '../time/index.js';
import type { EvidenceCode } from './evidence-problem.js';
import type { Finding } from './field-type.js';
import type { JsonSchema } from './form.js';
import { isHttpsLink } from './is-https-link.js';

/** Compares values with a schema; `at` of a finding is the whole path, such as `published[0].proof`. */
export type SchemaCheck = (values: unknown) => Finding[];

/** Most findings of one comparison: nobody reads more. */
const MOST_FINDINGS = 100;

/** Compiles a schema that was made of field types; never one that an author wrote. */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    // Schemas made of field types are sound, and compiling the schema of schemas takes longer than they do.
    meta: false,
    validateSchema: false,
    formats: { date: isPlainDate, uri: isHttpsLink },
    keywords: ['x-count', 'x-demanded', 'x-title', 'x-description', 'x-computed', 'x-options'],
  });
  const validate = ajv.compile(schema);
  return (values) => {
    if (validate(values)) return [];
    const found = (validate.errors ?? [])
      .slice(0, MOST_FINDINGS)
      .flatMap((error) => findingOf(error) ?? []);
    // A value of the wrong kind fails at everything else too, which says nothing new.
    const mistyped = new Set(found.filter(isMistyped).map(({ at }) => at));
    return found.filter((finding) => isMistyped(finding) || !mistyped.has(finding.at));
  };
}

const isMistyped = ({ code }: Finding) => code === 'wrong-type';

const codes: Readonly<Record<string, EvidenceCode>> = {
  type: 'wrong-type',
  additionalProperties: 'unknown-field',
  required: 'missing',
  enum: 'not-an-option',
  format: 'wrong-format',
  pattern: 'wrong-format',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  maxItems: 'too-many',
};

function findingOf(error: ErrorObject): Finding | undefined {
  // `if` only says that one of its branches failed, which has an error of its own.
  if (error.keyword === 'if') return undefined;
  const code = codes[error.keyword] ?? 'wrong-type';
  const at = pathOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      const suggestion = nearestName(name, known);
      return {
        code,
        at: join(at, shorten(name)),
        data: { known, ...(suggestion === undefined ? {} : { suggestion }) },
      };
    }
    case 'required':
      return { code, at: join(at, String(params['missingProperty'])) };
    case 'enum':
      return { code, at, data: { options: params['allowedValues'] } };
    case 'type':
      return { code, at, data: { expected: params['type'] } };
    case 'format':
      return { code, at, data: { expected: params['format'] } };
    case 'maxLength':
    case 'minLength':
      return {
        code,
        at,
        data: { limit: params['limit'], actual: sizeOf(error.data), rule: 'characters' },
      };
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return { code, at, data: { limit: params['limit'], actual: sizeOf(error.data) } };
    default:
      return { code, at };
  }
}

/** `/published/0/proof` as `published[0].proof`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => shorten(step.replaceAll('~1', '/').replaceAll('~0', '~')))
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : join(path, step)), '');
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

function sizeOf(data: unknown): unknown {
  return typeof data === 'string' || Array.isArray(data) ? data.length : data;
}
