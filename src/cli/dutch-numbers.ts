/** 1234567 → "1.234.567". */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A share of a whole: 0.1234 → "12,3 %". */
export function formatShare(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).replace('.', ',')} %`;
}

/** "1 les", "2 lessen", "1.000 lessen". */
export function countOf(count: number, one: string, more: string): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}
