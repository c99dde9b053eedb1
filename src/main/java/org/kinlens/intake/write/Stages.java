package org.kinlens.intake.write;

import static org.kinlens.intake.write.RowProperties.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.register.NationalId;
import org.kinlens.store.CypherFile;

/** Which queries write a feed, and with what of its rows. */
final class Stages {
    private static final int MAX_POSITION = 500;

    private final RowProperties properties;
    private final References references;

    Stages(RowProperties properties, References references) {
        this.properties = properties;
        this.references = references;
    }

    /** @param fresh true if the graph held nothing of the kind when the load began, after no interrupted load */
    List<Stage> of(Feed feed, boolean fresh) {
        return switch (feed) {
            case DIVISION -> main("division", this::division);
            case PERSON -> main(fresh ? "person_new" : "person", row -> node(row, "person_id"));
            case HOUSEHOLD -> main("household", row -> node(row, "household_id"));
            case HOUSEHOLD_MEMBER ->
                main(
                        "household_member",
                        row -> edge(
                                row,
                                "person",
                                row.requiredNode("person_id"),
                                "household",
                                row.requiredNode("household_id")));
            case MARRIAGE -> main("marriage", this::marriage);
            case PARENTAGE -> main("parentage", this::parentage);
            case POSITION -> main("position", this::position);
            case ASSISTANCE_CASE -> main("assistance_case", this::assistanceCase);
            case CASE_MEMBER ->
                List.of(
                        new Stage(query("person_placeholder"), row -> placeholder(row, "person_id"), false),
                        new Stage(
                                query("case_member"),
                                row -> Optional.of(edge(
                                        row,
                                        "case",
                                        row.requiredNode("case_id"),
                                        "person",
                                        row.requiredNode("person_id"))),
                                true));
            case CASE_STEP -> main("case_step", this::caseStep);
            case SUPPORT_PERSON ->
                named("supporter", "support_person", "support_mention", this::support, this::mention);
            case RELATIVE_DECLARATION ->
                named("relative", "relative_declaration", "declared_mention", this::declaration, this::declaredMention);
            case FILING -> main("filing", this::filing);
            case PAYMENT ->
                List.of(
                        new Stage(query("case_placeholder"), row -> placeholder(row, "case_id"), false),
                        new Stage(query("payment"), row -> Optional.of(payment(row)), true));
            case ASSET -> main("asset", this::asset);
            case TIP -> main("tip", this::tip);
            case CUSTODY ->
                main(
                        "custody",
                        row -> edge(row, "keeper", row.requiredNode("keeper_id"), "case", row.requiredNode("case_id")));
            case ASSOCIATION -> main("association", row -> pair(row, "person_a", "person_b"));
        };
    }

    private static CypherFile query(String name) {
        return CypherFile.load("intake/" + name + ".cypher");
    }

    private static List<Stage> main(String query, Function<ResolvedRow, Map<String, Object>> parameters) {
        return List.of(new Stage(query(query), row -> Optional.of(parameters.apply(row)), true));
    }

    /** People named by identity number first, then the links, then names that stay unlinked. */
    private List<Stage> named(
            String who,
            String linked,
            String unlinked,
            Function<ResolvedRow, Map<String, Object>> link,
            Function<ResolvedRow, Map<String, Object>> mention) {
        String column = who + "_id";
        return List.of(
                new Stage(query("person_named"), row -> person(row, who), false),
                new Stage(query(linked), row -> row.node(column).map(n -> link.apply(row)), true),
                new Stage(
                        query(unlinked),
                        row -> row.node(column).isPresent() ? Optional.empty() : Optional.of(mention.apply(row)),
                        false));
    }

