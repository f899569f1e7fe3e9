import neo4j from 'neo4j-driver';
import { neo4jOfLane } from '../support/lanes.ts';

/** Leaves the audit as where the database was put back to before the last change, and that was made anew otherwise. */
export const putBackAudit = async (): Promise<void> => {
  const { uri, user, password } = neo4jOfLane();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery(
    `MATCH (head:ThroughlineStore {id: 'audit'}), (entry:ThroughlineAuditEntry {number: head.number})
     SET head.number = head.number - 1, head.hash = 'another' DELETE entry`,
  );
  await driver.close();
};
