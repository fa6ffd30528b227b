/** What people do with the product, told over HTTP; the same scenarios run on every event store. */
@NullMarked
package org.claimtrail.api.scenario;

import org.jspecify.annotations.NullMarked;
