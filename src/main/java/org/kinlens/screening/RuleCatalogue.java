package org.kinlens.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.KnownFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All rule files below {@code cypher/rule}, checked before anything runs. */
@Component
public final class RuleCatalogue {
    private final List<Rule> rules;

    /** @throws RulesInvalid naming every fault with file and line */
    @Autowired
    RuleCatalogue(GraphStore graph) {
        this(CypherFile.matching("rule/*/*.cypher"), graph);
    }

    RuleCatalogue(List<CypherFile> files, GraphStore graph) {
        List<String> problems = new ArrayList<>();
        List<Rule> read = new ArrayList<>();
        Map<String, String> pathOf = new HashMap<>();
        for (CypherFile file : files) {
            RuleHeader.read(file, problems).ifPresent(rule -> {
                String first = pathOf.putIfAbsent(rule.id(), file.path());
                if (first != null) {
                    problems.add("%s:%d: id '%s' is already that of %s; give it another"
                            .formatted(file.path(), file.lineOf("id"), rule.id(), first));
                } else if (!file.path().endsWith("/" + rule.id() + ".cypher")) {
                    problems.add("%s:%d: id '%s' is not the name of the file"
                            .formatted(file.path(), file.lineOf("id"), rule.id()));
                }
                read.add(rule);
            });
        }
        // Planning takes seconds at a cold server, so what passed is not planned again at the next start.
        KnownFiles.once(graph, "rules", files, () -> {
            read.forEach(rule -> checkReadOnly(rule.file(), graph, problems));
            refuse(problems);
        });
        refuse(problems);
        rules = read.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
    }

    private static void checkReadOnly(CypherFile file, GraphStore graph, List<String> problems) {
        try {
            if (!graph.isReadOnly(file)) {
                problems.add("%s:1: the query changes the graph; a rule may only read".formatted(file.path()));
            }
        } catch (RuntimeException e) {
            problems.add("%s:1: the server cannot plan the query: %s".formatted(file.path(), e.getMessage()));
        }
    }

    /** What is told of each rule, by id. */
    public List<RuleInfo> all() {
        return rules.stream().map(Rule::info).toList();
    }

    /** All rules, by id. */
    List<Rule> rules() {
        return rules;
    }

    /** Rules whose findings count, by id. */
    List<Rule> active() {
        return rules.stream().filter(r -> r.status() == Rule.Status.ACTIVE).toList();
    }
}
