package org.claimtrail.planted.query;

import org.claimtrail.planted.api.InjectsField;

record SeesApi(InjectsField edge) {}
