// Removes what the run before found by comparing declarations with the data.
MATCH (g:DeclarationGap)
DELETE g
