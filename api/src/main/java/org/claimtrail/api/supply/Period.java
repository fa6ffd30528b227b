package org.claimtrail.api.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days figures are of; without a day from the beginning, or to the end. */
record Period(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}
