package org.kinlens.explore.web;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What calls of other systems have in common. */
final class Calls {
    private Calls() {}

    /** A limit or cursor that cannot be is the caller's mistake, told as such. */
    static <T> T checked(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    /** The id that outputs print; null for nobody and for placeholders, whose ids mean nothing outside. */
    static @Nullable String printed(@Nullable String record, Map<String, ShownPerson> persons) {
        ShownPerson person = record == null ? null : persons.get(record);
        return person == null || person.id().isEmpty() ? null : person.id();
    }
}
