import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { mlopsMaturityServiceRef } from 'backstage-plugin-mlops-maturity-node';
import { createAnnotateAction } from './createAnnotateAction';

/**
 * Gives the scaffolder the action `mlops-maturity:annotate`.
 *
 * @public
 */
export const scaffolderModuleMlopsMaturity = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'mlops-maturity',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        maturity: mlopsMaturityServiceRef,
        urlReader: coreServices.urlReader,
      },
      async init({ actions, config, ...services }) {
        actions.addActions(
          createAnnotateAction({
            ...services,
            integrations: ScmIntegrations.fromConfig(config),
            allowFileLocations:
              config.getOptionalBoolean(
                'mlopsMaturity.annotate.allowFileLocations',
              ) ?? false,
          }),
        );
      },
    });
  },
});
