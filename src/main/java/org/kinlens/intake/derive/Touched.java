package org.kinlens.intake.derive;

import java.util.Set;
import java.util.TreeSet;

/** What the rows of a load were about, by own ids: the register units to read again, and who else may be concerned. */
public final class Touched {
    private final Set<String> households = new TreeSet<>();
    private final Set<String> supported = new TreeSet<>();
    private final Set<String> declarers = new TreeSet<>();
    private final Set<String> persons = new TreeSet<>();
    private final Set<String> rejudged = new TreeSet<>();

    public void household(String id) {
        households.add(id);
    }

    /** A member of a case whose support persons were named. */
    public void supported(String personId) {
        supported.add(personId);
    }

    /** An official who declared relatives. */
    public void declarer(String personId) {
        declarers.add(personId);
    }

    /** A record that became another person's: all registers it stands in are read anew. */
    public void rejudged(String personId) {
        rejudged.add(personId);
        persons.add(personId);
    }

    /** Somebody of whom a row, a fact or an identity judgement changed. */
    public void person(String personId) {
        persons.add(personId);
    }

    Set<String> households() {
        return households;
    }

    Set<String> supported() {
        return supported;
    }

    Set<String> declarers() {
        return declarers;
    }

    Set<String> persons() {
        return persons;
    }

    Set<String> rejudged() {
        return rejudged;
    }

    boolean isEmpty() {
        return households.isEmpty() && supported.isEmpty() && declarers.isEmpty() && persons.isEmpty();
    }
}
