package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.VendorProfile.VendorContact;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Contacts and lines as JSON, for nobody asks the database about a single one. */
@Component
final class SupplyJson {

    private static final TypeReference<List<VendorContact>> CONTACTS = new TypeReference<>() {};
    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(List<?> parts) {
        return mapper.writeValueAsString(parts);
    }

    List<VendorContact> contacts(String json) {
        return mapper.readValue(json, CONTACTS);
    }

    List<OrderLine> lines(String json) {
        return mapper.readValue(json, LINES);
    }
}
