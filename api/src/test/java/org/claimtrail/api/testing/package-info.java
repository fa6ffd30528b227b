/** What the tests of the running product share: a PostgreSQL, fresh databases on it, and the whole application on one. */
@NullMarked
package org.claimtrail.api.testing;

import org.jspecify.annotations.NullMarked;
