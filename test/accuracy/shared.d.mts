export const whyNotMeasured: string | undefined;
