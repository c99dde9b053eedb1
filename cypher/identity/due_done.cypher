// The registers of these records were read anew.
UNWIND $ids AS id
MATCH (d:PersonDue {id: id})
DELETE d
