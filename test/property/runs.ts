/** How often a property is tried: FC_RUNS in the environment raises it (`npm run property:long`: 10,000 times). */
const asked = process.env['FC_RUNS'];
export const RUNS = { numRuns: Number(asked ?? 500) };
/** For a property each run of which takes a tenth of a second: a fifth as often, but where somebody has asked for more. */
export const FEWER_RUNS = { numRuns: asked === undefined ? 100 : RUNS.numRuns };
