// All loads and when each began last: what a run read is whole only if none begins meanwhile.
MATCH (l:Load)
RETURN l.id + ' ' + coalesce(toString(l.startedAt), '') + ' ' + l.state AS load
ORDER BY load
