export const packageName = '@muster/engine';
