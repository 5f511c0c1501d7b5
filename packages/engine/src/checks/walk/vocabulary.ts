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
  type VariableTypes,
} from '../../conditions/index.js';
import { figureVariables } from '../../compile/compile-figure.js';
import { ledgerVariables } from '../../compile/compile-ledger.js';
import type { Activity, AuthoredForm, Campaign } from '../../dsl/index.js';
import { formType } from '../../evidence/form-type.js';
import { worldReadsIn, worldTypes, type WorldCampaign } from '../../evidence/world-types.js';
import { own } from '../own.js';

/** What is known at a place; the same key means the same variables. */
export interface Known {
  readonly key: string;
  types(): VariableTypes;
}

/**
 * What expressions may speak of, place by place, as the compiler gives it to them. Scopes are dear to make,
 * and most activities speak of the same things: equal ones are made once.
 */
export class Vocabulary {
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
    const reads = worldReadsIn(text);
    const world = [...new Set(reads.map((path) => path.slice(0, 2).join('.')))].sort().join(' ');
    const key = `${known.key} ${world}${all ? ' all' : ''}`;
    let scope = this.#scopes.get(key);
    if (scope === undefined) {
      const campaign = all ? this.campaign : this.#partOf(reads);
      scope = createScope({ ...known.types(), ...worldTypes(campaign, text) });
      this.#scopes.set(key, scope);
    }
    return scope;
  }

  /** Only what is named: types for every form of a large campaign would be made for nothing. */
  #partOf(reads: readonly (readonly string[])[]): WorldCampaign {
    const pick = <T>(variable: string, map: Readonly<Record<string, T>> | undefined) => {
      const names = reads.filter(([first]) => first === variable).map(([, name]) => name);
      if (names.length === 0) return {};
      if (names.includes(undefined)) return map ?? {};
      const authored = names.map((name = '') => this.#authored(variable, map, name));
      return Object.fromEntries(
        authored.flatMap((name) => {
          const value = name === undefined ? undefined : own(map, name);
          return name === undefined || value === undefined ? [] : [[name, value] as const];
        }),
      );
    };
    const { activities, figures, roles } = this.campaign;
    return {
      activities: pick('progress', activities),
      figures: pick('figures', figures),
      roles: pick('roster', roles),
    };
  }

  readonly #names = new Map<string, ReadonlyMap<string, string>>();

  #authored(variable: string, map: object | undefined, name: string): string | undefined {
    let names = this.#names.get(variable);
    if (names === undefined) {
      names = new Map(Object.keys(map ?? {}).map((authored) => [celName(authored), authored]));
      this.#names.set(variable, names);
    }
    return names.get(name);
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

function whom(activity: Pick<Activity, 'for'>): string {
  return JSON.stringify(activity.for);
}
