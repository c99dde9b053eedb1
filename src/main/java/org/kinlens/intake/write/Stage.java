package org.kinlens.intake.write;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinlens.store.CypherFile;

/**
 * One way through a feed: the query and what of a row it takes.
 *
 * @param parameters empty if the query has nothing to do for the row
 * @param main true for the one way whose rejections and rows are counted
 */
record Stage(CypherFile query, Function<ResolvedRow, Optional<Map<String, Object>>> parameters, boolean main) {}
