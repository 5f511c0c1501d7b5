import { describe, expect, it } from '@jest/globals';

import { Words } from './read-words.js';

const campaign = { title: { 'zh-CN': '六个一', en: 'Six Ones' } };
const asked = (language: string | undefined) => (offered: readonly string[]) =>
  offered.find((one) => one === language);

describe('words', () => {
  it('are in the language asked for', () => {
    const words = new Words(campaign, asked('en'));
    expect([words.language, words.say(campaign.title)]).toEqual(['en', 'Six Ones']);
  });

  it('are in the usual language of the campaign when the one asked for is not on offer', () => {
    const words = new Words(campaign, asked('fr'));
    expect([words.language, words.say(campaign.title)]).toEqual(['zh-CN', '六个一']);
  });

  it('fall back to the usual language, then to any, where a text lacks the language', () => {
    const words = new Words(campaign, asked('en'));
    expect(words.say({ 'zh-CN': '汛期' })).toBe('汛期');
    expect(words.say({ fr: 'crue' })).toBe('crue');
    expect(words.say('plain')).toBe('plain');
  });

  it('say the titles of a form in one language and touch nothing else', () => {
    const words = new Words(campaign, asked('zh-CN'));
    const schema = {
      type: 'object',
      properties: {
        article: {
          type: 'string',
          title: 'Article',
          'x-title': { 'zh-CN': '文章', en: 'Article' },
          'x-count': { rule: 'office', max: 2000 },
        },
        // A field may be called so.
        'x-title': { type: 'array', items: { title: 'A', 'x-title': { 'zh-CN': '甲', en: 'A' } } },
        title: { type: 'string', description: 'Plain' },
      },
      required: ['article'],
    };
    expect(words.schema(schema)).toEqual({
      type: 'object',
      properties: {
        article: { type: 'string', title: '文章', 'x-count': { rule: 'office', max: 2000 } },
        'x-title': { type: 'array', items: { title: '甲' } },
        title: { type: 'string', description: 'Plain' },
      },
      required: ['article'],
    });
  });
});