    private Optional<Map<String, Object>> person(ResolvedRow resolved, String who) {
        FeedRow row = resolved.row();
        Optional<NationalId> named = References.nationalIdOf(row);
        boolean known = resolved.node(who + "_id")
                .filter(n -> !n.startsWith(":" + References.NAMED_ONLY))
                .isPresent();
        if (named.isEmpty() || known) {
            return Optional.empty();
        }
        NationalId id = named.get();
        String hash = references.hash(id);
        String personId = References.NAMED_ONLY + hash.substring(0, 16);
        Object name = row.value(who + "_name");
        Map<String, Object> person = map("name", name, "nidHash", hash);
        person.put("id", References.nodeId("", personId));
        person.put("personId", personId);
        person.put("source", "");
        person.put("nidSealed", properties.sealed(Purposes.NATIONAL_ID, id.reveal()));
        person.put("sex", (long) id.sex().code());
        person.put("birthDate", id.birthDate());
        person.put("placeholder", false);
        person.put("loadId", properties.loadId());
        return Optional.of(map("id", References.nodeId("", personId), "name", name, "props", person));
    }

    private Optional<Map<String, Object>> placeholder(ResolvedRow row, String column) {
        if (!row.placeholders().contains(column)) {
            return Optional.empty();
        }
        String id = row.requiredNode(column);
        Map<String, Object> bare = new HashMap<>();
        bare.put("id", id);
        bare.put(column.equals("case_id") ? "caseId" : "personId", row.row().text(column));
        bare.put("source", row.row().source());
        bare.put("placeholder", true);
        bare.put("loadId", properties.loadId());
        return Optional.of(map("id", id, "props", bare));
    }

    private Map<String, Object> division(ResolvedRow resolved) {
        Map<String, Object> division = properties.of(resolved.row());
        String code = resolved.row().text("code");
        division.remove("code");
        division.put("id", code);
        return map("id", code, "parent", resolved.row().value("parent_code"), "props", division);
    }

    private Map<String, Object> node(ResolvedRow resolved, String idColumn) {
        FeedRow row = resolved.row();
        String id = References.nodeId(row.source(), row.text(idColumn));
        Map<String, Object> node = properties.of(row);
        node.put("id", id);
        if (row.schema().feed() == Feed.PERSON) {
            node.put("placeholder", false);
            node.putIfAbsent("sex", 0L);
        }
        return map("id", id, "props", node);
    }

    private Map<String, Object> edge(ResolvedRow resolved, String aName, String a, String bName, String b) {
        Map<String, Object> edge = properties.of(resolved.row());
        String key = properties.key(resolved.row());
        edge.put("key", key);
        return map(aName, a, bName, b, "key", key, "props", edge);
    }

    /** An edge whose direction means nothing goes from the smaller id to the greater one. */
    private Map<String, Object> pair(ResolvedRow row, String a, String b) {
        String first = row.requiredNode(a);
        String second = row.requiredNode(b);
        boolean inOrder = first.compareTo(second) <= 0;
        return edge(row, "a", inOrder ? first : second, "b", inOrder ? second : first);
    }

    private Map<String, Object> marriage(ResolvedRow row) {
        Map<String, Object> marriage = pair(row, "person_a", "person_b");
        Map<String, Object> edge = props(marriage);
        edge.put("feed", Feed.MARRIAGE.fileName());
        edge.put("confidence", 1.0);
        String reason = row.row().text("end_reason");
        if (!row.row().has("ended_on") && (reason.equals("DIVORCE") || reason.equals("ANNULMENT"))) {
            edge.put("undated", true);
        }
        return marriage;
    }

    private Map<String, Object> parentage(ResolvedRow row) {
        Map<String, Object> parentage =
                edge(row, "a", row.requiredNode("parent_id"), "b", row.requiredNode("child_id"));
        props(parentage).put("feed", Feed.PARENTAGE.fileName());
        props(parentage).put("confidence", 1.0);
        return parentage;
    }

    private Map<String, Object> position(ResolvedRow resolved) {
        FeedRow row = resolved.row();
        String position = String.join("|", row.text("role"), row.text("organ"), row.text("division_code"));
        if (position.length() > MAX_POSITION) {
            // An index takes some thousand bytes, the name of an organ may have more.
            position = properties.hash(Purposes.ROW_KEY, position);
        }
        Map<String, Object> held = edge(resolved, "person", resolved.requiredNode("person_id"), "position", position);
        props(held).keySet().removeAll(List.of("role", "organ", "divisionCode"));
        held.put("role", row.text("role"));
        held.put("organ", row.text("organ"));
        held.put("division", row.text("division_code"));
        return held;
    }

