import type { z } from 'zod';
import type { Namespace } from './condition/namespace.ts';
import type { ConditionContext } from './condition/parse.ts';
import type { Place, Report } from './finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { normaliseText, readYaml, type ValuePath, type YamlText } from './yaml-text.ts';

/** A file whose form is right, with the place of each of its values. */
export interface CheckedFile<Value> {
  readonly file: string;
  readonly value: Value;
  readonly locate: YamlText['locate'];
}

/** A checked Markdown file. */
export interface CheckedMarkdown<Value> extends CheckedFile<Value> {
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads one YAML file by its schema; faults are reported, and then the result is undefined. */
export function readYamlFile<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  report: Report,
): CheckedFile<z.output<Schema>> | undefined {
  const yaml = readYaml(file, normaliseText(file, text, report), report);
  return yaml && check(schema, file, yaml, report);
}

/** Reads one Markdown file whose front matter has a schema. */
export function readMarkdownFile<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  report: Report,
): CheckedMarkdown<z.output<Schema>> | undefined {
  const parts = readFrontMatter(file, normaliseText(file, text, report), report);
  const checked = parts && check(schema, file, parts.front, report);
  if (checked === undefined || parts === undefined) return undefined;
  if (parts.body === '') {
    const place = { file, line: parts.bodyLine, column: 1 };
    report({ ...place, rule: 'geen-tekst', severity: 'fout', message: 'onder de kop staat geen tekst.' });
    return undefined;
  }
  return { ...checked, body: parts.body, bodyLine: parts.bodyLine };
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  yaml: YamlText,
  report: Report,
): CheckedFile<z.output<Schema>> | undefined {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { file, value: result.data, locate: yaml.locate };
  for (const { path, message, rule, key } of result.error.issues.flatMap(describeIssue)) {
    const where = path.length === 0 ? '' : `${path.map(stepInWords).join(' › ')}: `;
    report({ ...yaml.locate(path, { key }), rule, severity: 'fout', message: `${where}${message}` });
  }
  return undefined;
}

/** People count from one. */
function stepInWords(step: PropertyKey): string {
  return typeof step === 'number' ? `nummer ${step + 1}` : String(step);
}

interface DescribedIssue {
  readonly path: ValuePath;
  readonly message: string;
  readonly rule: string;
  readonly key: boolean;
}

function describeIssue(issue: z.core.$ZodIssue): DescribedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const [first] = issue.keys;
    const path = first === undefined ? issue.path : [...issue.path, first];
    return [{ path, message: issue.message, rule: 'onbekend-veld', key: true }];
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => describeIssue(inner)));
    // The branch that came furthest is the one that was meant.
    const meant = branches.sort((a, b) => deepest(b) - deepest(a))[0];
    if (meant !== undefined && meant.length > 0) {
      return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    }
  }
  const isMissing = issue.message.includes('ontbreekt');
  return [
    {
      path: issue.path,
      message: issue.message,
      rule: isMissing ? 'veld-ontbreekt' : 'verkeerde-waarde',
      key: false,
    },
  ];
}

function deepest(issues: readonly DescribedIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** A reporter of errors at a path of one file. */
export type ReportAt = (path: ValuePath, rule: string, message: string, suggestion?: string) => void;

/** Reports errors at values of a checked file. */
export function reportAt(source: CheckedFile<unknown>, report: Report, key = false): ReportAt {
  return (path, rule, message, suggestion) => {
    const place: Place = source.locate(path, { key });
    report({
      ...place,
      rule,
      severity: 'fout',
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  };
}

/** The context in which the condition at `path` of a file is parsed. */
export function conditionContext(
  names: Namespace,
  at: ReportAt,
  path: ValuePath,
  options: Pick<ConditionContext, 'mayAskUnknown' | 'perItem'> = {},
): ConditionContext {
  return {
    names,
    ...options,
    report: (inner, rule, message, suggestion) => at([...path, ...inner], rule, message, suggestion),
  };
}
