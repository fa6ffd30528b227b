package org.claimtrail.benchmark.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LossController {

    private final LossService service;

    LossController(LossService service) {
        this.service = service;
    }

    record Reporter(
            @NotBlank String role,
            @NotBlank @Size(max = 200) String name) {}

    record NewLoss(
            @NotNull UUID claimId,
            @NotBlank @Size(max = 60) String policyNumber,
            @NotNull LocalDate lossDate,
            @NotBlank @Size(max = 100) String cause,
            @NotBlank @Size(max = 4000) String description,
            @NotNull @Valid Reporter reporter,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency) {}

    record Assignment(@NotBlank @Size(max = 100) String handler) {}

    record Done(UUID id, String message) {}

    @PostMapping("/losses")
    ResponseEntity<Done> add(@RequestBody @Valid NewLoss loss) {
        service.add(loss);
        return ResponseEntity.created(URI.create("/losses/" + loss.claimId()))
                .body(new Done(loss.claimId(), "The loss has been stored."));
    }

    @PostMapping("/losses/{id}/assignment")
    ResponseEntity<Done> assign(@PathVariable UUID id, @RequestBody @Valid Assignment assignment) {
        service.assign(id, assignment.handler());
        return ResponseEntity.ok(new Done(id, "The loss has been assigned."));
    }
}
