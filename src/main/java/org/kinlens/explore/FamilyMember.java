package org.kinlens.explore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family, put together from all records that are held to be his; without his name.
 *
 * @param id id of the canonical record
 * @param printedId id as printed in outputs
 * @param sex by GB/T 2261.1: 1 male, 2 female, else unknown
 * @param birth first day on which he may have been born, or null
 * @param birthLast last such day, null if {@code birth} is the day itself or unknown
 * @param death first day on which he may have died, null if alive or unknown
 * @param placeholder true for a parent of whom nothing is known but that there must be one
 */
public record FamilyMember(
        String id,
        String printedId,
        byte sex,
        @Nullable LocalDate birth,
        @Nullable LocalDate birthLast,
        @Nullable LocalDate death,
        boolean placeholder) {}
