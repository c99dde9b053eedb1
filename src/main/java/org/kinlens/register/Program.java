package org.kinlens.register;

/** Assistance programme. Only dibao is bound by 民发〔2021〕57号 §11 and §20. */
public enum Program {
    URBAN_DIBAO,
    RURAL_DIBAO,
    TEKUN,
    LOW_INCOME,
    TEMPORARY;

    public boolean isDibao() {
        return this == URBAN_DIBAO || this == RURAL_DIBAO;
    }
}
