package org.claimtrail.api.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.api.customers.CustomerRefusal;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.Problem;
import org.claimtrail.command.alerts.AlertRefusal;
import org.claimtrail.command.authority.AuthorityRefusal;
import org.claimtrail.command.catastrophes.CatastropheRefusal;
import org.claimtrail.command.claims.ClaimRefusal;
import org.claimtrail.command.clocks.ClockRefusal;
import org.claimtrail.command.correspondence.CorrespondenceRefusal;
import org.claimtrail.command.correspondence.press.TemplateRefusal;
import org.claimtrail.command.diary.ActivityRefusal;
import org.claimtrail.command.diary.AppointmentRefusal;
import org.claimtrail.command.documents.DocumentRefusal;
import org.claimtrail.command.documents.inspection.ContentRefusal;
import org.claimtrail.command.parametric.ProgrammeRefusal;
import org.claimtrail.command.payments.DisbursementRefusal;
import org.claimtrail.command.policies.PolicyRefusal;
import org.claimtrail.command.receipts.ReceiptRefusal;
import org.claimtrail.command.salvage.SalvageRefusal;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.staff.StaffRefusal;
import org.claimtrail.command.supply.IssueRefusal;
import org.claimtrail.command.supply.OrderRefusal;
import org.claimtrail.command.supply.VendorRefusal;
import org.claimtrail.command.uploads.UploadRefusal;
import org.claimtrail.command.uploads.rows.MappingRefusal;
import org.claimtrail.command.uploads.table.TableFault;

/** Every code that the API can answer with, taken from the enums that give it. */
public final class ErrorCatalogue {

    private ErrorCatalogue() {}

    /**
     * A code.
     *
     * @param source who gives it
     */
    public record Entry(String source, String code, int status, String meaning) {}

    /** All codes, by who gives them, in the order of their enums. */
    public static List<Entry> entries() {
        return Stream.of(
                        Arrays.stream(ApiError.values())
                                .filter(error -> !isReceiptCode(error))
                                .map(error -> new Entry(
                                        "Every operation",
                                        error.name(),
                                        error.status().value(),
                                        error.meaning())),
                        entries("Idempotency keys", ReceiptRefusal.values()),
                        entries("Every command", CommonRefusal.values()),
                        entries("Claims", ClaimRefusal.values()),
                        entries("Policies", PolicyRefusal.values()),
                        entries("Payments", DisbursementRefusal.values()),
                        entries("Salvage", SalvageRefusal.values()),
                        entries("Letters", CorrespondenceRefusal.values()),
                        entries("What letters are written from", TemplateRefusal.values()),
                        entries("Parametric programmes", ProgrammeRefusal.values()),
                        entries("Authority", AuthorityRefusal.values()),
                        entries("Catastrophes", CatastropheRefusal.values()),
                        entries("Activities", ActivityRefusal.values()),
                        entries("Staff", StaffRefusal.values()),
                        entries("Appointments", AppointmentRefusal.values()),
                        entries("Uploads", UploadRefusal.values()),
                        entries("Clocks", ClockRefusal.values()),
                        entries("Alerts", AlertRefusal.values()),
                        entries("Documents", DocumentRefusal.values()),
                        entries("Documents' content", ContentRefusal.values()),
                        entries("Files", TableFault.values()),
                        entries("Column mappings", MappingRefusal.values()),
                        entries("Vendors", VendorRefusal.values()),
                        entries("Orders", OrderRefusal.values()),
                        entries("Issues", IssueRefusal.values()),
                        entries("Customers", CustomerRefusal.values()))
                .flatMap(Function.identity())
                .toList();
    }

    /** The entries of each code; two contexts may share a code if it has the same status. */
    public static Map<String, List<Entry>> byCode() {
        return entries().stream().collect(Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.toList()));
    }

    /** The status that a code is answered with. */
    static int statusOf(String code) {
        var entries = byCode().get(code);
        if (entries == null) {
            throw new IllegalStateException("Nobody gives the code " + code);
        }
        return entries.getFirst().status();
    }

    /** The keys' codes are known to the edge as well; they are listed once. */
    private static boolean isReceiptCode(ApiError error) {
        return Arrays.stream(ReceiptRefusal.values())
                .anyMatch(refusal -> refusal.name().equals(error.name()));
    }

    private static Stream<Entry> entries(String source, Refusal[] refusals) {
        return Arrays.stream(refusals)
                .map(refusal -> new Entry(
                        source, refusal.name(), Problem.status(refusal.kind()).value(), refusal.meaning()));
    }
}
