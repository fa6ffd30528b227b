package org.claimtrail.planted.command;

import org.claimtrail.planted.query.SeesCommandSide;

public record SeesQuerySide(SeesCommandSide view) {}
