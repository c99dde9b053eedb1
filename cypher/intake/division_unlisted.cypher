// Which of these codes no division feed has listed.
UNWIND $codes AS code
OPTIONAL MATCH (d:Division {id: code})
WITH code, d
WHERE d IS NULL OR d.name IS NULL
RETURN code ORDER BY code
