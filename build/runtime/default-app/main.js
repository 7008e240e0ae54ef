/**
 * What Electron runs when it is started as `electron FOLDER`: it takes on the name, version and path of the app in that folder
 * and hands over to the app's main module. Packed into the registry runtime, which comes without one. Plain JavaScript, because
 * that Electron's Node cannot run TypeScript.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron/main';

const { entry, preloaded } = readCommandLine(process.argv.slice(1));

if (entry === null) {
  process.stderr.write('Say which app to run: electron FOLDER\n');
  process.exit(1);
} else {
  await run(resolve(entry));
}

/** The first argument that is not a flag, and the modules asked for with --require before it. */
function readCommandLine(parameters) {
  const preloaded = [];
  const rest = parameters.values();
  for (const parameter of rest) {
    if (parameter === '-r' || parameter === '--require') preloaded.push(rest.next().value);
    else if (!parameter.startsWith('-')) return { entry: parameter, preloaded };
  }
  return { entry: null, preloaded };
}

async function run(path) {
  // Apps read this to tell `electron FOLDER` from an installed app.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  try {
    const main = takeOn(path);
    const require = createRequire(join(process.cwd(), 'electron'));
    for (const name of preloaded) require(name);
    await import(pathToFileURL(main).href);
  } catch (error) {
    process.stderr.write(`The app in ${path} did not start.\n${error?.stack ?? error}\n`);
    process.exit(1);
  }
}

/** Takes on the app's identity and returns the path of its main module. */
function takeOn(path) {
  if (!statSync(path).isDirectory()) {
    app.setAppPath(dirname(path));
    return path;
  }
  app.setAppPath(path);
  const manifest = join(path, 'package.json');
  const { name, productName, version, desktopName, main } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  if (version) app.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
  app.setDesktopName?.(desktopName ?? `${app.getName()}.desktop`);
  return createRequire(manifest).resolve(join(path, main ?? 'index.js'));
}
