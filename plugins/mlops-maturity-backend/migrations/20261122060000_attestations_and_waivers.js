// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';

  /**
   * @param {import('knex').Knex.CreateTableBuilder} table
   * @param {string} name
   */
  const orderedText = (table, name) =>
    isPostgres
      ? table.specificType(name, 'text COLLATE "C"')
      : table.text(name);

  /**
   * By subject id, so that they follow a subject that gets another name, and go when it is deleted.
   *
   * @param {import('knex').Knex.CreateTableBuilder} table
   */
  const ofSubject = table => {
    orderedText(table, 'id').primary();
    table
      .integer('subject_id')
      .notNullable()
      .references('id')
      .inTable('subjects')
      .onDelete('CASCADE');
    table.text('practice').notNullable();
    table.index('subject_id');
  };

  await knex.schema.createTable('attestations', table => {
    table.comment(
      'What people say of a practice of a subject, and said before',
    );
    ofSubject(table);
    table.boolean('met').notNullable();
    table.text('date').notNullable().comment('The day it speaks of');
    table.text('note');
    table.text('link');
    table.text('author').notNullable();
    orderedText(table, 'at').notNullable();
    table.text('confirmed_by');
    table.text('confirmed_at');
    table.text('state').notNullable().comment('current, superseded, withdrawn');
    table.text('ended_by');
    table.text('ended_at');
    table
      .integer('version')
      .notNullable()
      .comment(
        'Counts changes; a change succeeds only where it is the one read',
      );
  });
  await knex.raw(
    "create unique index attestations_one_current on attestations (subject_id, practice) where state = 'current'",
  );

  await knex.schema.createTable('waivers', table => {
    table.comment('Exceptions from the day they were asked for');
    ofSubject(table);
    table.text('models').comment('JSON: model ids; null for every model');
    table.text('reason').notNullable();
    table.text('note');
    table.text('link');
    orderedText(table, 'from_day').notNullable();
    orderedText(table, 'until_day').notNullable();
    table
      .text('state')
      .notNullable()
      .comment('requested, approved, refused, withdrawn, revoked');
    table.text('requested_by').notNullable();
    orderedText(table, 'requested_at').notNullable();
    table.text('decided_by');
    table.text('decided_at');
    table.text('decision_note');
    table.text('ended_by');
    table.text('ended_at');
    table.integer('version').notNullable();
    table.index(['state', 'until_day']);
  });
  await knex.raw(
    "create unique index waivers_one_requested on waivers (subject_id, practice) where state = 'requested'",
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('waivers');
  await knex.schema.dropTable('attestations');
};
