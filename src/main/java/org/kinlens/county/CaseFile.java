package org.kinlens.county;

import java.util.ArrayList;
import java.util.List;
import org.kinlens.register.Program;

/** One application for assistance and what became of it; days are epoch days, {@link People#NEVER} = not yet. */
final class CaseFile {
    final int household;
    final int village;
    final int[] members;
    final int applicant;
    final Program program;
    final int accepted;
    int confirmed = People.NEVER;
    int refused = People.NEVER;
    int ended = People.NEVER;
    int number = -1;
    boolean planted;
    /** Member in the household but not in the amount, or -1. */
    int uninsured = -1;

    final List<Filing> filings = new ArrayList<>();
    final List<Integer> visits = new ArrayList<>();

    /** The township's entry in its separate register (单独登记备案). */
    record Filing(int official, String relationCode, int day) {}

    CaseFile(int household, int village, int[] members, int applicant, Program program, int accepted) {
        this.household = household;
        this.village = village;
        this.members = members.clone();
        this.applicant = applicant;
        this.program = program;
        this.accepted = accepted;
    }

    boolean pending(int today) {
        return accepted <= today && confirmed > today && refused > today && ended > today;
    }

    boolean running(int today) {
        return confirmed <= today && ended > today;
    }

    boolean visited(int from, int to) {
        return visits.stream().anyMatch(day -> from <= day && day <= to);
    }

    boolean registered(int official, int today) {
        return filings.stream().anyMatch(filing -> filing.official() == official && filing.day() <= today);
    }

    boolean hasMember(int person) {
        for (int member : members) {
            if (member == person) {
                return true;
            }
        }
        return false;
    }

    int appliedOn() {
        return WorkDays.plus(accepted, -(1 + Math.floorMod(applicant, 3)));
    }
}
