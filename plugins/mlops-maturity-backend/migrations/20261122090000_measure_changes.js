// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('changes', table => {
    table
      .text('measures')
      .comment('JSON: the difference of the delivery measures');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by knex, which makes the table anew on SQLite.
  await knex.raw('alter table changes drop column measures');
};
