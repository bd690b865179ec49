// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('subjects', table => {
    table
      .text('inventory')
      .comment('JSON: tools by phase, relations, what is versioned');
    table
      .text('inventory_words')
      .comment('The same as words between spaces, to be searched');
  });
  // Read anew by the next sweep, which knows the entities.
  await knex('subjects').update({ fingerprint: '' });
  await knex.schema.createTable('profiles', table => {
    table.comment('What people list about themselves, for their eyes alone');
    table.text('person').primary();
    table.text('certifications').notNullable().comment('JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('profiles');
  // Not by knex, which makes the table anew on SQLite: what refers to it would be deleted with the old one.
  await knex.raw('alter table subjects drop column inventory_words');
  await knex.raw('alter table subjects drop column inventory');
};
