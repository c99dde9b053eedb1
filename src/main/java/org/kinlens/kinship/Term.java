package org.kinlens.kinship;

/** A kin term in both languages. */
record Term(String zh, String en) {
    static final Term SELF = new Term("本人", "self");
    static final Term RELATIVE = new Term("亲属", "relative");

    /** The term for this person's relative, as in "wife's uncle". */
    Term possessing(Term relative) {
        return new Term(zh + "的" + relative.zh, en + "'s " + relative.en);
    }
}
