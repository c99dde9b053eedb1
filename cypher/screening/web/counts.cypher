// How many findings there are of each rule and state below a division.
MATCH (f:Finding)
WHERE $division IS NULL OR f.divisionCode STARTS WITH $division
RETURN f.ruleId AS ruleId, f.channel AS channel, f.state AS state, count(*) AS n
ORDER BY ruleId, channel, state
