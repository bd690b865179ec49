import { createApp } from '@backstage/frontend-defaults';
import { guestSignInModule } from './modules/guestSignIn';
import { sidebarModule } from './modules/sidebar';

/** Plugins are taken from this package's dependencies (`app.packages: all`). */
export default createApp({ features: [guestSignInModule, sidebarModule] });
