import type { ConditionMistake } from '../conditions/index.js';
import { nearestName } from '../diagnostics/index.js';
import type { TypedField } from './field-type.js';
import type { Supplies, SupplyCampaign } from './supplies.js';

/** A mistake in what a field is supplied from; `key` is the field's key it stands at. */
export interface SupplyMistake extends ConditionMistake {
  readonly key: 'bank' | 'draw' | 'same-as';
  readonly kind: 'reference' | 'value';
}

/** Banks and materials that are not there, or do not do. */
export function supplyMistakes(
  field: TypedField,
  supplies: Supplies,
  campaign: SupplyCampaign,
): SupplyMistake[] {
  if (field.type === 'quiz') {
    const bank = supplies.bank(field.bank);
    if (bank === undefined) return [unknown('bank', field.bank, campaign.banks)];
    const { draw = 0 } = field;
    const size = Object.keys(bank.questions).length;
    const message = `the bank ${field.bank} has ${size} questions, so ${draw} cannot be drawn`;
    return draw > size ? [within('draw', 'value', message, String(draw))] : [];
  }
  if (field.type === 'file' && field['same-as'] !== undefined) {
    const name = field['same-as'];
    const material = supplies.material(name);
    if (material === undefined) return [unknown('same-as', name, campaign.materials)];
    const message = `the material ${name} gives no sha256 to compare with`;
    return material.sha256 === undefined ? [within('same-as', 'value', message, name)] : [];
  }
  return [];
}

function unknown(key: 'bank' | 'same-as', name: string, known: object = {}): SupplyMistake {
  const names = Object.keys(known);
  const suggestion = nearestName(name, names);
  const what = key === 'bank' ? 'bank of questions' : 'material';
  const listed = names.length === 0 ? 'there are none' : `known: ${names.join(', ')}`;
  return {
    ...within(key, 'reference', `there is no ${what} ${name}; ${listed}`, name),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function within(
  key: SupplyMistake['key'],
  kind: SupplyMistake['kind'],
  message: string,
  text: string,
): SupplyMistake {
  return { key, kind, message, offset: 0, length: text.length };
}
