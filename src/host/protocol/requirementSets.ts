export const requirementSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
