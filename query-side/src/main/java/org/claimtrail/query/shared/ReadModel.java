package org.claimtrail.query.shared;

import java.util.List;

/** Keeps a read model: takes events in and says with which statements they change its tables. */
public interface ReadModel {

    /** Its name, which is also the name of its processing group. */
    String readModel();

    /** Its tables; nobody else writes them, and all of them can be rebuilt from the events. */
    List<String> tables();
}
