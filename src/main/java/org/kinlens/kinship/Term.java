package org.kinlens.kinship;

/** A kin term, or a part of one, in both languages. */
record Term(String zh, String en) {
    static final Term SELF = new Term("本人", "self");
}
