package org.kinlens.explore.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTests {
    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Fit.toWidth("father's sister's son", Fit.BOX)).isEqualTo("father's sister's son");
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        assertThat(Fit.toWidth("丈夫的父亲的弟弟的妻子", 10)).isEqualTo("丈夫的父…");
    }

    @Test
    void ofALongIdTheEndIsShown() {
        assertThat(Fit.line("王*", "330102197001011234")).startsWith("王* …").endsWith("1011234");
        assertThat(Fit.width(Fit.line("王*", "330102197001011234"))).isLessThanOrEqualTo(Fit.BOX);
    }

    @Test
    void aPersonWithoutAnIdIsShownByName() {
        assertThat(Fit.line("(unknown parent)", "")).isEqualTo("(unknown parent)");
    }
}
