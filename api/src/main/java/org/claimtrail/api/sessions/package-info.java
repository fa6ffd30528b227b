/** How people and machines come in: log-in, second factor, sessions, tokens and their keys, API keys. */
@NullMarked
package org.claimtrail.api.sessions;

import org.jspecify.annotations.NullMarked;
