import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import {
  createKnownTools,
  type PersonalProfile,
} from 'backstage-plugin-mlops-maturity-common';
import {
  builtinCareer,
  profileOfPerson,
} from 'backstage-plugin-mlops-maturity-common/career';
import { sees, type CallerScope } from '../visibility';
import type { ApiContext } from './ApiContext';
import { withMeasures } from './present/measureChanges';
import { enabledModel } from './request/enabledModel';

const DAY = 86_400_000;
const DEFAULT_DAYS = 180;
/** Whoever owns more than these is no single person's team; the first of them by name are told of. */
const MOST_COMPONENTS = 200;

/**
 * What somebody can make of the evidence about their own components: those that they or their groups own, as far as
 * they may read them.
 *
 * @throws NotFoundError where the model that has typical roles is not enabled.
 */
export async function profile(options: {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  person: string;
  days?: number;
  scope: CallerScope;
  context: ApiContext;
}): Promise<PersonalProfile> {
  const { credentials, person, days = DEFAULT_DAYS, scope, context } = options;
  const { assessor, catalog, config, store, userInfo, now } = context;
  const { compiled } = enabledModel(assessor.modelSet, builtinCareer.model);
  const asOf = now();
  const period = {
    from: new Date(Date.parse(asOf) - days * DAY).toISOString().slice(0, 10),
    to: asOf.slice(0, 10),
  };
  const [{ ownershipEntityRefs }, user] = await Promise.all([
    userInfo.getUserInfo(credentials),
    catalog.getEntityByRef(person, { credentials }),
  ]);
  const teams = (user?.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
  const owners = new Set(
    [...ownershipEntityRefs, ...teams, person].map(ref =>
      ref.toLocaleLowerCase('en-US'),
    ),
  );
  const readable = scope.owners(compiled.model.id);
  const refs = (await store.ownedSubjects(owners))
    .filter(ref => sees(scope, ref))
    .slice(0, MOST_COMPONENTS);
  const [subjects, changes, certifications] = await Promise.all([
    store.readSubjects(refs),
    store.changesSince({ subjects: refs, since: period.from }),
    store.readCertifications(person),
  ]);
  const changesOf = (subject: string) =>
    (changes.get(subject) ?? []).map(record =>
      withMeasures(record, compiled.catalog),
    );
  return profileOfPerson({
    person,
    name: displayName(user) ?? person.slice(person.lastIndexOf('/') + 1),
    compiled,
    career: builtinCareer,
    asOf,
    period,
    components: subjects.flatMap(({ subject, title, owner, evidence }) =>
      evidence && readable.has(owner) && compiled.appliesTo(evidence.subject)
        ? [{ subject, title, evidence, changes: changesOf(subject) }]
        : [],
    ),
    certifications,
    knownTools: createKnownTools(config.knownTools),
  });
}

function displayName(
  user: Awaited<ReturnType<ApiContext['catalog']['getEntityByRef']>>,
): string | undefined {
  const { displayName: name } = (user?.spec?.profile ?? {}) as {
    displayName?: unknown;
  };
  return typeof name === 'string' && name ? name : user?.metadata.title;
}
