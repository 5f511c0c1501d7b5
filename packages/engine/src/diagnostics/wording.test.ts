import { describe, expect, it } from '@jest/globals';
import { messageIn, told } from './message.js';
import { en, listed, quoted, same, zh } from './wording.js';

const list = { en: 'a list', 'zh-CN': '列表' };

describe('a text put together out of parts', () => {
  it('takes each part in its language', () => {
    expect(en`expected ${list}, found ${3}`).toBe('expected a list, found 3');
    expect(zh`应为 ${list}，实为 ${3}`).toBe('应为列表，实为 3');
  });

  it('parts Chinese from other scripts by a space, and not from Chinese', () => {
    expect(zh`应为 ${same('title')} 或 ${list}`).toBe('应为 title 或列表');
    expect(zh`应为 ${list} 或 ${same('title')}`).toBe('应为列表或 title');
  });

  it('changes no space inside a part', () => {
    expect(zh`没有名为「${'青浦 区'}」的${list}`).toBe('没有名为「青浦 区」的列表');
  });
});

describe('what an author wrote', () => {
  it('is listed and quoted as each language does it', () => {
    expect(listed(['day', 'week'])).toEqual({ en: 'day, week', 'zh-CN': 'day、week' });
    expect(quoted('days')).toEqual({ en: '"days"', 'zh-CN': '「days」' });
  });

  it('is shortened where it is long', () => {
    expect(quoted('x'.repeat(5000)).en).toBe(`"${'x'.repeat(39)}…"`);
  });
});

describe('a message', () => {
  it('can be had in every language in which it was told', () => {
    expect(messageIn(told(list), 'en')).toBe('a list');
    expect(messageIn(told(list), 'zh-CN')).toBe('列表');
  });

  it('is in English where nobody has translated it', () => {
    expect(messageIn({ message: 'a list' }, 'zh-CN')).toBe('a list');
  });
});
