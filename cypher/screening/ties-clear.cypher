// Removes the ties of the run before.
MATCH (:Person)-[t:TIE]->(:Person)
DELETE t
