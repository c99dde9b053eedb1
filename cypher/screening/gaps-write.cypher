// Stores where declarations and data differ.
UNWIND $rows AS row
CREATE (g:DeclarationGap)
SET g = row
