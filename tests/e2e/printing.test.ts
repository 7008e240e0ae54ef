import { readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { printInElectron } from '../../build/printing/print-in-electron.ts';
import { readPdf } from '../support/pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Prints a document that must come out. */
async function printed(html: string) {
  const result = await printInElectron(html);
  if (!result.ok) throw new Error(result.error.message);
  return readPdf(result.value);
}

describe('a document on its way to a PDF', () => {
  const requests: string[] = [];
  let server: Server;
  let elsewhere = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end('<p>From elsewhere.</p>');
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('runs nothing, fetches nothing, goes nowhere, and is printed all the same', async () => {
    const onDisk = join(temporaryFolder(), 'disk.html');
    writeFileSync(onDisk, '<p>From this disk.</p>');
    const pdf = await printed(`<!doctype html><html lang="cy"><head><meta charset="utf-8"><title>Gelyniaethus</title>
<meta http-equiv="refresh" content="0; url=${elsewhere}/refresh">
<base href="${elsewhere}/base/">
<link rel="stylesheet" href="${elsewhere}/sheet.css"><link rel="prefetch" href="${elsewhere}/prefetch"><link rel="icon" href="${elsewhere}/icon">
<style>@import url("${elsewhere}/import.css"); @font-face { font-family: far; src: url("${elsewhere}/font.woff2"); } body { font-family: far; background: url("${elsewhere}/background.png"); }</style>
<script src="${elsewhere}/script.js"></script>
<script>document.title = 'Changed'; document.body.textContent = 'A script ran.'; window.open('${elsewhere}/popup'); location = '${elsewhere}/location';</script>
</head><body onload="document.body.textContent = 'A handler ran.'"><h1>Llythyr diniwed</h1>
<img src="${elsewhere}/picture.png" alt=""><img src="relative.png" alt="" onerror="document.body.textContent = 'A handler ran.'">
<iframe src="${elsewhere}/frame"></iframe><iframe src="${pathToFileURL(onDisk).href}"></iframe><object data="${elsewhere}/object"></object>
<video poster="${elsewhere}/poster" src="${elsewhere}/video" autoplay></video>
<form action="${elsewhere}/form"><input autofocus></form>
<svg width="20" height="20"><image href="${elsewhere}/drawing.svg"/><use href="${elsewhere}/use.svg#x"/><rect width="20" height="20"/></svg>
<p>The last words.</p></body></html>`);
    expect(requests).toEqual([]);
    expect(pdf).toMatchObject({ title: 'Gelyniaethus', language: 'cy', tagged: true });
    expect(pdf.text).toContain('Llythyr diniwed');
    expect(pdf.text).toContain('The last words.');
    expect(pdf.text).not.toMatch(/elsewhere|disk|ran\./);
  });

  it('may be far larger than an address may be long, in any script', async () => {
    const pdf = await printed(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Long</title></head>
<body><p hidden>${'£ and a half. '.repeat(300_000)}</p><p>Łódź, naïve, “the end”.</p></body></html>`);
    expect(pdf.text).toContain('Łódź, naïve, “the end”.');
  });

  it('prints on A4 where it says nothing of its paper, and on what it asks for where it does', async () => {
    const document = (style: string) => `<!doctype html><title>Paper</title><style>${style}</style><p>Words.`;
    expect((await printed(document(''))).paper).toEqual([210, 297]);
    expect((await printed(document('@page { size: A5 landscape }'))).paper).toEqual([210, 148]);
  });

  it('is given up when it is cancelled, and leaves nothing on disk', async () => {
    const scratch = temporaryFolder();
    vi.stubEnv('TMPDIR', scratch);
    onTestFinished(() => void vi.unstubAllEnvs());
    const controller = new AbortController();
    const result = printInElectron('<!doctype html><title>Never</title>', controller.signal);
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(scratch)).toEqual([]);
  });
});
