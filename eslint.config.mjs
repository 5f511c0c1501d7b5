import { musterConfig } from './scripts/lint/config.mjs';

export default musterConfig(import.meta.dirname);
