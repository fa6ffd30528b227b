/** What is known: read models, the questions that can be put to them, and the history. */
@NullMarked
package org.claimtrail.query;

import org.jspecify.annotations.NullMarked;
