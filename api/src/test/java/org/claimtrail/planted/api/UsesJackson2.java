package org.claimtrail.planted.api;

import com.fasterxml.jackson.databind.JsonNode;

record UsesJackson2(JsonNode node) {}
