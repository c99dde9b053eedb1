package org.kinlens.explore.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.PersonLinks;
import org.kinlens.explore.Family;
import org.kinlens.explore.FamilyFact;
import org.kinlens.explore.FamilyMember;
import org.kinlens.explore.FamilyReader;
import org.kinlens.explore.FamilyTree;
import org.kinlens.explore.KinLabel;
import org.kinlens.explore.KinLabels;
import org.kinlens.explore.TreeDrawing;
import org.kinlens.explore.TreeLayout;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.kinlens.explore.web.TreeView.Card;
import org.kinlens.explore.web.TreeView.Kin;
import org.kinlens.kinship.KinTerms;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;
import org.springframework.stereotype.Component;

/** Puts words to a family tree. */
@Component
final class TreeViews {
    private final FamilyReader families;
    private final PersonFinder finder;
    private final ShownPersons shown;
    private final PersonLinks links;
    private final Texts texts;
    private final KinTerms terms = KinTerms.shipped();

    TreeViews(FamilyReader families, PersonFinder finder, ShownPersons shown, PersonLinks links, Texts texts) {
        this.families = families;
        this.finder = finder;
        this.shown = shown;
        this.links = links;
        this.texts = texts;
    }

    /** The tree of a person given by the id of his canonical record. */
    TreeView of(String ego, TreeForm form, Locale locale) {
        Family family = families.around(ego, form.reach());
        Map<String, String> closed = new LinkedHashMap<>();
        form.closed().forEach(address -> finder.find(address).ifPresent(id -> closed.put(id, address)));
        FamilyTree tree = FamilyTree.of(family, ego, closed.keySet());
        String reference = reference(form, tree);
        Writer writer = new Writer(tree, reference, closed, form, locale);
        TreeDrawing drawing = TreeLayout.of(tree);
        List<Card> cards = drawing.boxes().stream().map(writer::card).toList();
        return new TreeView(
                only(cards, Card::ego),
                only(cards, Card::reference),
                cards,
                drawing,
                tree.leftOut(),
                tree.family().facts().stream().anyMatch(FamilyFact::isHypothesis));
    }

    private static Card only(List<Card> cards, Predicate<Card> wanted) {
        return cards.stream().filter(wanted).findFirst().orElseThrow();
    }

    private String reference(TreeForm form, FamilyTree tree) {
        String address = form.relativeTo();
        return address == null
                ? tree.ego()
                : finder.find(address).filter(tree.family()::has).orElse(tree.ego());
    }

    /** Writes the cards of one tree. */
    private final class Writer {
        private final FamilyTree tree;
        private final String reference;
        private final Map<String, String> closed;
        private final TreeForm form;
        private final Locale locale;
        private final Map<String, ShownPerson> persons;
        private final Map<String, KinLabel> labels;
        private final Map<String, String> addresses = new HashMap<>();

        Writer(FamilyTree tree, String reference, Map<String, String> closed, TreeForm form, Locale locale) {
            this.tree = tree;
            this.reference = reference;
            this.closed = closed;
            this.form = form;
            this.locale = locale;
            this.persons = shown.of(tree.order());
            this.labels = new KinLabels(tree.family(), terms).relativeTo(reference);
            tree.order().forEach(id -> addresses.put(id, closed.getOrDefault(id, links.of(id))));
        }

        Card card(TreeDrawing.Box box) {
            String id = box.person();
            FamilyMember member = tree.family().member(id);
            String address = address(id);
            String label = label(id);
            String name = name(member);
            String printed = member.placeholder() ? "" : member.printedId();
            String years = years(member);
            return new Card(
                    address,
                    printed,
                    name,
                    label,
                    Fit.toWidth(label, Fit.BOX),
                    Fit.line(name, printed),
                    years,
                    title(label, name, printed, member),
                    shape(member),
                    tree.generation(id),
                    born(member),
                    member.death(),
                    member.placeholder(),
                    id.equals(tree.ego()),
                    id.equals(reference),
                    closed.containsKey(id),
                    tree.behind(id),
                    box.x(),
                    box.y(),
                    form.toggled(address).url(),
                    form.around(address).url(),
                    parents(id),
                    spouses(id));
        }

