import { tokens } from "@fluentui/react-components";

/** The product's icon as in the ribbon, small: see assets/icons/icon-small.svg. */
export function ProductMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="0.5" width="11" height="15" rx="1.5" fill={tokens.colorBrandBackground} />
      <path d="M3.5 12.5v-3h2v3zM6.5 12.5v-6h2v6z" fill={tokens.colorNeutralForegroundOnBrand} />
      <circle
        cx="11.5"
        cy="11.5"
        r="4"
        fill={tokens.colorStatusSuccessBackground3}
        stroke={tokens.colorNeutralBackground1}
      />
      <path d="M9.7 11.6l1.3 1.3 2.3-2.5" fill="none" stroke={tokens.colorNeutralForegroundOnBrand} strokeWidth="1.2" />
    </svg>
  );
}
