package org.kinlens.kinship;

/**
 * A Chinese term and how it takes a prefix.
 *
 * @param plain the term as it stands: 哥哥
 * @param joined the same with {@link #SLOT} where a prefix goes: ~兄, for 堂兄 and 养兄
 */
record Wording(String plain, String joined) {
    static final String SLOT = "~";

    /** A term that takes its prefixes in front. */
    static Wording of(String plain) {
        return new Wording(plain, SLOT + plain);
    }

    /** The term with a prefix, which may take another one before it. */
    Wording with(String prefix) {
        return new Wording(joined.replace(SLOT, prefix), joined.replace(SLOT, SLOT + prefix));
    }
}
