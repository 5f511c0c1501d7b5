export const packageName = '@muster/api';
