/**
 * Reads kin facts out of registers: what the rows of a household, of a case's support persons or of an official's
 * declaration say of their reference person, and how likely each way is to read a row that leaves a person out.
 */
@NullMarked
@NamedInterface("resolve")
package org.kinlens.kinship.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
