import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The doors of the built engine that the reference asks. They are loaded from dist, so build first. */
const dist = '../../packages/engine/dist';

export const { createCheckContext } = await import(`${dist}/checks/check-context.js`);
export const { expressionUses } = await import(`${dist}/checks/walk/expression-uses.js`);
export const { dateUses } = await import(`${dist}/checks/walk/date-uses.js`);
export const { createFormScopes } = await import(`${dist}/evidence/form-conditions.js`);
export const { formType } = await import(`${dist}/evidence/form-type.js`);
export const { worldTypes } = await import(`${dist}/evidence/world-types.js`);
export const { compileExpression, createScope, celName } = await import(
  `${dist}/conditions/index.js`
);
export const limits = await import(`${dist}/conditions/limits.js`);
export const time = await import(`${dist}/time/index.js`);
export const { expectedInChinese } = await import(`${dist}/dsl/yaml/expected-in-chinese.js`);
export const { BUILT_IN_PARTIES } = await import(`${dist}/checks/parties.js`);
export const { parseAssertion, sentences } = await import(`${dist}/simulate/assertions/index.js`);
const { compileCampaign, loadCampaign } = await import(`${dist}/index.js`);

/** A campaign of the repository, compiled. */
export function shippedCampaign(name) {
  const file = join(
    fileURLToPath(new URL('../../campaigns', import.meta.url)),
    name,
    'campaign.yaml',
  );
  const { loaded } = loadCampaign(file, (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  });
  return compileCampaign(loaded.campaign);
}
