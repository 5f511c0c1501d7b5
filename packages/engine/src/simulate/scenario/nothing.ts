import type { Wording } from '../../diagnostics/index.js';

/** What stands where there is no value. */
export const nothing: Wording = { en: 'none', 'zh-CN': '无' };
