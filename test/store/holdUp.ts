import neo4j from 'neo4j-driver';
import { neo4jOfLane } from '../support/lanes.ts';

/**
 * Holds up whoever is about to make the entity with this id: a transaction that makes it stays open. Resolves to a
 * function that lets them go on.
 */
export const holdUp = async (id: string): Promise<() => Promise<void>> => {
  const { uri, user, password } = neo4jOfLane();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const transaction = await driver.session().beginTransaction({ timeout: 300_000 });
  await transaction.run('CREATE (:Entity {id: $id})', { id });
  return async () => {
    await transaction.rollback();
    await driver.close();
  };
};
