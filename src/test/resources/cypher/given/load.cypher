UNWIND $rows AS r
CREATE (:Load {id: r.id, path: r.path, state: r.state})
