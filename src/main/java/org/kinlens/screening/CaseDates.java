package org.kinlens.screening;

import org.jspecify.annotations.Nullable;
import org.kinlens.register.PartialDate;

/** The dates that a case itself names; null = blank. */
record CaseDates(
        @Nullable PartialDate applied,
        @Nullable PartialDate accepted,
        @Nullable PartialDate confirmed,
        @Nullable PartialDate ended) {}
