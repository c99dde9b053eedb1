package org.kinlens.report;

/** A text in Chinese and in English; reports show both. */
record Bilingual(String zh, String en) {
    static Bilingual same(String text) {
        return new Bilingual(text, "");
    }
}
