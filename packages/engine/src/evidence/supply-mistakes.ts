import type { ConditionMistake } from '../conditions/index.js';
import { en, listed, nearestName, zh, type Wording } from '../diagnostics/index.js';
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
    const message = {
      en: `the bank ${field.bank} has ${size} questions, so ${draw} cannot be drawn`,
      'zh-CN': `题库「${field.bank}」有 ${size} 题，无法抽取 ${draw} 题`,
    };
    return draw > size ? [within('draw', 'value', message, String(draw))] : [];
  }
  if (field.type === 'file' && field['same-as'] !== undefined) {
    const name = field['same-as'];
    const material = supplies.material(name);
    if (material === undefined) return [unknown('same-as', name, campaign.materials)];
    const message = {
      en: `the material ${name} gives no sha256 to compare with`,
      'zh-CN': `材料「${name}」没有可供比对的 sha256`,
    };
    return material.sha256 === undefined ? [within('same-as', 'value', message, name)] : [];
  }
  return [];
}

function unknown(key: 'bank' | 'same-as', name: string, known: object = {}): SupplyMistake {
  const names = Object.keys(known);
  const suggestion = nearestName(name, names);
  const what =
    key === 'bank'
      ? { en: 'bank of questions', 'zh-CN': '题库' }
      : { en: 'material', 'zh-CN': '材料' };
  const present = names.length === 0 ? { en: 'there is none', 'zh-CN': '无' } : listed(names);
  const message = {
    en: en`there is no ${what} ${name}; known: ${present}`,
    'zh-CN': zh`没有名为「${name}」的${what}；已有：${present}`,
  };
  return {
    ...within(key, 'reference', message, name),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function within(
  key: SupplyMistake['key'],
  kind: SupplyMistake['kind'],
  message: Wording,
  text: string,
): SupplyMistake {
  return { key, kind, message, offset: 0, length: text.length };
}
