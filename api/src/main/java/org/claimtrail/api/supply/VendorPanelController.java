package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.supply.VendorCommand;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is on the panel, and where he is paid. */
@EdgeController
@Tag(name = "Vendors", description = "Who works for the insurer on claims, and whether he may.")
@RequestMapping("/api/v1/vendors")
class VendorPanelController {

    private final Commands commands;

    VendorPanelController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            operationId = "proposeVendor",
            summary = "Propose a vendor",
            description = "Proposes a vendor for the panel. It is known by its tax number, however that is written:"
                    + " the identifier follows from it, so nobody is on the panel twice.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("vendors:write")
    @Refuses({"VENDOR_EXISTS", "FORMAT_INVALID"})
    ResponseEntity<Answer<Accepted>> proposeVendor(@RequestBody @Valid VendorBodies.DescribeVendor body) {
        var id = VendorId.of(Caller.current().tenant(), body.taxNumber());
        var receipt = commands.send(body, new VendorCommand.ProposeVendor(id, body.profile()));
        return Accepted.created(receipt, "vendors", "The vendor has been proposed.");
    }

    @PostMapping("/{vendorId}/profile")
    @Operation(
            operationId = "changeVendorProfile",
            summary = "Change a vendor",
            description = "Puts what is sent in the place of what was said of the vendor; the tax number stays.")
    @Permission("vendors:write")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_REMOVED", "TAX_NUMBER_FIXED", "VENDOR_UNCHANGED", "FORMAT_INVALID"})
    ResponseEntity<Answer<Accepted>> changeVendorProfile(
            @PathVariable VendorId vendorId, @RequestBody @Valid VendorBodies.DescribeVendor body) {
        var receipt = commands.send(body, new VendorCommand.ChangeVendorProfile(vendorId, body.profile()));
        return Accepted.done(receipt, "The vendor has been changed.");
    }

    @PostMapping("/{vendorId}/approval")
    @Operation(
            operationId = "approveVendor",
            summary = "Approve a vendor",
            description = "Takes a proposed vendor on the panel: orders may be placed. Nobody approves a vendor that"
                    + " he proposed himself.")
    @Permission("vendors:approve")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_NOT_PROPOSED", "FOUR_EYES"})
    ResponseEntity<Answer<Accepted>> approveVendor(
            @PathVariable VendorId vendorId,
            @RequestBody(required = false) @Valid VendorBodies.@Nullable ApproveVendor body) {
        var said = Objects.requireNonNullElse(body, VendorBodies.ApproveVendor.WITHOUT_WORDS);
        var receipt = commands.send(said, new VendorCommand.ApproveVendor(vendorId, said.explanation()));
        return Accepted.done(receipt, "The vendor has been approved.");
    }

    @PostMapping("/{vendorId}/suspension")
    @Operation(
            operationId = "suspendVendor",
            summary = "Suspend a vendor",
            description = "Places no more orders with the vendor for the time being; what is under way goes on.")
    @Permission("vendors:approve")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_NOT_APPROVED"})
    ResponseEntity<Answer<Accepted>> suspendVendor(
            @PathVariable VendorId vendorId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new VendorCommand.SuspendVendor(vendorId, body.explanation()));
        return Accepted.done(receipt, "The vendor has been suspended.");
    }

    @PostMapping("/{vendorId}/reinstatement")
    @Operation(
            operationId = "reinstateVendor",
            summary = "Reinstate a vendor",
            description = "Ends a suspension. A vendor that left the panel is proposed again, and has to be approved"
                    + " anew by somebody else.")
    @Permission("vendors:approve")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_NOT_AWAY"})
    ResponseEntity<Answer<Accepted>> reinstateVendor(
            @PathVariable VendorId vendorId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new VendorCommand.ReinstateVendor(vendorId, body.explanation()));
        return Accepted.done(receipt, "The vendor has been reinstated.");
    }

    @PostMapping("/{vendorId}/removal")
    @Operation(
            operationId = "removeVendor",
            summary = "Take a vendor off the panel",
            description = "Ends what the insurer has to do with the vendor. Nothing is deleted: its orders stay.")
    @Permission("vendors:approve")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_REMOVED"})
    ResponseEntity<Answer<Accepted>> removeVendor(
            @PathVariable VendorId vendorId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new VendorCommand.RemoveVendor(vendorId, body.explanation()));
        return Accepted.done(receipt, "The vendor has left the panel.");
    }

    @PostMapping("/{vendorId}/account")
    @Operation(
            operationId = "setVendorAccount",
            summary = "Set a vendor's account",
            description = "Says where the vendor is to be paid. It counts only once somebody else has verified it,"
                    + " also where another account was verified before.")
    @Permission("vendors:write")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_REMOVED", "VENDOR_ACCOUNT_UNCHANGED", "FORMAT_INVALID"})
    ResponseEntity<Answer<Accepted>> setVendorAccount(
            @PathVariable VendorId vendorId, @RequestBody @Valid VendorBodies.SetVendorAccount body) {
        var receipt = commands.send(body, new VendorCommand.SetVendorAccount(vendorId, body.account()));
        return Accepted.done(receipt, "The account waits to be verified.");
    }

    @PostMapping("/{vendorId}/account/verification")
    @Operation(
            operationId = "verifyVendorAccount",
            summary = "Verify a vendor's account",
            description = "Confirms that the account is the vendor's. Nobody verifies an account that he set himself.")
    @Permission("vendors:approve")
    @Refuses({"VENDOR_NOT_FOUND", "VENDOR_ACCOUNT_MISSING", "VENDOR_ACCOUNT_VERIFIED", "FOUR_EYES"})
    ResponseEntity<Answer<Accepted>> verifyVendorAccount(
            @PathVariable VendorId vendorId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new VendorCommand.VerifyVendorAccount(vendorId, body.explanation()));
        return Accepted.done(receipt, "The account has been verified.");
    }
}
