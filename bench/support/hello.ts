import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

/** The least that a server of GraphQL does for a request: what any other may come near to. */
const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { hello: String! }',
    resolvers: { Query: { hello: () => 'hello' } },
  }),
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`Ready: open http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));
