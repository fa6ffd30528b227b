/** What is there only to try Claimtrail with: a bank that pays nobody. */
@NullMarked
package org.claimtrail.api.demo;

import org.jspecify.annotations.NullMarked;
