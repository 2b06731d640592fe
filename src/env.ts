import { z } from 'zod';

const number = (fallback: number, min: number, max: number) =>
  z.coerce
    .number({ error: 'hoort een getal te zijn' })
    .int({ error: 'hoort een heel getal te zijn' })
    .min(min, { error: `hoort minstens ${min} te zijn` })
    .max(max, { error: `hoort hoogstens ${max} te zijn` })
    .default(fallback);

const origins = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
  .pipe(
    z.array(
      z
        .url({ protocol: /^https?$/, error: 'hoort uit adressen met https:// te bestaan' })
        // In frame-ancestors it would be a pattern, in CORS and postMessage it is not: one rule for all three.
        .refine((address) => !address.includes('*'), { error: 'noemt elk adres voluit, zonder *' }),
    ),
  );

const schema = z.object({
  PORT: number(8787, 0, 65_535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ error: 'hoort een adres met http:// of https:// te zijn' }).optional(),
  TRUSTED_PROXIES: number(0, 0, 10),
  DATABASE_URL: z.string().default('file:data/stuurwijzer.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  BEHEER_TOKEN: z.string().min(16, { error: 'hoort minstens 16 tekens te hebben' }).optional(),
  EMBED_ORIGINS: origins,
  BEWAARTERMIJN_DAGEN: number(30, 1, 3650),
  STUURWIJZER_INHOUD: z.string().optional(),
  CONTACT: z.string().optional(),
  GESLOTEN: z.string().optional(),
});

/** The settings of the service (DESIGN, "Running it"). */
export type Settings = z.output<typeof schema>;

/** A setting is wrong; the message names each one and what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Parses the environment once; an empty variable counts as not set.
 *
 * @throws SettingsError
 */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  throw new SettingsError(`De instellingen kloppen niet: ${faults.join(' ')}`);
}
