package org.claimtrail.query.authority.profiles;

import java.util.List;
import org.claimtrail.events.authority.RoleAuthority;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a profile says, as JSON, for nobody asks the database about a single limit. */
@Component
final class StoredRoles {

    private static final TypeReference<List<RoleAuthority>> ROLES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(List<RoleAuthority> roles) {
        return mapper.writeValueAsString(roles);
    }

    List<RoleAuthority> read(String json) {
        return mapper.readValue(json, ROLES);
    }
}
