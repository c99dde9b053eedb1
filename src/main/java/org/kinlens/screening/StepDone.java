package org.kinlens.screening;

import org.kinlens.register.PartialDate;
import org.kinlens.register.Step;

/** A step of a case and the day it was done. */
record StepDone(Step step, PartialDate on) {}
