// @ts-check

const isRated = 'a.unrated = ?';
/** @param {string} condition */
const count = condition =>
  `sum(case when ${isRated} and ${condition} then 1 else 0 end)`;

/** Dimensions by which assessments are counted, and the column of `subjects` that each goes by. */
const DIMENSIONS = ['owner', 'system', 'lifecycle', 'criticality', 'type'];

/**
 * Counts what is stored already, as every write from now on keeps it counted.
 *
 * @param {import('knex').Knex} knex
 */
async function countStored(knex) {
  const no = knex.client.config.client === 'pg' ? false : 0;
  const counters = [
    'count(*)',
    count('a.known_value * 10 < a.known_of * 7'),
    count("s.criticality = 'critical'"),
    count("s.criticality in ('critical', 'high')"),
    count('a.target is not null'),
    count('a.level >= a.target'),
    'sum(a.known_value)',
    'sum(a.known_of)',
  ];
  for (const dimension of DIMENSIONS) {
    const level = `case when ${isRated} then a.level else 0 end`;
    const sql = `insert into rollups
      (model, dimension, member, level, rated, subjects, provisional, critical, critical_or_high, with_target, at_target, known_value, known_of)
      select counted.* from (
        select a.model, '${dimension}', coalesce(s.${dimension}, '') as member, ${level} as level, ${isRated} as rated, ${counters.join(
      ', ',
    )}
        from assessments a join subjects s on s.id = a.subject_id
        where s.missing_since is null
        group by 1, 3, 4, 5
      ) counted`;
    await knex.raw(sql, Array(sql.split('?').length - 1).fill(no));
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.schema.alterTable('changes', table => {
    table.text('waivers').comment('JSON: the difference of the waivers');
  });
  await knex.schema.alterTable('level_changes', table => {
    table.text('from_version').comment('Where it was another');
  });
  await knex.schema.createTable('rollups', table => {
    table.comment(
      'Assessments of visible subjects counted by model, dimension and level; every write keeps them counted',
    );
    table.text('model').notNullable();
    table
      .text('dimension')
      .notNullable()
      .comment('owner, system, lifecycle, criticality or type');
    table
      .text('member')
      .notNullable()
      .comment('Which owner, system and so on; empty where there is none');
    table.integer('level').notNullable().comment('0 where not rated');
    table.boolean('rated').notNullable();
    for (const counter of [
      'subjects',
      'provisional',
      'critical',
      'critical_or_high',
      'with_target',
      'at_target',
      'known_value',
      'known_of',
    ]) {
      table.integer(counter).notNullable();
    }
    table.primary(['model', 'dimension', 'member', 'level', 'rated']);
  });
  if (isPostgres) {
    // Rows are updated in place again and again: room on each page keeps those updates off the index.
    await knex.raw('alter table rollups set (fillfactor = 50)');
  }
  await countStored(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rollups');
  // Not by knex, which makes the table anew on SQLite: what refers to it would be deleted with the old one.
  await knex.raw('alter table level_changes drop column from_version');
  await knex.raw('alter table changes drop column waivers');
};
