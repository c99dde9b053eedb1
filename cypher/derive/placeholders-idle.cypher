// Placeholders that no fact needs any more.
MATCH (p:Placeholder)
WHERE NOT EXISTS { (p)--() }
DELETE p
