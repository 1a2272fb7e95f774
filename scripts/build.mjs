import { buildApp } from './build-app.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
process.exitCode = (await buildApp({ force: true })) ? 0 : 1;
