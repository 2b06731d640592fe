import { lineFor, parseBeleid } from '../../http/csp.ts';
import type { Bevinding } from './bevinding.ts';

/** What a Content Security Policy stopped on this page. */
interface Overtreding {
  /** The directive that decided, as the browser names it. */
  readonly directive: string;
  /** What was to be loaded. */
  readonly geweigerd: string;
  readonly beleid: string;
  /** Only reported: the browser stopped nothing. */
  readonly alleenMelding: boolean;
}

const found = new Map<string, Overtreding>();

/** Starts to collect; the ones from before the script came too, where the browser kept them. */
export function collectViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    add(event.effectiveDirective, event.blockedURI, event.originalPolicy, event.disposition);
  });
  if (!('ReportingObserver' in window)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) readReport(body);
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}

function readReport(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(body, name);
    return typeof value === 'string' ? value : '';
  };
  add(text('effectiveDirective'), text('blockedURL'), text('originalPolicy'), text('disposition'));
}

function add(directive: string, geweigerd: string, beleid: string, disposition: string): void {
  const alleenMelding = disposition === 'report';
  found.set(`${directive} ${geweigerd} ${alleenMelding}`, { directive, geweigerd, beleid, alleenMelding });
}

/**
 * What was stopped under a directive (`script-src` finds `script-src-elem` too), of one origin or of all.
 * Of a frame browsers tell the origin only.
 */
export function violations(directive: string, address?: string): readonly Overtreding[] {
  return [...found.values()].filter(
    (one) =>
      !one.alleenMelding &&
      one.directive.startsWith(directive) &&
      (address === undefined || originOf(one.geweigerd) === originOf(address)),
  );
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Whether the browser stopped an address under a directive. */
export function isStopped(directive: string, address: string): boolean {
  return violations(directive, address).length > 0;
}

/** The line of the portal's policy to change, from what was really stopped. */
export function lineToChange(directive: string, address: string): Pick<Bevinding, 'regel' | 'nu'> {
  const [violation] = violations(directive, address);
  const { nu, wordt } = lineFor(parseBeleid(violation?.beleid ?? ''), directive, new URL(address).origin);
  return { regel: wordt, ...(nu === undefined ? {} : { nu }) };
}

/** Lets events that are under way come in: the browser sends them as tasks of their own. */
export function settle(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
