/** The words of the search in the list of issues. */
export interface FilterStrings {
  readonly search: string;
  /** The group of buttons that choose severities. */
  readonly severities: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
}
