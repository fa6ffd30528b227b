package org.claimtrail.benchmark.reference;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Losses extends JpaRepository<Loss, UUID> {}