    private Map<String, Object> assistanceCase(ResolvedRow resolved) {
        Map<String, Object> node = node(resolved, "case_id");
        props(node).put("placeholder", false);
        node.putAll(map(
                "household", resolved.nodes().get("household_id"),
                "applicant", resolved.nodes().get("applicant_id"),
                "division", resolved.row().value("division_code")));
        return node;
    }

    /** A node that stands for the row itself. */
    private Map<String, Object> rowNode(ResolvedRow resolved) {
        String id = properties.id(resolved.row());
        Map<String, Object> node = properties.of(resolved.row());
        node.put("id", id);
        return map("id", id, "props", node);
    }

    private Map<String, Object> caseStep(ResolvedRow row) {
        Map<String, Object> step = rowNode(row);
        step.putAll(map(
                "case", row.requiredNode("case_id"),
                "actor", row.nodes().get("actor_id"),
                "coActor", row.nodes().get("co_actor_id")));
        return step;
    }

    private Map<String, Object> support(ResolvedRow row) {
        Map<String, Object> edge =
                edge(row, "supporter", row.requiredNode("supporter_id"), "person", row.requiredNode("person_id"));
        props(edge).remove("supporterName");
        props(edge).put("caseId", row.requiredNode("case_id"));
        return edge;
    }

    private Map<String, Object> mention(ResolvedRow row) {
        Map<String, Object> mention = named(row, "supporter");
        props(mention).put("personId", row.requiredNode("person_id"));
        mention.put("case", row.requiredNode("case_id"));
        return mention;
    }

    private Map<String, Object> declaration(ResolvedRow row) {
        Map<String, Object> edge =
                edge(row, "official", row.requiredNode("official_id"), "relative", row.requiredNode("relative_id"));
        props(edge).remove("relativeName");
        return edge;
    }

    private Map<String, Object> declaredMention(ResolvedRow row) {
        Map<String, Object> mention = named(row, "relative");
        mention.put("official", row.requiredNode("official_id"));
        return mention;
    }

    private Map<String, Object> named(ResolvedRow row, String who) {
        Map<String, Object> mention = rowNode(row);
        Object name = props(mention).remove(who + "Name");
        if (name != null) {
            props(mention).put("name", name);
        }
        props(mention).put("feed", row.row().schema().feed().fileName());
        return mention;
    }

    private Map<String, Object> filing(ResolvedRow row) {
        Map<String, Object> filing = rowNode(row);
        filing.put("case", row.requiredNode("case_id"));
        filing.put("official", row.requiredNode("official_id"));
        return filing;
    }

    private Map<String, Object> payment(ResolvedRow row) {
        Map<String, Object> payment = rowNode(row);
        payment.put("case", row.requiredNode("case_id"));
        String account = row.row().text("account_no");
        if (!account.isEmpty()) {
            payment.put("account", properties.hash(Purposes.ACCOUNT, account));
            payment.put("sealed", properties.sealed(Purposes.ACCOUNT, account));
        }
        row.node("account_holder_id").ifPresent(holder -> {
            payment.put("holder", holder);
            props(payment).put("holderId", holder);
        });
        return payment;
    }

    private Map<String, Object> asset(ResolvedRow row) {
        Map<String, Object> asset = rowNode(row);
        asset.putAll(map(
                "owner", row.requiredNode("person_id"),
                "counterparty", row.nodes().get("counterparty_id")));
        return asset;
    }

    private Map<String, Object> tip(ResolvedRow row) {
        Map<String, Object> tip = node(row, "tip_id");
        tip.putAll(map(
                "case", row.nodes().get("case_id"),
                "person", row.nodes().get("person_id"),
                "official", row.nodes().get("official_id")));
        return tip;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> props(Map<String, Object> parameters) {
        Object props = parameters.get("props");
        if (props == null) {
            throw new IllegalStateException("parameters without props");
        }
        return (Map<String, Object>) props;
    }
}
