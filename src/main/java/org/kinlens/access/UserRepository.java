package org.kinlens.access;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The accounts, kept in the graph. */
interface UserRepository extends Neo4jRepository<User, String> {}
