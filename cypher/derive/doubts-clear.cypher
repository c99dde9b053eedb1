// Forgets the doubts of earlier loads.
MATCH (d:Doubt)
DETACH DELETE d
