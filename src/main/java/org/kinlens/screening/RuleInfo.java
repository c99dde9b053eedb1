package org.kinlens.screening;

/**
 * What a reader is told of a rule.
 *
 * @param basis article of law, with the day it was read
 * @param tipDesk true if its findings are for the tip desk alone
 */
public record RuleInfo(
        String id, int version, String titleZh, String titleEn, Channel channel, String basis, boolean tipDesk) {}
