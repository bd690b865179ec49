import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import type { Contributions } from 'backstage-plugin-mlops-maturity-common/content';
import {
  mlopsMaturityModelsExtensionPoint,
  mlopsMaturityPracticesExtensionPoint,
} from 'backstage-plugin-mlops-maturity-node';
import { createMetrics } from './alpha/metrics';
import { createRouter } from './api/createRouter';
import { CatalogReader } from './assessor/CatalogReader';
import { Engine } from './assessor/Engine';
import { EntityAssessor } from './assessor/EntityAssessor';
import { entityFields } from './assessor/entityFields';
import { loadRecordedModelSet } from './assessor/loadRecordedModelSet';
import { SubjectUpdater } from './assessor/SubjectUpdater';
import { readMlopsMaturityConfig } from './config';
import { LiveSignals } from './events/LiveSignals';
import { MaturityEvents } from './events/MaturityEvents';
import { Notifier } from './notifications/Notifier';
import { scheduleNotifier } from './notifications/scheduleNotifier';
import { DatabaseMaturityStore } from './store/DatabaseMaturityStore';
import { migrate } from './store/migrate';
import { NotificationStore } from './store/NotificationStore';
import { scheduleSweep } from './sweep/scheduleSweep';
import { Sweep } from './sweep/Sweep';

/**
 * Assesses the maturity of the ML components of the catalog, keeps what it finds, and serves it.
 *
 * @public
 */
export const mlopsMaturityPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity',
  register(env) {
    const contributions: Contributions = { models: [], practices: [] };
    env.registerExtensionPoint(mlopsMaturityModelsExtensionPoint, {
      addModel: model => {
        contributions.models.push(model);
      },
    });
    env.registerExtensionPoint(mlopsMaturityPracticesExtensionPoint, {
      addPractices: file => {
        contributions.practices.push(file);
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { auth, catalog, database, logger } = deps;
        const config = readMlopsMaturityConfig(deps.rootConfig);
        const now = () => new Date().toISOString();

        const knex = await database.getClient();
        if (!database.migrations?.skip) {
          await migrate(knex);
        }
        const store = new DatabaseMaturityStore(knex);

        const modelSet = await loadRecordedModelSet({
          config,
          contributions,
          store,
          now,
          logger,
        });
        const engine = new Engine(modelSet, config);
        const reader = new CatalogReader({
          catalog,
          auth,
          fields: entityFields({
            practices: modelSet.practices,
            subjects: config.subjects,
          }),
        });
        const shared = { engine, store, reader, logger, now };
        const events = new MaturityEvents({ ...deps, modelSet });
        const live = new LiveSignals(deps);
        const metrics = createMetrics({
          ...deps,
          store,
          disabledModels: modelSet.disabled.length,
        });
        const updater = new SubjectUpdater({
          ...shared,
          onStored: async writes => {
            live.changed();
            await events.stored(writes);
          },
        });
        const assessor = new EntityAssessor({ ...shared, updater });
        deps.httpRouter.use(
          createRouter({ ...deps, config, assessor, store, now }),
        );
        if (config.badges.enabled) {
          deps.httpRouter.addAuthPolicy({
            path: '/badges',
            allow: 'unauthenticated',
          });
        }

        if (config.notifications.enabled) {
          await scheduleNotifier({
            ...deps,
            notifier: new Notifier({
              ...deps,
              store: new NotificationStore(knex),
              modelSet,
              now,
              settings: {
                digestHour: config.notifications.digestHour,
                remindsQuarterly: config.notifications.reminder === 'quarterly',
              },
            }),
          });
        }
        await scheduleSweep({
          ...deps,
          schedule: config.schedule,
          sweep: new Sweep({
            ...shared,
            updater,
            retention: config.retention,
            onRejudged: subjects =>
              events.judgedByRelease({ subjects, at: now() }),
            onSwept: sweep => metrics.swept(sweep),
          }),
          store,
          release: modelSet.release,
          now,
        });
      },
    });
  },
});
