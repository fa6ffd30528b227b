package org.claimtrail.query.policies.policysummary;

import java.util.List;
import org.claimtrail.events.policies.Cover;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The covers of a term as JSON, for nobody asks the database about a single cover. */
@Component
final class StoredCovers {

    private static final TypeReference<List<Cover>> COVERS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(List<Cover> covers) {
        return mapper.writeValueAsString(covers);
    }

    List<Cover> read(String json) {
        return mapper.readValue(json, COVERS);
    }
}
