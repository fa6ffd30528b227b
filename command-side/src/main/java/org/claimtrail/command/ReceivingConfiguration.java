package org.claimtrail.command;

import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.command.uploads.UploadSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What takes files in, and looks things up, where HTTP is served but no decision is taken; the files are worked through elsewhere. It is imported by
 * name and not marked as a configuration, because the whole command side, which scans its packages, would find it.
 */
@ComponentScan(
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.claimtrail\\.command\\.uploads\\.(Uploads|DatabaseUploadFiles|UploadJournal|Importers)",
                            "org\\.claimtrail\\.command\\.claims\\.ClaimRows",
                            "org\\.claimtrail\\.command\\.policies\\.(PolicyRows|StoredPolicyTerms)",
                            // What is asked of decisions without anything being decided.
                            "org\\.claimtrail\\.command\\.claims\\.StoredClaims",
                            "org\\.claimtrail\\.command\\.staff\\.(StoredColleagues|HandlerProposals)",
                            "org\\.claimtrail\\.command\\.diary\\.(StoredCalendars|FreeSlots)",
                            "org\\.claimtrail\\.command\\.claims\\.StoredTiesToClaims",
                            "org\\.claimtrail\\.command\\.clocks\\.StoredClockPacks",
                            "org\\.claimtrail\\.command\\.documents\\.(DocumentIntake|StoredContents|StoredSubjects)",
                            "org\\.claimtrail\\.command\\.correspondence\\.(LetterWriter|StoredTemplates)",
                            "org\\.claimtrail\\.command\\.claims\\.StoredSettlements",
                            "org\\.claimtrail\\.command\\.documents\\.gateway\\.(ConfiguredStore|ConfiguredScan)"
                        }))
@EnableConfigurationProperties({UploadSettings.class, DocumentSettings.class})
public class ReceivingConfiguration {

    @Bean
    Numbers numbers(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectProvider<TenantRules> rules) {
        return new Numbers(jdbc, transactions, rules.getIfAvailable(() -> TenantRules.STANDARD));
    }
}
