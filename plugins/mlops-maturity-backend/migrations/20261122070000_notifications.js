// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notified', table => {
    table.comment(
      'Up to when people have been told; the row of the empty recipient is about the daily digest as a whole',
    );
    table.text('recipient').primary();
    table.text('until').comment('They have been told of everything up to then');
    table
      .text('pending_until')
      .comment('Somebody is about to tell them of everything up to then');
    table.text('pending_since');
  });
  await knex.schema.createTable('notification_settings', table => {
    table.comment('How people want to be told, where they have said so');
    table.text('person').primary();
    table.text('delivery').notNullable().comment('daily, immediate');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notification_settings');
  await knex.schema.dropTable('notified');
};
