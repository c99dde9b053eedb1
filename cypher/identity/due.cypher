// Records whose registers are to be read anew, because they became another person's.
MATCH (d:PersonDue)
RETURN d.id AS id
ORDER BY id
