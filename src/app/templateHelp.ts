export const templateHelp = () => ({ reference: [], outlines: [] });
