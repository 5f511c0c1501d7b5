import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestName } from './nearest-name.js';

const words = [
  'title',
  'team-member',
  'first-responsible',
  'category',
  'due',
  'of',
  '班子成员',
  '第一责任人',
];

describe('the name that was meant', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['ｔｉｔｌｅ', 'title'],
    ['titles', 'title'],
    ['titl', 'title'],
    ['team_member', 'team-member'],
    ['teamMember', 'team-member'],
    ['team members', 'team-member'],
    ['tame-member', 'team-member'],
    ['categories', 'category'],
    ['first', 'first-responsible'],
    ['responsible', 'first-responsible'],
    ['frist-responsable', 'first-responsible'],
    ['deu', 'due'],
    ['dues', 'due'],
    ['off', 'of'],
    ['班子成圆', '班子成员'],
    ['第一负责人', '第一责任人'],
  ])('%s is %s', (name, meant) => {
    expect(nearestName(name, words)).toBe(meant);
  });

  it.each([
    '',
    ' ',
    'x',
    'to',
    'zebra',
    'deadline',
    '其他',
    'member-of-parliament',
    'a'.repeat(1000),
  ])('%j is none of them', (name) => {
    expect(nearestName(name, words)).toBeUndefined();
  });

  it('is not guessed between two that begin alike', () => {
    expect(nearestName('team', ['team-member', 'team-leader'])).toBeUndefined();
  });

  it('is the nearest of several, and of equals the first', () => {
    expect(nearestName('submition', ['submitting', 'submission'])).toBe('submission');
    expect(nearestName('talk1', ['talk2', 'talk3'])).toBe('talk2');
  });

  it('is always another one of the candidates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (name, candidates) => {
        const found = nearestName(name, candidates);
        expect(found === undefined || (found !== name && candidates.includes(found))).toBe(true);
      }),
    );
  });
});
