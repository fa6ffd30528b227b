/** What is left of insured things after a loss, and becomes of it. */
@NullMarked
package org.claimtrail.events.salvage;

import org.jspecify.annotations.NullMarked;
