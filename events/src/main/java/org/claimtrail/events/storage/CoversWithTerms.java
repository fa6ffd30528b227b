package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** A cover was a limit, a deductible and perils; since revision 2 of whatever holds covers it says on what terms it pays. */
record CoversWithTerms(String type) implements JsonUpcaster {

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        lift(event);
        return event;
    }

    /** Gives each cover of the object the terms that it had until then: none. */
    static void lift(ObjectNode holder) {
        for (var cover : holder.required("covers")) {
            var terms = ((ObjectNode) cover).putObject("terms");
            terms.put("deductibleBasis", "PER_CLAIM").put("coinsurance", 0);
            terms.putArray("subLimits");
            terms.put("waitingDays", 0).put("premiumCondition", "ON_ISSUE");
            terms.putArray("order")
                    .add("AVERAGE")
                    .add("DEDUCTIBLE")
                    .add("COINSURANCE")
                    .add("SUB_LIMIT")
                    .add("OCCURRENCE_LIMIT")
                    .add("AGGREGATE_LIMIT");
        }
    }
}