        private String address(String id) {
            return addresses.getOrDefault(id, "");
        }

        private String name(FamilyMember member) {
            if (member.placeholder()) {
                return texts.text("tree.unknown", locale);
            }
            ShownPerson person = persons.get(member.id());
            return person == null || person.name().isEmpty() ? texts.text("person.unnamed", locale) : person.name();
        }

        private String label(String id) {
            KinLabel label = labels.getOrDefault(id, KinLabel.NONE);
            List<String> words = Texts.isEnglish(locale) ? label.en() : label.zh();
            if (words.isEmpty()) {
                return texts.text("tree.term.none", locale);
            }
            String marks = label.marks().stream()
                    .sorted()
                    .map(mark -> texts.text("tree.mark." + mark, locale))
                    .collect(Collectors.joining(" · "));
            String term = String.join(" · ", words);
            return marks.isEmpty() ? term : texts.text("tree.term.marked", locale, term, marks);
        }

        private String title(String label, String name, String printed, FamilyMember member) {
            List<String> parts = new ArrayList<>(List.of(label, (name + " " + printed).strip()));
            String born = born(member);
            LocalDate death = member.death();
            if (born != null) {
                parts.add(texts.text("tree.born", locale, born));
            }
            if (death != null) {
                parts.add(texts.text("tree.died", locale, death.toString()));
            }
            return String.join(", ", parts);
        }

        private String years(FamilyMember member) {
            LocalDate birth = member.birth();
            LocalDate death = member.death();
            String from = birth == null ? "" : String.valueOf(birth.getYear());
            if (death == null) {
                return from.isEmpty() ? "" : texts.text("tree.years.from", locale, from);
            }
            return texts.text("tree.years.both", locale, from.isEmpty() ? "?" : from, String.valueOf(death.getYear()));
        }

        private List<Kin> parents(String id) {
            return tree.family().parentsOf(id).stream()
                    .map(fact -> kin(fact.a(), parentMark(fact)))
                    .toList();
        }

        private List<Kin> spouses(String id) {
            return tree.family().marriagesOf(id).stream()
                    .map(fact -> kin(fact.other(id), fact.isFormer() ? "tree.mark.FORMER" : hypothesis(fact)))
                    .toList();
        }

        private @Nullable String parentMark(FamilyFact fact) {
            if (fact.isHypothesis()) {
                return hypothesis(fact);
            }
            return fact.kind() == ParentKind.BIRTH || fact.kind() == ParentKind.UNKNOWN
                    ? null
                    : "parentkind." + fact.kind();
        }

        private static @Nullable String hypothesis(FamilyFact fact) {
            return fact.isHypothesis() ? "tree.mark.HYPOTHESIS" : null;
        }

        private Kin kin(String id, @Nullable String mark) {
            FamilyMember member = tree.family().member(id);
            return new Kin(
                    address(id),
                    name(member),
                    member.placeholder() ? "" : member.printedId(),
                    mark == null ? "" : texts.text(mark, locale));
        }
    }

    private static String shape(FamilyMember member) {
        if (member.sex() == Sex.MALE.code()) {
            return "male";
        }
        return member.sex() == Sex.FEMALE.code() ? "female" : "other";
    }

    private static @Nullable String born(FamilyMember member) {
        LocalDate birth = member.birth();
        return birth == null ? null : date(birth, member.birthLast());
    }

    /** A date known in part is shown in part. */
    static String date(LocalDate first, @Nullable LocalDate last) {
        if (last == null || last.equals(first)) {
            return first.toString();
        }
        return first.toString().substring(0, first.getMonth() == last.getMonth() ? 7 : 4);
    }
}
