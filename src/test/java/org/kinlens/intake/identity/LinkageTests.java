package org.kinlens.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkageTests {
    @Test
    void findsWhoIsOnePersonInACarelessRegister() {
        TwoRegisters registers = TwoRegisters.of(6000, .3, 1);

        List<Link> links = new Linkage(registers.sorted(), IdentityRules.DEFAULT, registers.relatives()).links();

        Set<String> wanted = registers.toBeFound();
        Set<String> found = new HashSet<>();
        int wrong = 0;
        for (Link link : links) {
            if (TwoRegisters.isOne(link.record(), link.canonical())) {
                found.add(
                        link.record().hasNationalId()
                                ? link.canonical().id()
                                : link.record().id());
            } else {
                wrong++;
                System.out.println("WRONG " + link.record().name()
                        + link.record().birth() + " " + link.canonical().name()
                        + link.canonical().birth() + " " + link.score() + " " + link.contributions()
                        + link.record().id() + link.canonical().id());
            }
        }
        found.retainAll(wanted);
        double precision = (double) (links.size() - wrong) / links.size();
        double recall = (double) found.size() / wanted.size();
        System.out.printf(
                "precision %.4f recall %.4f F1 %.4f links %d wanted %d%n",
                precision, recall, 2 * precision * recall / (precision + recall), links.size(), wanted.size());
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(.97);
    }
}
