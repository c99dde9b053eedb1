// Whether anybody who could be compared has no national id.
RETURN EXISTS { MATCH (p:Person) WHERE p.nidHash IS NULL AND p.name IS NOT NULL AND NOT coalesce(p.placeholder, false) } AS lacking
