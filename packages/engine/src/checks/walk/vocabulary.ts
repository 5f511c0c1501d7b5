import {
  candidateVariables,
  celName,
  createScope,
  eventVariables,
  itemVariables,
  personType,
  taskVariables,
  unitType,
  type ConditionScope,
  type ValueType,
  type VariableTypes,
} from '../../conditions/index.js';
import { figureVariables } from '../../compile/compile-figure.js';
import { ledgerVariables } from '../../compile/compile-ledger.js';
import type { Activity, AuthoredForm, Campaign } from '../../dsl/index.js';
import { formType } from '../../evidence/form-type.js';
import {
  listedWorldTypes,
  worldReadsIn,
  worldTypes,
  type WorldCampaign,
} from '../../evidence/world-types.js';
import { own } from '../own.js';

/** What is known at a place; the same key means the same variables. */
export interface Known {
  readonly key: string;
  types(): VariableTypes;
}

/** So many of a kind share a scope. */
const PORTION = 128;

/**
 * What expressions may speak of, place by place, as the compiler gives it to them. Scopes are dear to make,
 * and most activities speak of the same things: equal ones are made once.
 */
export class Vocabulary {
  readonly #orders = new Map<string, { all: [string, unknown][]; places: Map<string, number> }>();
  readonly #scopes = new Map<string, ConditionScope>();
  readonly #made = new Map<string, VariableTypes>();
  readonly #forms = new WeakMap<AuthoredForm, string>();
  readonly #formIds = new Map<string, string>();
  readonly unit: Known;

  constructor(readonly campaign: Campaign) {
    this.unit = this.#known('unit', () => ({ unit: unitType(campaign) }));
  }

  /** Of what an activity is for. */
  item(activity: Activity): Known {
    return this.#known(`item ${whom(activity)}`, () => itemVariables(this.campaign, activity));
  }

