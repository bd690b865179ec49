// Undoes `backstage-cli package prepack`. Its own `postpack` would also delete
// the folder `content`: it takes it for a leftover of the entry point `./content`.
import fs from 'node:fs';

fs.renameSync('package.json-prepack', 'package.json');
