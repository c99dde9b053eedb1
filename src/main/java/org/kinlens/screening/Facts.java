package org.kinlens.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads from the graph besides kin: cases, offices, declarations, the separate register.
 *
 * @param cases all known cases by key
 * @param offices rows of positions by canonical person id
 * @param actors canonical ids of those who did a step of a case
 * @param declarations relatives that officials declared, linked to a person or not
 * @param declarers canonical ids of those who declared anybody
 * @param registered day of the filing by case key, then canonical id of the official
 * @param visitYears {@code county:year} for each year in which a county visited any household
 */
record Facts(
        Map<String, ScreenedCase> cases,
        Map<String, List<Office>> offices,
        Set<String> actors,
        List<Declaration> declarations,
        Set<String> declarers,
        Map<String, Map<String, LocalDate>> registered,
        Set<String> visitYears) {

    boolean isRegistered(String caseKey, String official) {
        return registered.getOrDefault(caseKey, Map.of()).containsKey(official);
    }

    /**
     * An official's own word on a relative.
     *
     * @param official canonical id
     * @param relative canonical id, or id of the mention where only a name was given
     * @param word relation word that the code stands for; empty where it stands for none
     * @param code relation code as declared, empty if none
     * @param codeSet set that the code is of
     * @param declaredOn day of the declaration, or null
     * @param nameOnly true if the relative could not be linked to a person
     */
    record Declaration(
            String official,
            String relative,
            String word,
            String code,
            String codeSet,
            @Nullable LocalDate declaredOn,
            boolean nameOnly) {}
}
