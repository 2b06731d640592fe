import { beforeAll, describe, expect, it } from 'vitest';
import { nieuwAntwoordSchema } from '../../src/api/gesprekken/antwoord-schema.ts';
import { beginSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import { type Client, problemOf, startApi } from './api-client.ts';
import { type OpenApiDocument, operationsOf, propertiesOf, publishedDocument } from './openapi.ts';

/**
 * The Dutch REST API Design Rules 2.2: one test for each rule that a test can see (CONVENTIONS B1).
 * TLS (/core/transport/tls) is the part of whoever runs the service.
 */
let client: Client;
let document: OpenApiDocument;

beforeAll(async () => {
  client = await startApi({ env: { PUBLIC_URL: 'https://gemeente.example/stuurwijzer' } });
  document = await publishedDocument(client);
});

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const CAMEL_CASE = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;

describe('namen en adressen', () => {
  it('/core/naming-resources, /core/naming-collections: de adressen zijn zelfstandige naamwoorden', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/begrippen',
      '/bestanden',
      '/bronnen',
      '/flows',
      '/gesprekken',
      '/gesprekken/{id}',
      '/gesprekken/{id}/advies',
      '/gesprekken/{id}/antwoorden/{vraag}',
      '/gesprekken/{id}/berichten',
      '/gesprekken/{id}/bestand',
      // An operation as a sub-resource (/core/resource-operations).
      '/gesprekken/{id}/overzetten',
      '/gesprekken/{id}/vragen/{vraag}',
      '/gesprekken/{id}/walkthrough',
      '/lessen',
      '/lessen/{id}',
      '/openapi.json',
    ]);
  });

  it('/core/no-trailing-slash: met een schuine streep aan het eind is het 404, zonder doorverwijzing', async () => {
    const gesprek = await client.begin();
    for (const path of ['/flows/', '/lessen/', '/bronnen/', '/openapi.json/', `/gesprekken/${gesprek.id}/`]) {
      const response = await client.get(path, gesprek.auth);
      expect([path, response.status]).toEqual([path, 404]);
    }
    for (const path of Object.keys(document.paths)) expect(path).not.toMatch(/\/$/);
  });

  it('/core/path-segments-kebab-case: alleen kleine letters, cijfers en koppeltekens', () => {
    for (const path of Object.keys(document.paths).filter((path) => path !== '/openapi.json')) {
      expect(path).toMatch(/^(\/([a-z0-9-]+|\{[a-z]+\}))+$/);
    }
  });

  it('/core/query-keys-camel-case: zoek, pagina, paginaGrootte', () => {
    const keys = operationsOf(document).flatMap(({ operation }) => operation.parameters ?? []);
    for (const { name } of keys.filter((parameter) => parameter.in === 'query'))
      expect(name).toMatch(CAMEL_CASE);
    for (const { name } of propertiesOf(document)) expect(name).toMatch(CAMEL_CASE);
  });

  it('/core/uri-version: het hoofdnummer staat in het adres van de dienst en niet in de paden', () => {
    expect(document.servers).toEqual([
      expect.objectContaining({ url: 'https://gemeente.example/stuurwijzer/v1' }),
    ]);
    for (const path of Object.keys(document.paths)) expect(path).not.toMatch(/^\/v\d/);
  });

  it('/core/transport/no-sensitive-uris: geen sleutel in adres of parameter', () => {
    const parameters = operationsOf(document).flatMap(({ operation }) => operation.parameters ?? []);
    const inAddress = parameters.filter(({ in: place }) => place === 'path' || place === 'query');
    expect([...new Set(inAddress.map(({ name }) => name))].sort()).toEqual([
      'id',
      'pagina',
      'paginaGrootte',
      'vraag',
      'zoek',
    ]);
  });
});

describe('tijd', () => {
  it('/core/date-time/format, /core/date-time/date-omit-time-portion: een moment heet …Op en is date-time', () => {
    const properties = propertiesOf(document);
    for (const { name } of properties) expect(name).not.toMatch(/^(date|datum)$|\wD(ate|atum)/);
    const moments = properties.filter(({ schema }) => schema.format === 'date-time').map(({ name }) => name);
    expect([...new Set(moments)].sort()).toEqual(['aangemaaktOp', 'gewijzigdOp']);
  });

  it('/core/date-time/timezone: antwoorden zijn in UTC', async () => {
    const { gesprek } = await client.begin();
    expect(gesprek.aangemaaktOp).toMatch(/Z$/);
    expect(gesprek.gewijzigdOp).toMatch(/Z$/);
  });
});

