import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const sampleOfNothing: Check = {
  code: 'sample-of-nothing',
  severity: 'error',
  title: {
    en: 'A sample takes nothing, or more than there is.',
    'zh-CN': '抽样数量为零，或超过全部。',
  },
  why: {
    en: 'Nothing would be drawn, or nothing left out.',
    'zh-CN': '什么也抽不到，或等于没有抽样。',
  },
  remedy: {
    en: 'Take at least one, or between 1% and 100%.',
    'zh-CN': '至少抽一个，或抽 1% 至 100%。',
  },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const { sample } = activity;
      if (sample === undefined) continue;
      const percent = /^(\d+(?:\.\d+)?)%$/u.exec(String(sample.take))?.[1];
      const number = percent === undefined ? Number(sample.take) : Number(percent);
      if (number === 0 || (percent !== undefined && number > 100)) {
        yield {
          path: ['activities', name, 'sample', 'take'],
          message: {
            en: `${String(sample.take)} of the items is ${number === 0 ? 'none' : 'more than all'}`,
            'zh-CN': `抽取 ${String(sample.take)} 等于${number === 0 ? '不抽' : '超过全部'}`,
          },
        };
        continue;
      }
      const factors = fanOutWords(campaign, name, activity).map(({ factor }) => factor?.kind);
      if (factors.some((kind) => kind !== 'unit' && kind !== 'body' && kind !== 'case')) continue;
      yield {
        path: ['activities', name, 'sample'],
        part: 'key',
        message: {
          en: `Each participant has one item of ${name} alone, so there is nothing to draw from`,
          'zh-CN': `每个参与单位的「${name}」只有一项，没有可抽的`,
        },
      };
    }
  },
};
