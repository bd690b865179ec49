// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('practices', table => {
    table.comment(
      'A short number for every practice of a model set: stored evidence names practices by it. Nothing is ever deleted',
    );
    table.increments('number');
    table.text('practice').notNullable().unique();
  });
};

/** Subjects whose evidence is read at once. */
const PAGE = 500;

/**
 * Has stored evidence name its practices again: nothing of it is lost to whoever goes back.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const names = new Map(
    (await knex('practices')).map(({ number, practice }) => [number, practice]),
  );
  let page;
  let after = 0;
  do {
    page = await knex('subjects')
      .select('id', 'evidence')
      .whereNotNull('evidence')
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE);
    for (const { id, evidence: text } of page) {
      const evidence = JSON.parse(text);
      if (Array.isArray(evidence.claims.practices)) {
        evidence.claims.practices = evidence.claims.practices
          .map(
            (/** @type {number | string} */ stored) =>
              names.get(stored) ?? stored,
          )
          .join(' ');
        await knex('subjects')
          .where({ id })
          .update({ evidence: JSON.stringify(evidence) });
      }
      after = id;
    }
  } while (page.length === PAGE);
  await knex.schema.dropTable('practices');
};