describe('methoden en statussen', () => {
  it('/core/http-methods: alleen standaardmethoden; een andere krijgt 405 met Allow', async () => {
    const methods = new Set(operationsOf(document).map(({ method }) => method));
    expect([...methods].sort()).toEqual(['delete', 'get', 'post', 'put']);
    for (const [path, allow] of [
      ['/flows', 'GET, HEAD, OPTIONS'],
      ['/gesprekken', 'POST, OPTIONS'],
      ['/openapi.json', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const response = await client.call('PATCH', path);
      expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
      await problemOf(response);
    }
    const gesprek = await client.begin();
    const response = await client.call('POST', `/gesprekken/${gesprek.id}`, gesprek.auth);
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, DELETE, HEAD, OPTIONS']);
  });

  it('/core/http-safety: lezen verandert niets', async () => {
    const gesprek = await client.begin();
    for (const path of ['', '/advies', '/overzetten', '/vragen/fase']) await gesprek.get(path);
    expect((await gesprek.get()).headers.get('ETag')).toMatch(/^"0-/);
  });

  it('HEAD geeft wat GET geeft, zonder inhoud', async () => {
    const response = await client.call('HEAD', '/flows');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('API-Version')).toBe('1.0.0');
  });
});

describe('fouten', () => {
  it('/core/error-handling/problem-details: elke aanroep beschrijft zijn fouten als problem+json', () => {
    const problem = document.components.schemas.Problem;
    expect(problem?.required).toEqual(expect.arrayContaining(['status', 'title', 'detail']));
    for (const { operation } of operationsOf(document)) {
      const errors = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
      expect(errors.length).toBeGreaterThan(0);
      for (const [, { content = {} }] of errors)
        expect(Object.keys(content)).toEqual(['application/problem+json']);
    }
  });

  it('/core/error-handling/problem-details: ook 404, 405, 406 zijn problem documents, in het Nederlands', async () => {
    for (const [status, response] of [
      [404, await client.get('/onbekend')],
      [404, await client.get('/')],
      [405, await client.call('DELETE', '/flows')],
      [406, await client.get('/flows', { Accept: 'application/xml' })],
    ] as const) {
      const problem = await problemOf(response);
      expect(response.status).toBe(status);
      expect(problem.status).toBe(status);
      expect(problem.title).not.toBe('');
      expect(problem.detail).toMatch(/\b(het|dit|de|adres)\b/i);
    }
  });

  it('/core/error-handling/invalid-input: elke aanroep beschrijft een 400, en 422 komt niet voor', () => {
    for (const { name, operation } of operationsOf(document)) {
      expect([name, Object.keys(operation.responses)]).toEqual([name, expect.arrayContaining(['400'])]);
      expect(Object.keys(operation.responses)).not.toContain('422');
    }
  });

  it('/core/error-handling/all-errors: alle fouten in één antwoord', async () => {
    const { invalidParams } = await problemOf(await client.get('/lessen?pagina=0&paginaGrootte=0&x=1'));
    expect(invalidParams?.map(({ name }) => name).sort()).toEqual(['pagina', 'paginaGrootte', 'x']);
  });
});

describe('de beschrijving', () => {
  it('/core/doc-openapi: OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  it('/core/doc-openapi-contact: naam, e-mailadres en adres van wie het beheert', async () => {
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url']);
    const own = await startApi({
      env: { CONTACT: 'Team Regie <regie@gemeente.example> https://gemeente.example/hulp' },
    });
    expect((await publishedDocument(own)).info.contact).toEqual({
      name: 'Team Regie',
      email: 'regie@gemeente.example',
      url: 'https://gemeente.example/hulp',
    });
  });

  it('/core/doc-language: alles heeft een beschrijving', () => {
    for (const { name, schema } of propertiesOf(document)) {
      const described = 'description' in schema || '$ref' in schema || 'allOf' in schema;
      expect([name, described]).toEqual([name, true]);
    }
    for (const { operation } of operationsOf(document)) {
      expect(operation.summary).not.toBe('');
      for (const { description } of operation.parameters ?? []) expect(description).not.toBe('');
    }
  });

  it('/core/publish-openapi: zonder sleutel te lezen, vanaf elke site', async () => {
    const response = await client.get('/openapi.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
  });

  it('/core/semver, /core/version-header: dezelfde versie in de beschrijving en in elk antwoord', async () => {
    expect(document.info.version).toMatch(SEMVER);
    for (const path of ['/flows', '/onbekend', '/gesprekken/x', '/openapi.json']) {
      expect((await client.get(path)).headers.get('API-Version')).toBe(document.info.version);
    }
    for (const { operation } of operationsOf(document)) {
      for (const { headers = {} } of Object.values(operation.responses))
        expect(Object.keys(headers)).toContain('API-Version');
    }
  });

  it('heeft unieke namen voor aanroepen, en alleen tags die uitgelegd zijn', () => {
    const operations = operationsOf(document).map(({ operation }) => operation);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }) => name);
    for (const operation of operations) expect(tags).toEqual(expect.arrayContaining(operation.tags));
  });

  it('vraagt de sleutel op elke aanroep over één gesprek, en nergens anders', () => {
    expect(document.components.securitySchemes).toMatchObject({
      sleutel: { type: 'http', scheme: 'bearer' },
    });
    for (const { path, operation } of operationsOf(document)) {
      expect([path, operation.security !== undefined]).toEqual([path, path.startsWith('/gesprekken/{id}')]);
    }
  });

  it('geeft bij elke inhoud die u stuurt een voorbeeld dat klopt', () => {
    const { BeginGesprek, NieuwAntwoord, NieuweWaarde } = document.components.schemas;
    expect(beginSchema.safeParse(BeginGesprek?.example).success).toBe(true);
    expect(nieuwAntwoordSchema.safeParse(NieuwAntwoord?.example).success).toBe(true);
    expect(nieuwAntwoordSchema.safeParse({ waarde: NieuweWaarde?.example }).success).toBe(true);
  });

  it('verwijst alleen naar schema’s die er zijn', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(refs.length).toBeGreaterThan(0);
    for (const [, name] of refs) expect(Object.keys(document.components.schemas)).toContain(name);
  });
});
