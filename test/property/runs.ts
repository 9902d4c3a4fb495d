/** How often a property is tried: FC_RUNS in the environment raises it. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 500) };
