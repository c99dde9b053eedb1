package org.kinlens.access;

import java.util.Base64;
import java.util.Optional;
import org.kinlens.store.Vault;
import org.springframework.stereotype.Component;

/**
 * Addresses of persons: sealed, because an id in a source may be a national id, and addresses end up in histories and
 * logs. The same person has the same address as long as the key stays.
 */
@Component
public final class PersonLinks {
    private static final String PURPOSE = "person-link";
    private static final char RECORD = 'i';
    private static final char PRINTED = 'p';

    private final Vault vault;

    public PersonLinks(Vault vault) {
        this.vault = vault;
    }

    /**
     * Whom an address names.
     *
     * @param id id of a record, or the id that outputs print
     * @param printed true for the latter
     */
    public record Named(String id, boolean printed) {
        @Override
        public String toString() {
            return "Named[printed=%s]".formatted(printed);
        }
    }

    /** For the id of a record of the person. */
    public String of(String recordId) {
        return seal(RECORD + recordId);
    }

    /** For the id that outputs print. */
    public String ofPrinted(String printedId) {
        return seal(PRINTED + printedId);
    }

    /** Empty if the address was not made here under the present key. */
    public Optional<Named> read(String address) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(address);
            String plain = vault.open(PURPOSE, Base64.getEncoder().encodeToString(sealed));
            return Optional.of(new Named(plain.substring(1), plain.charAt(0) == PRINTED));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private String seal(String plain) {
        byte[] sealed = Base64.getDecoder().decode(vault.seal(PURPOSE, plain));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }
}
