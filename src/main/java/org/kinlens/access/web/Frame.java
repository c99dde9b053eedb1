package org.kinlens.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows.
 *
 * @param language language tag of the page
 * @param theme {@code light} or {@code dark}
 * @param user who is logged in, or null
 * @param section first part of the path, to mark the place in the top bar
 * @param languageUrl this page in the other language
 * @param themeUrl this page in the other colours
 */
record Frame(
        String language, String theme, @Nullable String user, String section, String languageUrl, String themeUrl) {
    public boolean dark() {
        return theme.equals("dark");
    }
}
