package org.claimtrail.query.catastrophes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.events.claims.OriginEvent.CatastropheAssigned;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastropheDetail;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastrophePage;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastropheSummary;
import org.claimtrail.query.catastrophes.catastrophesummary.FindCatastrophe;
import org.claimtrail.query.catastrophes.catastrophesummary.ListCatastrophes;
import org.claimtrail.query.catastrophes.catastrophesummary.ListCatastrophes.Filter;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.FacetStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.claimtrail.query.testing.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatastropheSummaryTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 18);

    private final QuerySide querySide = QuerySide.started();

    @Test
    void catastrophes_are_filtered_searched_and_sorted() {
        new Trail("register")
                .happens(
                        declared("FLOOD-1", List.of("flood", "landslide"), APRIL, APRIL.plusDays(20)),
                        declared("HAIL-1", List.of("hail"), APRIL.minusDays(30), APRIL.minusDays(29)),
                        declared("UNREST-1", List.of(), APRIL.plusDays(40), null));
        querySide.caughtUp();

        assertThat(codes(new Filter(null, "flood", null, null), null, "code")).containsExactly("FLOOD-1", "UNREST-1");
        assertThat(codes(new Filter(null, "land", null, null), null, "code")).containsExactly("UNREST-1");
        assertThat(codes(new Filter(null, null, APRIL.plusDays(20), null), null, null))
                .containsExactly("FLOOD-1");
        assertThat(codes(new Filter(null, null, APRIL.plusDays(400), null), null, null))
                .containsExactly("UNREST-1");
        assertThat(codes(new Filter(null, null, null, true), null, null)).containsExactly("UNREST-1");
        assertThat(codes(new Filter("HAIL-1", null, null, false), null, null)).containsExactly("HAIL-1");
        assertThat(codes(Filter.none(), "LANDslide", null)).containsExactly("FLOOD-1");
        assertThat(codes(Filter.none(), null, null)).containsExactly("UNREST-1", "FLOOD-1", "HAIL-1");
        assertThat(codes(Filter.none(), null, "to,code")).containsExactly("HAIL-1", "FLOOD-1", "UNREST-1");
    }

    @Test
    void a_catastrophe_shows_what_its_claims_come_to() {
        var told = FacetStory.of(new Story("cat-figures").whole()).traced();
        var later = new Story("cat-figures", "CLM-2").notified();
        later.trail.happens(new CatastropheAssigned(later.claim, FacetStory.CODE));
        querySide.caughtUp();

        var detail = querySide
                .find(new FindCatastrophe("cat-figures", told.catastrophe), CatastropheDetail.class)
                .orElseThrow();

        assertThat(detail.catastrophe().name()).isEqualTo("Long rains");
        assertThat(detail.catastrophe().perils()).containsExactly("flood", "COLLISION");
        assertThat(detail.catastrophe().to()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(detail.figures()).singleElement().satisfies(figures -> {
            assertThat(figures.claims()).isEqualTo(2);
            assertThat(figures.open()).isEqualTo(2);
            assertThat(figures.paid()).isEqualTo(kes(30_000_000));
            assertThat(figures.outstanding()).isEqualTo(kes(0));
            assertThat(figures.incurred()).isEqualTo(kes(30_000_000));
            assertThat(figures.netIncurred()).isEqualTo(figures.incurred().minus(figures.recovered()));
        });
        assertThat(querySide.find(new FindCatastrophe("another", told.catastrophe), CatastropheDetail.class))
                .isEmpty();
        var trail = querySide.ask(
                new ListHistory("cat-figures", EVERYTHING, "catastrophes", told.catastrophe.toString(), Paging.first()),
                HistoryPage.class);
        assertThat(trail.items())
                .extracting(HistoryEntry::summary)
                .last()
                .asString()
                .endsWith("noted that the catastrophe was over on 2026-03-05");
    }

    private static CatastropheDeclared declared(
            String code, List<String> perils, LocalDate from, @Nullable LocalDate to) {
        return new CatastropheDeclared(
                CatastropheId.of("register", code), code, new Extent("The " + code, perils, "Nairobi", from, to));
    }

    private List<String> codes(Filter filter, @Nullable String q, @Nullable String sort) {
        return querySide
                .ask(new ListCatastrophes("register", filter, q, new Paging(0, 50, sort)), CatastrophePage.class)
                .items()
                .stream()
                .map(CatastropheSummary::code)
                .toList();
    }
}
