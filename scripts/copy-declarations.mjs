// Copies declarations that no module exports, because they name modules that only a tool provides, to dist.
import { copyFileSync } from 'node:fs';

copyFileSync('src/integrations/vite-client.d.ts', 'dist/vite-client.d.ts');
