/** What a name or a format of the template means, and how it is used: for the pane's help and the readme. */
export type ReferenceEntry = readonly [meaning: string, example: string];

export type ReferenceEntries = Readonly<Record<string, ReferenceEntry>>;
