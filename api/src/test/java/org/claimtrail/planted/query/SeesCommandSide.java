package org.claimtrail.planted.query;

import org.claimtrail.planted.command.SeesQuerySide;
import org.jspecify.annotations.Nullable;

public record SeesCommandSide(@Nullable SeesQuerySide command) {}
