package org.claimtrail.api.docs;

import io.swagger.v3.oas.annotations.media.Schema;

/** How an amount is written over HTTP; stands in for the exact amount in the API's description. */
@Schema(name = "Money", description = "An exact amount; nothing is ever rounded.")
record MoneyText(
        @Schema(
                description = "A decimal number as text, with at most as many decimals as the currency has"
                        + " (KES 2, UGX 0, KWD 3).",
                pattern = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
                example = "1250.00",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String amount,

        @Schema(
                description = "An ISO 4217 code.",
                pattern = "^[A-Z]{3}$",
                example = "KES",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String currency) {}
