package org.kinlens.kinship;

/**
 * What a scope makes of birth kin whom an adoption cut off: by Civil Code §1111 the rights and duties towards birth
 * parents and their near relatives end with the adoption, while the blood tie, and the interest it may give, remains.
 */
public enum BirthAfterAdoption {
    /** The tie through birth parents is kept and marked as ended in law by the adoption. */
    KEEP,
    /** No tie leads from an adopted child to his birth parents, nor from them to him. */
    DROP
}
