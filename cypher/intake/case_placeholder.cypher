// Cases of which only an id is known, because a payment has it.
UNWIND $rows AS row
MERGE (c:AssistanceCase {id: row.id})
ON CREATE SET c = row.props
