package org.claimtrail.planted.events;

import org.springframework.stereotype.Component;

@Component
final class KnowsSpring {}
