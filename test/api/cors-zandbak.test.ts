import { describe, expect, it } from 'vitest';
import { createInbeddingBewijs } from '../../src/http/inbedding-bewijs.ts';
import { startApi } from './api-client.ts';

const inbeddingBewijs = createInbeddingBewijs(new Uint8Array(32));
const NUL = { Origin: 'null' };
const allowed = ({ headers }: Response) => headers.get('Access-Control-Allow-Origin');
const withProof = () => ({ ...NUL, 'Stuurwijzer-Inbedding': inbeddingBewijs.issue(new Date()) });

describe('a frame without an origin of its own (sandbox="allow-scripts")', () => {
  it('may start a conversation and read the library with the proof of its page', async () => {
    const api = await startApi({ inbeddingBewijs });
    const flows = await api.get('/flows', withProof());
    expect([flows.status, allowed(flows)]).toEqual([200, 'null']);
    const started = await api.call('POST', '/gesprekken', withProof(), { flow: 'klein' });
    expect([started.status, allowed(started)]).toEqual([201, 'null']);
    expect(started.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('may go on with its own conversation when the proof is old, with the sleutel alone', async () => {
    const api = await startApi({ inbeddingBewijs });
    const started: unknown = await (await api.call('POST', '/gesprekken', {}, { flow: 'klein' })).json();
    const { id, sleutel } = started as { id: string; sleutel: string };
    const headers = { ...NUL, Authorization: `Bearer ${sleutel}` };
    const response = await api.get(`/gesprekken/${id}`, headers);
    expect([response.status, allowed(response)]).toEqual([200, 'null']);
    expect(allowed(await api.get('/flows', headers))).toBeNull();
    expect((await api.get(`/gesprekken/${id}`, { ...NUL, Authorization: 'Bearer fout' })).status).toBe(404);
  });

  it('may ask beforehand for what it is going to send, and for nothing else', async () => {
    const api = await startApi({ inbeddingBewijs });
    const preflight = (names: string) =>
      api.call('OPTIONS', '/gesprekken', {
        ...NUL,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': names,
      });
    expect(allowed(await preflight('content-type,stuurwijzer-inbedding'))).toBe('null');
    expect(allowed(await preflight('authorization'))).toBe('null');
    expect(allowed(await preflight('content-type'))).toBeNull();
  });

  it.each([
    ['no proof', {}],
    ['a made-up proof', { 'Stuurwijzer-Inbedding': `494000.${'0'.repeat(64)}` }],
    ['somebody else’s sleutel', { Authorization: 'Bearer sw_abc' }],
  ])('gets no permission with %s', async (_name, headers) => {
    const api = await startApi({ inbeddingBewijs });
    expect(allowed(await api.get('/flows', { ...NUL, ...headers }))).toBeNull();
  });

  it('gets no permission where the service makes no proofs', async () => {
    expect(allowed(await (await startApi()).get('/flows', withProof()))).toBeNull();
  });
});