  candidate(activity: Activity, role: string): Known {
    return this.#known(`candidate ${role} ${whom(activity)}`, () =>
      candidateVariables(this.campaign, activity, role),
    );
  }

  /** Of a task with its evidence: for dates, reminders and rungs. */
  dated(activity: Activity): Known {
    return this.#known(`dated ${whom(activity)} ${this.#idOf(activity.evidence)}`, () => ({
      ...taskVariables(this.campaign, activity),
      evidence: formType(activity.evidence ?? {}),
    }));
  }

  /** Of an event of a lifecycle: its task, evidence and answers. */
  event(activity: Activity, lifecycle: string, answers?: AuthoredForm): Known {
    const forms = [activity.evidence, answers].map((form) => this.#idOf(form)).join(' ');
    return this.#known(`event ${lifecycle} ${forms} ${whom(activity)}`, () =>
      eventVariables(this.campaign, activity, {
        evidence: formType(activity.evidence ?? {}),
        states: Object.keys(own(this.campaign.lifecycles, lifecycle)?.states ?? {}),
        ...(answers === undefined ? {} : { answers: formType(answers) }),
      }),
    );
  }

  /** Of a lifecycle or policy that no activity uses: whatever an activity could give. */
  anybody(lifecycle: string, answers?: AuthoredForm): Known {
    return this.#known(`anybody ${lifecycle} ${this.#idOf(answers)}`, () => ({
      ...this.event({ for: 'each unit' } as Activity, lifecycle, answers).types(),
      evidence: 'any',
      person: 'any',
      item: 'any',
      about: 'any',
    }));
  }

  figure(name: string): Known {
    const figure = own(this.campaign.figures, name) ?? {};
    return this.#known(`figure ${figure.of ?? ''}`, () => figureVariables(this.campaign, figure));
  }

  ledger(of: string): Known {
    return this.#known(`ledger ${of}`, () => ledgerVariables(this.campaign, { of }));
  }

  role(name: string): Known {
    return this.#known(`role ${name}`, () => ({
      unit: unitType(this.campaign),
      person: personType(this.campaign, name),
    }));
  }

  /** The scope of a text; with `all` one that lists everything that could be looked up, for messages. */
  scope(known: Known, text: string, all = false): ConditionScope {
    const world = all ? { key: `all ${text}`, campaign: this.campaign } : this.#worldOf(text);
    const types = all ? known.types() : narrowed(known.types(), text);
    const key = `${all ? known.key : JSON.stringify(types)} ${world.key}`;
    let scope = this.#scopes.get(key);
    if (scope === undefined) {
      scope = createScope({
        ...types,
        ...(all ? listedWorldTypes(this.campaign, text) : worldTypes(world.campaign, text)),
      });
      this.#scopes.set(key, scope);
    }
    return scope;
  }

  /** As much of the campaign as a text looks up: types for all of a large campaign would be made for nothing. */
  #worldOf(text: string): { readonly key: string; readonly campaign: WorldCampaign } {
    const reads = worldReadsIn(text);
    if (reads.length === 0) return { key: '', campaign: { activities: {} } };
    // Of what was written elsewhere the form must be known, and few look at it.
    const exact = reads.some(
      ([variable, , part]) => variable === 'progress' && (part ?? 'evidence') === 'evidence',
    );
    const size = exact ? 1 : PORTION;
    const { activities, figures, roles } = this.campaign;
    const keys: string[] = [];
    const pick = <T>(variable: string, map: Readonly<Record<string, T>> = {}) => {
      const names = reads.flatMap(([first, name]) => (first === variable ? [name] : []));
      if (names.length === 0) return {};
      const { all, places } = this.#order(variable, map);
      const portions = names.includes(undefined)
        ? undefined
        : new Set(
            names.flatMap((name = '') => {
              const at = places.get(name);
              return at === undefined ? [] : [Math.floor(at / size)];
            }),
          );
      keys.push(`${variable} ${portions === undefined ? '*' : [...portions].sort().join(',')}`);
      if (portions === undefined) return map;
      const picked = [...portions].flatMap((at) => all.slice(at * size, (at + 1) * size));
      return Object.fromEntries(picked);
    };
    const campaign = {
      activities: pick('progress', activities),
      figures: pick('figures', figures),
      roles: pick('roster', roles),
    };
    return { key: `${String(size)} ${keys.join(' ')}`, campaign };
  }

  /** The parts of one kind in their order, and the place of each by its name in conditions. */
  #order<T>(variable: string, map: Readonly<Record<string, T>>) {
    let order = this.#orders.get(variable);
    if (order === undefined) {
      const all = Object.entries<unknown>(map);
      order = { all, places: new Map(all.map(([name], at) => [celName(name), at])) };
      this.#orders.set(variable, order);
    }
    return order as { all: readonly [string, T][]; places: ReadonlyMap<string, number> };
  }

  #known(key: string, make: () => VariableTypes): Known {
    return {
      key,
      types: () => {
        let types = this.#made.get(key);
        if (types === undefined) this.#made.set(key, (types = make()));
        return types;
      },
    };
  }

  /** A short name for the type of a form: forms that differ in their words alone have the same. */
  #idOf(form: AuthoredForm | undefined): string {
    if (form === undefined) return '-';
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const type = JSON.stringify(formType(form));
    const id = this.#formIds.get(type) ?? String(this.#formIds.size);
    this.#formIds.set(type, id);
    this.#forms.set(form, id);
    return id;
  }
}

/** The forms with no more fields than a text names: thousands of forms differ in fields that it does not. */
function narrowed(types: VariableTypes, text: string): VariableTypes {
  const forms = ['evidence', 'answers', 'entry'].flatMap((name): [string, ValueType][] => {
    const type = types[name];
    if (typeof type !== 'object' || !('fields' in type)) return [];
    if (new RegExp(`(?<![\\w.])${name}(?!\\w)(?!\\s*\\.)`, 'u').test(text)) return [];
    const named = new Set(
      [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\s*\\.\\s*(\\w+)`, 'gu'))].map(
        ([, field = '']) => field,
      ),
    );
    const fields = Object.entries(type.fields).filter(([field]) => named.has(celName(field)));
    return [[name, { fields: Object.fromEntries(fields) }]];
  });
  return { ...types, ...Object.fromEntries(forms) };
}

function whom(activity: Pick<Activity, 'for'>): string {
  return JSON.stringify(activity.for);
}
