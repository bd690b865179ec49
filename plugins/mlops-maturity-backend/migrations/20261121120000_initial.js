// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';

  /**
   * Text that is compared or sorted: byte order on every engine and in every locale, so that keyset pages agree.
   *
   * @param {import('knex').Knex.CreateTableBuilder} table
   * @param {string} name
   */
  const orderedText = (table, name) =>
    isPostgres
      ? table.specificType(name, 'text COLLATE "C"')
      : table.text(name);

  await knex.schema.createTable('state', table => {
    table.comment(
      'One row. Every write transaction updates it first, so writes commit in the order of its revision',
    );
    table.integer('id').primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts write transactions; part of every ETag');
    table
      .integer('deletions')
      .notNullable()
      .comment(
        'Counts deletions, after which what a process remembers is void',
      );
    table
      .text('active_release')
      .comment('The release of the process that started last; only it writes');
    table.text('activated_at');
  });
  await knex('state').insert({ id: 1, revision: 0, deletions: 0 });

  await knex.schema.createTable('subjects', table => {
    table.comment('Catalog entities that are assessed, or say why not');
    table.increments('id');
    orderedText(table, 'ref').notNullable().unique();
    table.text('title');
    table.text('kind').notNullable();
    table.text('type');
    orderedText(table, 'owner');
    table.text('system');
    table.text('lifecycle');
    table.text('criticality');
    table.text('state').notNullable().comment('subject, excluded or no-model');
    table.text('reason').comment('Why it is excluded or has no model');
    table
      .text('evidence')
      .comment('JSON: all that was observed, enough to judge it again');
    table.integer('findings').notNullable().comment('How many');
    table
      .text('fingerprint')
      .notNullable()
      .comment('What it was observed from; a different one makes it due');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts writes; a write succeeds only where it is the one read');
    table.text('release').notNullable().comment('What it was judged under');
    table
      .integer('changed_in')
      .notNullable()
      .comment('state.revision of the last write');
    orderedText(table, 'valid_until').comment(
      'First instant at which something in it ends',
    );
    orderedText(table, 'missing_since').comment(
      'Since when complete sweeps have not seen it; hidden while set',
    );
    table
      .integer('suspected_in')
      .comment('The sweep that missed it but hid nothing, as too many were');
    orderedText(table, 'assessed_at').notNullable();
    table.index(['changed_in', 'id']);
  });

  await knex.schema.createTable('assessments', table => {
    table.comment('The numbers of one subject under one model');
    table
      .integer('subject_id')
      .notNullable()
      .references('id')
      .inTable('subjects')
      .onDelete('CASCADE');
    table.text('model').notNullable();
    table.text('version').notNullable();
    table.integer('level').notNullable();
    table.integer('confirmed_level').notNullable();
    table.integer('best_case').notNullable();
    table.integer('declared_level').notNullable();
    table.integer('backed_level').notNullable();
    table.integer('verified_level').notNullable();
    table.double('score_value').notNullable();
    table.double('score_max').notNullable();
    table.integer('known_value').notNullable();
    table.integer('known_of').notNullable();
    table
      .text('area_levels')
      .notNullable()
      .comment("JSON: level of each leaf area, in the model's order");
    table
      .text('statuses')
      .notNullable()
      .comment("One character per requirement, in the model's order");
    table.boolean('unrated').notNullable();
    table.boolean('not_applicable').notNullable();
    table.integer('target');
    table.primary(['subject_id', 'model']);
    table.index(['model', 'level']);
  });

  await knex.schema.createTable('findings', table => {
    table.comment('What is wrong with the evidence of a subject');
    table
      .integer('subject_id')
      .notNullable()
      .references('id')
      .inTable('subjects')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.text('kind').notNullable().index();
    table.text('finding').notNullable().comment('JSON');
    table.primary(['subject_id', 'position']);
  });

  await knex.schema.createTable('changes', table => {
    table.comment('What changed about a subject, when and why');
    table
      .integer('subject_id')
      .notNullable()
      .references('id')
      .inTable('subjects')
      .onDelete('CASCADE');
    table.integer('revision').notNullable();
    orderedText(table, 'at').notNullable().index();
    table.text('cause').notNullable();
    table.text('release').notNullable();
    table
      .text('claims')
      .comment('JSON: the difference of the claims, once for all models');
    table.text('facts').comment('JSON: the difference of the facts');
    table.primary(['subject_id', 'revision']);
  });

  await knex.schema.createTable('level_changes', table => {
    table.comment(
      'What a change did under one model; null on a side: not assessed there',
    );
    table.integer('subject_id').notNullable();
    table.integer('revision').notNullable();
    table.text('model').notNullable();
    table.text('version').notNullable();
    orderedText(table, 'at').notNullable();
    table.integer('from_level');
    table.integer('from_confirmed');
    table.boolean('from_unrated');
    table.integer('to_level');
    table.integer('to_confirmed');
    table.boolean('to_unrated');
    table.primary(['subject_id', 'revision', 'model']);
    table.index(['model', 'at']);
    table
      .foreign(['subject_id', 'revision'])
      .references(['subject_id', 'revision'])
      .inTable('changes')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('sweeps', table => {
    table.comment('How each sweep of the catalog went, written as it goes');
    table.increments('id');
    orderedText(table, 'started_at').notNullable();
    orderedText(table, 'finished_at');
    table
      .boolean('complete')
      .notNullable()
      .comment('It saw the whole catalog; only then is anything gone');
    table.integer('entities').notNullable();
    table.integer('subjects').notNullable();
    table.integer('assessed').notNullable();
    table.integer('failures').notNullable();
    table.text('error').comment('Why it ended early, or why it hid nothing');
  });

  await knex.schema.createTable('failures', table => {
    table.comment('Entities that could not be assessed when last tried');
    orderedText(table, 'ref').primary();
    table.text('error').notNullable();
    orderedText(table, 'at').notNullable();
  });

  await knex.schema.createTable('model_versions', table => {
    table.comment(
      'The content first seen under each model version, to tell when one is changed without a new version',
    );
    table.text('model').notNullable();
    table.text('version').notNullable();
    table.text('hash').notNullable();
    table.text('first_seen_at').notNullable();
    table.primary(['model', 'version']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('model_versions');
  await knex.schema.dropTable('failures');
  await knex.schema.dropTable('sweeps');
  await knex.schema.dropTable('level_changes');
  await knex.schema.dropTable('changes');
  await knex.schema.dropTable('findings');
  await knex.schema.dropTable('assessments');
  await knex.schema.dropTable('subjects');
  await knex.schema.dropTable('state');
};
