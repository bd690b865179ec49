import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** A catalog that holds just these entities, processed as any others, until one is changed or removed. */
export function entitiesModule(entities: Entity[]): {
  module: BackendFeature;
  change(entity: Entity): Promise<void>;
  remove(entity: Entity): Promise<void>;
} {
  let connection: EntityProviderConnection;
  const module = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'test-entities',
            async connect(connected) {
              connection = connected;
              await connected.applyMutation({
                type: 'full',
                entities: entities.map(deferred),
              });
            },
          });
        },
      });
    },
  });
  return {
    module,
    change: entity =>
      connection.applyMutation({
        type: 'delta',
        added: [deferred(entity)],
        removed: [],
      }),
    remove: entity =>
      connection.applyMutation({
        type: 'delta',
        added: [],
        removed: [deferred(entity)],
      }),
  };
}

function deferred(entity: Entity) {
  const annotations = {
    [ANNOTATION_LOCATION]: 'url:http://scm/catalog-info.yaml',
    [ANNOTATION_ORIGIN_LOCATION]: 'url:http://scm/catalog-info.yaml',
    ...entity.metadata.annotations,
  };
  return {
    entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    locationKey: 'test',
  };
}
