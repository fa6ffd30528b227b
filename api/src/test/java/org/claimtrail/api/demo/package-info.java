/** What the demonstration does differently. */
@NullMarked
package org.claimtrail.api.demo;

import org.jspecify.annotations.NullMarked;
