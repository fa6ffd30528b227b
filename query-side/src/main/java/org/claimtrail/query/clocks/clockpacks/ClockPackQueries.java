package org.claimtrail.query.clocks.clockpacks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.storage.SampleClocks;
import org.claimtrail.query.clocks.clockpacks.ClockPackDetail.PackVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for packs: those that come with the product, and the tenant's own. */
@Component
class ClockPackQueries {

    private static final Map<String, Comparator<ClockPackSummary>> ORDERS = Map.of(
            "code", Comparator.comparing(ClockPackSummary::code),
            "name", Comparator.comparing(ClockPackSummary::name),
            "jurisdiction", Comparator.comparing(ClockPackSummary::jurisdiction),
            "origin", Comparator.comparing(ClockPackSummary::origin),
            "version", Comparator.comparing(ClockPackSummary::version),
            "effectiveFrom", Comparator.comparing(ClockPackSummary::effectiveFrom),
            "standing", Comparator.comparing(ClockPackSummary::standing),
            "rules", Comparator.comparing(ClockPackSummary::rules));

    private final JdbcClient jdbc;

    ClockPackQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version of a tenant's own pack. */
    private record Own(ClockPack pack, String publishedBy, Instant publishedAt) {}

    @QueryHandler
    ClockPackPage handle(ListClockPacks query) {
        var packs = new ArrayList<ClockPackSummary>();
        SampleClocks.packs().values().forEach(pack -> packs.add(ClockPackSummary.of(pack, PackOrigin.PRODUCT)));
        newest(query.tenant()).forEach(pack -> packs.add(ClockPackSummary.of(pack, PackOrigin.TENANT)));
        packs.removeIf(pack -> (query.origin() != null && pack.origin() != query.origin())
                || (query.jurisdiction() != null && !pack.jurisdiction().equals(query.jurisdiction()))
                || !Sorted.contains(query.q(), pack.code(), pack.name(), pack.jurisdiction(), pack.standing()));
        return new ClockPackPage(
                Sorted.part(packs, query.paging(), ORDERS, ClockPackSummary::code),
                query.paging().page(),
                query.paging().size(),
                packs.size());
    }

    @QueryHandler
    Optional<ClockPackDetail> handle(FindClockPack query) {
        var sample = SampleClocks.packs().get(query.code());
        if (sample != null) {
            var only = new PackVersion(sample.version(), sample.effectiveFrom(), null, null);
            return isWanted(query.version(), sample)
                    ? Optional.of(new ClockPackDetail(sample, PackOrigin.PRODUCT, List.of(only)))
                    : Optional.empty();
        }
        var own = own(query.tenant(), query.code());
        var versions = own.stream()
                .map(each -> new PackVersion(
                        each.pack().version(), each.pack().effectiveFrom(), each.publishedBy(), each.publishedAt()))
                .toList();
        return own.stream()
                .map(Own::pack)
                .filter(pack -> isWanted(query.version(), pack))
                .reduce((earlier, later) -> later)
                .map(pack -> new ClockPackDetail(pack, PackOrigin.TENANT, versions));
    }

    private static boolean isWanted(@Nullable Integer version, ClockPack pack) {
        return version == null || version == pack.version();
    }

    private List<ClockPack> newest(String tenant) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (code) content FROM clock_pack WHERE tenant = ?
                        ORDER BY code, version DESC""")
                .param(tenant)
                .query((row, index) -> StoredPack.pack(row.getString(1)))
                .list();
    }

    private List<Own> own(String tenant, String code) {
        return jdbc.sql("""
                        SELECT content, published_by, published_at FROM clock_pack WHERE tenant = ? AND code = ?
                        ORDER BY version""")
                .params(tenant, code)
                .query((row, index) -> new Own(
                        StoredPack.pack(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
